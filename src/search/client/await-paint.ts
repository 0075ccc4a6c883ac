/** Longer than a frame lasts; a page that nobody sees paints none. */
const longest = 100;

/** Until what was put on the page has been painted. */
export function awaitPaint(): Promise<void> {
  return new Promise((painted) => {
    setTimeout(painted, longest);
    requestAnimationFrame(() => setTimeout(painted));
  });
}
