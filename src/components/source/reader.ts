import { arrangeNotes } from './arrange-notes.ts';
import { joinNotesAndWords } from './join-notes-and-words.ts';
import { showOnlySpeaker } from './only-speaker.ts';
import { stepThroughQuotes } from './quote-keys.ts';

/** Where notes stand in the margin; the style sheet says the same. */
const marginFrom = 'screen and (min-width: 75rem)';
/** Where the speakers and the outline stand beside the text; the style sheet says the same. */
const guideFrom = '(min-width: 64rem)';

/** What scripts add to an article that reads in full without them. */
export function startReader(): void {
  const article = document.querySelector<HTMLElement>('article.article');
  if (!article) return;
  unfoldGuide(matchMedia(guideFrom));
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

/** Beside the text the guide is open for every browser and every tool; above the text it is the reader's to open. */
function unfoldGuide(wide: MediaQueryList): void {
  const guide = document.querySelector<HTMLDetailsElement>('.guide > details');
  if (!guide) return;
  guide.open = wide.matches;
  wide.addEventListener('change', () => (guide.open = wide.matches));
}
