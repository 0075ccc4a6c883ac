/** `j` goes to the next quote, `k` to the one before; the address follows. */
export function stepThroughQuotes(article: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    const next = findNext([...article.querySelectorAll<HTMLElement>('[data-quote][id]')], step);
    // The same as following a link, so that the quote is lit and the keyboard goes on from it; the way back stays short.
    if (next) location.replace(`#${next.id}`);
  });
}

function findNext(quotes: readonly HTMLElement[], step: number): HTMLElement | undefined {
  const shown = quotes.filter((quote) => quote.offsetParent !== null);
  const at = shown.findIndex(({ id }) => `#${id}` === location.hash);
  const here = shown[at];
  if (here && isNear(here)) return shown[at + step];
  // Where the style sheet puts what an address names: a quote there counts as read.
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const isBelow = (quote: HTMLElement): boolean => quote.getBoundingClientRect().top > line + 1;
  return step > 0 ? shown.find(isBelow) : shown.findLast((quote) => !isBelow(quote) && !isTop(quote, line));
}

/** The reader has not scrolled away from the quote. */
function isNear(quote: HTMLElement): boolean {
  const { top, bottom } = quote.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function isTop(quote: HTMLElement, line: number): boolean {
  return Math.abs(quote.getBoundingClientRect().top - line) <= 1;
}
