/** What jsdom lacks and the kit's libraries ask for. */
Element.prototype.scrollIntoView ??= () => {};
window.matchMedia ??= (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as never;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as never;
