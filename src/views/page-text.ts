import { buildPageText } from '../cite/page-text.ts';
import { buildTextDirective } from '../cite/build-text-directive.ts';
import { toFragmentUrl, type TextDirective } from '../cite/text-directive.ts';
import type { Source } from '../domain/source.ts';
import type { Span } from '../text/place.ts';
import { once } from './once.ts';

const getPageText = once(buildPageText);

/** What finds the words on the page from which the article came; nothing where no fragment is theirs alone. */
export function findTextDirective(source: Source, span: Span): TextDirective | undefined {
  const page = getPageText(source);
  const words = page.toPage(span);
  return words && buildTextDirective(page, words);
}

/** The original page, scrolled to the words where that can be; nothing where its address is not known. */
export function buildOriginalUrl(source: Source, span: Span): string | undefined {
  const { url } = source;
  if (url === undefined) return undefined;
  const directive = findTextDirective(source, span);
  return directive ? toFragmentUrl(url, directive) : url;
}
