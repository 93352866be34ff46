const mounted = new Set<Element>();

afterEach(() => {
  for (const container of mounted) container.remove();
  mounted.clear();
});

/** Puts markup into the page and returns its first element; it is removed after the test. */
export function mount<T extends Element = HTMLElement>(html: string): T {
  const container = document.createElement("div");
  container.innerHTML = html;
  document.body.append(container);
  mounted.add(container);
  return container.firstElementChild as T;
}
