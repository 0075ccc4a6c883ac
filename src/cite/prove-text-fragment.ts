import type { Source } from '../domain/source.ts';
import { matchTextDirective } from './match-text-directive.ts';
import { buildPageText, type PageText } from './page-text.ts';
import { dropDirective, parseTextDirective, splitFragmentUrl } from './text-directive.ts';

/** Answers with what is wrong with a published text fragment, or with nothing when our copy of its page holds the words once. */
export function buildFragmentProof(sources: Iterable<Source>): (address: string) => string | undefined {
  // Two parts of one article may have one address.
  const pages = Map.groupBy(sources, ({ url }) => url && dropDirective(url));
  const texts = new Map<Source, PageText>();
  const readText = (source: Source): PageText => {
    const text = texts.get(source) ?? buildPageText(source);
    texts.set(source, text);
    return text;
  };
  return (address) => {
    const { url = '', directive = '' } = splitFragmentUrl(address) ?? {};
    const parts = pages.get(url);
    if (!parts) return `Unexpected address \`${url}\` before a text fragment, expected that of a source.`;
    const parsed = parseTextDirective(directive);
    if (!parsed) return `Unexpected text fragment \`${directive}\`, expected \`:~:text=\` with one text directive.`;
    const counts = parts.map((source) => matchTextDirective(readText(source), parsed).length);
    if (counts.includes(1)) return undefined;
    const words = [parsed.prefix, parsed.start, parsed.end, parsed.suffix].filter(Boolean).join(' … ');
    return `Unexpected text fragment 「${words}」, expected words that ${parts.map(({ path }) => path).join(' or ')} holds once; found ${counts.join(', ')} times.`;
  };
}
