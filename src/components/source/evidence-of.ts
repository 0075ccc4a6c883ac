/** The evidence that a note is about: named where it is not the claim's first in this article, which bears the claim's name. */
export function evidenceOf(note: HTMLElement): string | undefined {
  const claim = note.querySelector<HTMLAnchorElement>('a.claim');
  return note.dataset['of'] ?? (claim ? `c-${claim.pathname.split('/').at(-2)}` : undefined);
}

/** Every piece of the words of some evidence; those across paragraphs have several. */
export function findWords(article: Element, id: string): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(`#${id}, [data-evidence="${id}"]`)];
}
