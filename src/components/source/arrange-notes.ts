import { placeNotes } from './place-notes.ts';

/** From the top of a note to the middle of its first line, where its line arrives; in pixels. */
const lineOfNote = 10;

/**
 * Sets each note level with the end of the words that it is about, as near as the notes above it allow. Notes are moved
 * by `translate`, so nothing of the text shifts.
 */
export function arrangeNotes(article: HTMLElement, inMargin: boolean): void {
  const groups = [...article.querySelectorAll<HTMLDetailsElement>('.notes')];
  // Where the browser cannot show what is folded, the margin opens it; a narrow screen leaves it as the reader has it.
  if (inMargin && !CSS.supports('selector(::details-content)')) for (const group of groups) group.open = true;
  const notes = [...article.querySelectorAll<HTMLElement>('.note')].filter((note) => note.offsetParent);
  for (const { style, classList } of notes) {
    style.translate = '';
    classList.add('short');
  }
  const shortHeights = notes.map(({ offsetHeight }) => offsetHeight);
  for (const { classList } of notes) classList.remove('short');
  article.style.minBlockSize = '';
  if (inMargin) place(article, notes, shortHeights);
  article.dataset['arranged'] = '';
}

/** Reads all places first and then writes them all, so that the page is laid out twice and not once a note. */
function place(article: HTMLElement, notes: readonly HTMLElement[], shortHeights: readonly number[]): void {
  const from = article.getBoundingClientRect().top;
  const boxes = notes.map((note) => {
    const { top, height } = note.getBoundingClientRect();
    return { top, height, wanted: findLevel(note) ?? top };
  });
  const placed = placeNotes(
    boxes.map(({ height, wanted }, at) => ({ height, wanted, shortHeight: shortHeights[at] ?? height })),
  );
  // A paragraph hangs its notes at its top, one below the other: where a note above is shortened, those below it rise.
  const risen = new Map<Element | null, number>();
  for (const [at, note] of notes.entries()) {
    const { top = 0, height = 0 } = boxes[at] ?? {};
    const { top: wanted = top, isShort = false } = placed[at] ?? {};
    const rise = risen.get(note.parentElement) ?? 0;
    note.classList.toggle('short', isShort);
    note.style.translate = `0 ${Math.round(wanted - top + rise)}px`;
    if (isShort) risen.set(note.parentElement, rise + height - (shortHeights[at] ?? height));
  }
  // The last notes may run on below the text: what follows the article waits for them.
  const end = placed.reduce((lowest, { top }, at) => Math.max(lowest, top + (boxes[at]?.height ?? 0)), from);
  article.style.minBlockSize = `${Math.ceil(end - from)}px`;
}

/** Where a note would stand if it were alone: its line under the last of its words. */
function findLevel({ dataset: { of } }: HTMLElement): number | undefined {
  const pieces = of === undefined ? [] : document.querySelectorAll(`#${of}, [data-evidence="${of}"]`);
  const rects = [...pieces].flatMap((piece) => [...piece.getClientRects()]);
  const last = rects.at(-1);
  return last && last.bottom - lineOfNote;
}
