import type { CiteDictionary } from './cite.zh.ts';

/** The words of citations, feeds and data files, in English. */
export const citeEn: CiteDictionary = {
  site: 'Yanju 言据',
  gbt: { anonymous: 'Anon', accessed: 'date of access' },
  reference: {
    comma: ', ',
    undated: '[n.d.]',
    quoted: (title) => `“${title}”`,
    modes: { direct: 'quoted in', turn: 'in the transcript of', reported: 'reported in', own: 'in' },
    sentence: (speaker, mode, where, page) => `${speaker}, ${mode} ${where}. ${page}.`,
  },
  note: (speaker, places) => `${speaker}: ${places.join('; ')}`,
  box: {
    claim: 'Cite this claim',
    figure: 'Cite this figure',
    quote: 'Cite',
    gbt: 'GB/T 7714—2025',
    copyReference: 'Copy citation',
    copyBibtex: 'Copy BibTeX',
    copied: 'Citation copied',
    copyLink: 'Copy link',
    files: 'Files',
    annotation: 'Web annotation',
    originals: 'These words on the original page',
  },
  feed: {
    title: 'Yanju 言据: claims',
    subtitle: 'Who said what, and the exact line that proves it.',
    atom: 'Claims (Atom)',
    json: 'Claims (JSON Feed)',
  },
  dataset: {
    name: 'Yanju 言据: quotes, claims and figures',
    figure: (label) => `${label}: the value by printing`,
  },
  files: {
    sources: 'the articles',
    source: 'each article: paragraphs, quotes, figures',
    text: 'each article as it is kept, UTF-8 text',
    quotes: 'every quote and its place',
    claims: 'every claim with its evidence',
    claim: 'each claim: BibTeX, RIS, CSL-JSON, W3C web annotation',
    figures: 'every figure and its value by printing',
    figure: 'each figure: CSV, JSON',
    summary: 'how much the site holds',
    atom: 'the claims as Atom',
    jsonFeed: 'the claims as JSON Feed',
    llms: 'an overview for language models',
    sitemap: 'every page in both languages',
  },
};
