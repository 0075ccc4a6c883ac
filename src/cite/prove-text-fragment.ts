import type { Source } from '../domain/source.ts';
import { matchTextDirective } from './match-text-directive.ts';
import { buildPageText, type PageText } from './page-text.ts';
import { parseTextDirective, splitFragmentUrl } from './text-directive.ts';

/** Answers with what is wrong with a published text fragment, or with nothing when our copy of its page holds the words once. */
export function buildFragmentProof(sources: Iterable<Source>): (address: string) => string | undefined {
  const pages = new Map([...sources].flatMap((source) => (source.url === undefined ? [] : [[source.url, source]])));
  const texts = new Map<string, PageText>();
  return (address) => {
    const { url = '', directive = '' } = splitFragmentUrl(address) ?? {};
    const source = pages.get(url);
    if (!source) return `Unexpected address \`${url}\` before a text fragment, expected that of a source.`;
    const parsed = parseTextDirective(directive);
    if (!parsed) return `Unexpected text fragment \`${directive}\`, expected \`:~:text=\` with one text directive.`;
    const text = texts.get(url) ?? buildPageText(source);
    texts.set(url, text);
    const { length } = matchTextDirective(text, parsed);
    if (length === 1) return undefined;
    const words = [parsed.prefix, parsed.start, parsed.end, parsed.suffix].filter(Boolean).join(' … ');
    return `Unexpected text fragment 「${words}」, expected words that ${source.path} holds once; it holds them ${length} times.`;
  };
}
