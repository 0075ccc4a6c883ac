const lit = 'lit';

/** Shows which words a note is about, and which notes words have; a touch on the words opens their notes in place. */
export function joinNotesAndWords(article: HTMLElement, margin: MediaQueryList): void {
  const light = (event: Event): void => {
    for (const one of article.querySelectorAll(`.${lit}`)) one.classList.remove(lit);
    for (const id of findEvidence(event.target)) {
      for (const one of article.querySelectorAll(`#${id}, [data-evidence="${id}"], [data-of="${id}"]`))
        one.classList.add(lit);
    }
  };
  article.addEventListener('pointerover', light);
  article.addEventListener('focusin', light);
  article.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a, summary, .notes') || getSelection()?.isCollapsed === false)
      return;
    const [id] = findEvidence(target);
    const note = id === undefined ? undefined : article.querySelector<HTMLElement>(`[data-of="${id}"]`);
    const notes = note?.closest('details');
    if (!note || !notes) return;
    light(event);
    if (margin.matches) note.querySelector('a')?.focus({ preventScroll: true });
    else notes.open = !notes.open;
  });
}

/** The evidence that an element is, or is a note of; the innermost first. */
function findEvidence(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const note = target.closest<HTMLElement>('[data-of]');
  if (note) return [note.dataset['of'] ?? ''];
  const words = target.closest<HTMLElement>('.evidence');
  return words ? [words.dataset['evidence'] ?? words.id] : [];
}
