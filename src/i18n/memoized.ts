/** At this many results the cache is cleared: arbitrary codes and tags must not fill the memory. */
const maxResults = 2000;

/** Caches a function's results by its arguments, which are strings, numbers and booleans. */
export function memoized<Key extends (string | number | boolean)[], Made>(
  make: (...key: Key) => Made,
): (...key: Key) => Made {
  const results = new Map<string, Made>();
  return (...key) => {
    const cacheKey = key.join();
    const found = results.get(cacheKey);
    if (found !== undefined || results.has(cacheKey)) return found as Made;
    const made = make(...key);
    if (results.size === maxResults) results.clear();
    results.set(cacheKey, made);
    return made;
  };
}
