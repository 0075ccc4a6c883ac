import { arrangeNotes } from './arrange-notes.ts';
import { joinNotesAndWords } from './join-notes-and-words.ts';
import { showOnlySpeaker } from './only-speaker.ts';
import { stepThroughQuotes } from './quote-keys.ts';

/** Where notes stand in the margin; the style sheet says the same. */
const marginFrom = 'screen and (min-width: 75rem)';

/** What scripts add to an article that reads in full without them. */
export function startReader(): void {
  const article = document.querySelector<HTMLElement>('article.article');
  if (!article) return;
  const margin = matchMedia(marginFrom);
  const measure = (): void => {
    document.body.style.setProperty('--view', `${Math.min(100, (innerHeight / article.offsetHeight) * 100)}%`);
    arrangeNotes(article, margin.matches);
  };
  new ResizeObserver(measure).observe(article);
  margin.addEventListener('change', measure);
  joinNotesAndWords(article, margin);
  stepThroughQuotes(article);
  showOnlySpeaker(article, measure);
}
