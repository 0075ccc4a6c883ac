import { evidenceOf, findWords } from './evidence-of.ts';
import { placeNotes } from './place-notes.ts';

/** From the top of a note to the middle of its first line, where its line arrives; in pixels. */
const lineOfNote = 10;
/** Lines side by side between the text and its notes; more would be a hatching, and each then shows only when lit. */
const mostLanes = 5;

/**
 * Sets each note level with the end of the words that it is about, as near as the notes above it allow. Notes are moved
 * by `translate`, so nothing of the text shifts.
 */
export function arrangeNotes(article: HTMLElement, inMargin: boolean): void {
  if (!CSS.supports('selector(::details-content)')) unfold(article, inMargin);
  const notes = [...article.querySelectorAll<HTMLElement>('.note')].filter((note) => note.offsetParent);
  for (const { style, classList } of notes) {
    style.cssText = '';
    classList.add('short');
  }
  const shortHeights = notes.map(({ offsetHeight }) => offsetHeight);
  for (const { classList } of notes) classList.remove('short');
  article.style.minBlockSize = '';
  if (inMargin) place(article, notes, shortHeights);
  article.dataset['arranged'] = '';
}

/** Where the browser cannot show what is folded, the margin opens it; a narrow screen folds again what the reader did not open. */
function unfold(article: HTMLElement, inMargin: boolean): void {
  for (const group of article.querySelectorAll<HTMLDetailsElement>('.notes')) {
    if (inMargin === group.open || (!inMargin && group.dataset['unfolded'] === undefined)) continue;
    group.open = inMargin;
    if (inMargin) group.dataset['unfolded'] = '';
    else delete group.dataset['unfolded'];
  }
}

/** Reads all places first and then writes them all, so that the page is laid out twice and not once a note. */
function place(article: HTMLElement, notes: readonly HTMLElement[], shortHeights: readonly number[]): void {
  const from = article.getBoundingClientRect().top;
  const boxes = notes.map((note) => {
    const { top, left, height } = note.getBoundingClientRect();
    const words = findEnd(article, note);
    return { top, height, wanted: words ? words.bottom - lineOfNote : top, reach: words ? left - words.right : 0 };
  });
  const placed = placeNotes(
    boxes.map(({ height, wanted }, at) => ({ height, wanted, shortHeight: shortHeights[at] ?? height })),
  );
  // A paragraph hangs its notes at its top, one below the other: where a note above is shortened, those below it rise.
  const risen = new Map<Element | null, number>();
  let lane = 0;
  for (const [at, note] of notes.entries()) {
    const { top = 0, height = 0, wanted = top, reach = 0 } = boxes[at] ?? {};
    const { top: found = top, isShort = false } = placed[at] ?? {};
    const rise = risen.get(note.parentElement) ?? 0;
    // A line that starts before the one above it has turned into its note turns further left, so that no two cross.
    lane = wanted < (placed[at - 1]?.top ?? -Infinity) ? lane + 1 : 0;
    note.classList.toggle('short', isShort);
    note.classList.toggle('crowded', lane >= mostLanes);
    note.style.cssText = `translate:0 ${Math.round(found - top + rise)}px;--drop:${Math.round(found - wanted)}px;--lane:${lane};--reach:${Math.round(reach)}px;--room:${shortHeights[at] ?? height}px`;
    if (isShort) risen.set(note.parentElement, rise + height - (shortHeights[at] ?? height));
  }
  // The last notes may run on below the text: what follows the article waits for them.
  const end = placed.reduce((lowest, { top }, at) => Math.max(lowest, top + (boxes[at]?.height ?? 0)), from);
  article.style.minBlockSize = `${Math.ceil(end - from)}px`;
}

/** Where the words of a note end: there its line begins. */
function findEnd(article: HTMLElement, note: HTMLElement): DOMRect | undefined {
  const id = evidenceOf(note);
  const pieces = id === undefined ? [] : findWords(article, id);
  return pieces.flatMap((piece) => [...piece.getClientRects()]).at(-1);
}
