import type { Graph } from '../graph/graph.ts';
import { getCiteDictionary } from '../i18n/cite-dictionary.ts';
import { getDictionary } from '../i18n/dictionary.ts';
import { getDigestDictionary } from '../i18n/digest-dictionary.ts';
import type { ToAbsolute } from './absolute.ts';
import { paths } from './address.ts';
import { dataPaths } from './data-addresses.ts';
import { listDataFiles } from './data-files.ts';
import { describeReferenceValue } from './figure/figure-row.ts';
import { listMentions } from './claim/printings.ts';

/**
 * `llms.txt` (llmstxt.org): what is here and where to read on, in English. It holds no words of the sources; those stand,
 * proved, in the data files that it names, which is why there is no `llms-full.txt` beside it.
 */
export function formatLlms(graph: Graph, absolute: ToAbsolute): string {
  const t = getDictionary('en');
  const { count } = getDigestDictionary('en');
  const link = (name: string, path: string, note?: string): string =>
    `- [${escapeMarkdown(name)}](${absolute(path)})${note === undefined ? '' : `: ${escapeMarkdown(note)}`}`;
  const topics = [...graph.topics.values()].map(({ id, names }) => {
    const claims = [...graph.claims.values()].filter((claim) => claim.topics.includes(id));
    return link(names.en, paths.topic(id), count.claims(claims.length));
  });
  const figures = [...graph.figures.values()].map((figure) => {
    const value = describeReferenceValue(figure, listMentions(graph, figure), 'en');
    return link(figure.label.en, paths.figure(figure.id), value);
  });
  const sources = [...graph.sources.values()].map(({ source }) =>
    link(source.label.en, dataPaths.source(source.id), source.publishedAt),
  );
  const speakers = [...graph.speakers.values()].map(({ speaker }) => link(speaker.names.en, paths.speaker(speaker.id)));
  const files = listDataFiles('en').flatMap(({ href, text }) => (href.includes('<') ? [] : link(href, href, text)));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [t.chrome.topics, topics],
    [t.chrome.figures, figures],
    [t.chrome.sources, sources],
    [t.chrome.data, files],
    ['Optional', speakers],
  ];
  return (
    [
      `# ${getCiteDictionary('en').site}`,
      `> ${t.site.tagline}. ${t.home.description}`,
      t.about.promiseText,
      ...sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}`),
    ].join('\n\n') + '\n'
  );
}

/** Names may come from a seed: on one line, and no link of their own. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[[\]\\`<>*_]/g, (sign) => `\\${sign}`);
}
