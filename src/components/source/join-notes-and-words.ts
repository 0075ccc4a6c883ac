import { evidenceOf, findWords } from './evidence-of.ts';

const lit = 'lit';

/**
 * Shows which words a note is about, and which notes words have; a touch on the words opens their notes in place, and
 * so does an address that names the words.
 */
export function joinNotesAndWords(article: HTMLElement, margin: MediaQueryList): void {
  const notes = new Map<string | undefined, HTMLElement>();
  for (const note of article.querySelectorAll<HTMLElement>('.note')) notes.set(evidenceOf(note), note);

  const light = (id: string | undefined): void => {
    for (const one of article.querySelectorAll(`.${lit}`)) one.classList.remove(lit);
    if (id === undefined) return;
    for (const one of findWords(article, id)) one.classList.add(lit);
    notes.get(id)?.classList.add(lit);
  };
  const follow = ({ target }: Event): void => {
    light(findEvidence(target) ?? findTarget(article));
  };
  const arrive = (): void => {
    const id = findTarget(article);
    light(id);
    const folded = id === undefined || margin.matches ? undefined : notes.get(id)?.closest('details');
    if (folded) folded.open = true;
  };
  article.addEventListener('pointerover', follow);
  article.addEventListener('focusin', follow);
  addEventListener('hashchange', arrive);
  arrive();
  article.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a, summary, .notes') || getSelection()?.isCollapsed === false)
      return;
    const id = findEvidence(target);
    const note = id === undefined ? undefined : notes.get(id);
    const folded = note?.closest('details');
    if (!note || !folded) return;
    light(id);
    if (margin.matches) note.querySelector<HTMLElement>('a.claim')?.focus({ preventScroll: true });
    else folded.open = !folded.open;
  });
}

/** The evidence that an element is, or is a note of; the innermost. */
function findEvidence(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const note = target.closest<HTMLElement>('.note');
  if (note) return evidenceOf(note);
  const words = target.closest<HTMLElement>('.evidence');
  return words ? (words.dataset['evidence'] ?? words.id) : undefined;
}

/** The evidence that the address names. */
function findTarget(article: HTMLElement): string | undefined {
  // By the address itself: a page that is still being read has no target yet.
  const id = decodeURIComponent(location.hash.slice(1));
  return article.querySelector(`.evidence[id="${CSS.escape(id)}"]`)?.id;
}
