/** Beyond this, what was remembered is forgotten: strangers' codes and tags do not fill the memory. */
const most = 2000;

/** A function that remembers its results by its arguments, which are texts, numbers and booleans. */
export function memoized<Key extends (string | number | boolean)[], Made>(
  make: (...key: Key) => Made,
): (...key: Key) => Made {
  const results = new Map<string, Made>();
  return (...key) => {
    const name = key.join();
    const found = results.get(name);
    if (found !== undefined || results.has(name)) return found as Made;
    const made = make(...key);
    if (results.size === most) results.clear();
    results.set(name, made);
    return made;
  };
}
