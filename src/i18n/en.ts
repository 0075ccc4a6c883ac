import { formatNumber } from './format.ts';
import type { Dictionary } from './zh.ts';

const number = (value: number): string => formatNumber(value, 'en');
const spelled = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** Every word that a reader sees, in English. */
export const en: Dictionary = {
  site: {
    name: '言据',
    romanName: 'Yanju',
    tagline: 'Who said what, and the exact line that proves it',
    language: 'English',
    title: (page) => `${page} · Yanju 言据`,
    homeTitle: 'Yanju 言据: who said what, and the exact line that proves it',
  },
  chrome: {
    skip: 'Skip to content',
    mainNavigation: 'Main',
    breadcrumb: 'Breadcrumb',
    home: 'Home',
    sources: 'Sources',
    speakers: 'Speakers',
    search: 'Search',
    about: 'About',
    theme: 'Light / dark',
    footer:
      'Serif type is what was said; sans-serif is what we say. The red line means one thing only: evidence. The words above it stand in the source, character for character.',
    data: 'Data',
    copied: 'Link copied',
    copyFailed: 'Could not copy; take the link from the address bar',
  },
  genres: {
    'op-ed': 'Opinion piece',
    blog: 'Blog post',
    essay: 'Essay',
    report: 'Report with transcript',
    commentary: 'Commentary',
  },
  kinds: { person: 'Person', organisation: 'Organisation', publication: 'Publication' },
  modes: { direct: 'in quotation marks', turn: 'transcript', reported: 'reported' },
  modeNotes: {
    direct: 'Words that the article puts in quotation marks.',
    turn: 'A turn of a transcript under the speaker’s name.',
    reported:
      'Words that the article gives to somebody with a verb such as “says” or “thinks”; not necessarily the words used.',
  },
  quote: {
    procedural: 'moderator’s question',
    unknownSpeaker: 'speaker not named',
    copy: 'Click to copy the link to this place',
    place: (line, start, end) => `line ${number(line)}, characters ${number(start)}–${number(end)}`,
    seal: '据',
  },
  count: {
    sources: (n) => plural(n, 'source', 'sources'),
    quotes: (n) => plural(n, 'quote', 'quotes'),
    speakers: (n) => plural(n, 'speaker', 'speakers'),
    characters: (n) => plural(n, 'character', 'characters'),
    questions: (n) => plural(n, 'moderator’s question', 'moderator’s questions'),
    quantities: (n) => plural(n, 'figure', 'figures'),
    blocks: (n) => plural(n, 'paragraph', 'paragraphs'),
  },
  source: {
    description: (title, quotes, speakers) =>
      `${title}: the full text, with ${plural(quotes, 'quote', 'quotes')} by ${plural(speakers, 'speaker', 'speakers')} marked, each at its exact place.`,
    noTitle: 'No title printed; this name is ours.',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Date',
    url: 'Original address',
    genre: 'Genre',
    language: 'Language',
    retrieved: 'Copy taken',
    file: 'File',
    sha256: 'SHA-256',
    length: 'Length',
    unknown: 'unknown',
    unknownPublisher: 'publisher unknown',
    unknownAuthor: 'author unknown',
    unknownDate: 'date unknown',
    truncated: 'Incomplete',
    note: 'Note',
    details: 'About this text',
    quoted: 'Who speaks in it',
    outline: 'In this source',
    article: 'The article',
    coverageNote: 'The article from left to right; each bar is one quote.',
    key: 'How words are marked',
    keyDirect: 'Solid line: in quotation marks',
    keyReported: 'Dotted line: reported',
    keyTurn: 'Rule at the side: transcript',
    leftOut: 'Site navigation and adverts left out here',
    picture: 'Picture left out',
    pictureAlt: (alt) => `Picture left out: ${alt}`,
    table: 'Table, scrolls sideways',
    turnUnnamed: 'The transcript does not name the speaker',
    talk: 'talk',
    previous: 'Previous source',
    next: 'Next source',
    neighbours: 'Other sources',
  },
  languages: { 'zh-Hans': 'Chinese, simplified', 'zh-Hant': 'Chinese, traditional', en: 'English' },
  sources: {
    title: 'Sources',
    description: 'Every article in the digest: where it comes from, when, and who speaks in it.',
    lead: 'Each is kept byte for byte and can be read in full. What is not known is said to be unknown.',
  },
  speakers: {
    title: 'Speakers',
    description:
      'Everyone to whom the articles give words: people, organisations and publications, how much they say and where.',
    lead: 'Ordered by how much they say. Each bar is one quote at its place in the article; moderators’ questions are counted apart.',
    characters: 'Characters',
    quotes: 'Quotes',
    amount: (characters, quotes) =>
      `${plural(characters, 'character', 'characters')}, ${plural(quotes, 'quote', 'quotes')}`,
  },
  speaker: {
    description: (name, quotes, sources) =>
      `${name}: ${plural(quotes, 'quote', 'quotes')} in ${plural(sources, 'article', 'articles')}, each with its exact place in the source.`,
    aliases: 'Also written',
    roles: 'As each article introduces them',
    unregistered:
      'No editor has registered this speaker yet: the name is taken from the text, and may have other forms.',
    said: 'Everything said',
    procedural: 'Moderator’s questions',
    proceduralNote: 'Questions and hand-overs in the chair; not what the speaker holds.',
    inSource: (source) => `In “${source}”`,
    all: 'All speakers',
  },
  home: {
    description:
      'Who said what about the US–China AI race in five Chinese articles, every sentence proved against its source.',
    headline: ['Who said what about the US–China AI race, and the exact line that proves it.'],
    lead: (sources) =>
      `${spelled[sources] ?? number(sources)} Chinese articles, read character by character. Every quotation and figure here is joined to its place in the source.`,
    samples: 'Two figures, each with the sentence that gives it',
    samplesNote: 'The two values that most of the articles print, each in its shortest quote.',
    inSource: 'Printed in',
    spoke: 'Who spoke',
    spokeNote: 'Each bar is a quote at its place in the article.',
    allSpeakers: 'All speakers',
    sources: 'The sources',
    sourcesNote: 'Kept as they were found. Open one to read it in full, with every quote marked.',
    proof: 'How it is proved',
    steps: [
      'Each article is kept byte for byte, with its checksum.',
      'A program finds quotations, reported speech and transcript turns, and keeps where each begins and ends. Where the text does not say who speaks, neither do we.',
      'After the site is built, every excerpt on every page is compared with its source again. One character out of place, and nothing is published.',
    ],
    more: 'Method, coverage, and what is not known',
  },
  searchBox: { label: 'Search quotes', placeholder: 'Search, 中文 or English', submit: 'Search' },
  about: {
    title: 'About',
    description:
      'How Yanju proves what it prints, how much of each article it covers, how well it reads, and what is not known.',
    lead: '言 is what was said; 据 is the evidence for it.',
    promise: 'One promise',
    promiseText:
      'Nothing is published that has not been proved against its source. Every excerpt carries the exact place where it begins and ends; once the site is built, a separate program takes only the pages and the sources and proves each one again.',
    method: 'Method',
    steps: [
      {
        name: 'Source',
        text: 'The article is kept byte for byte with its SHA-256. What a file does not say of itself, its date or publisher, is recorded only where it is known, with what it rests on.',
      },
      {
        name: 'Blocks',
        text: 'The text is cut into headings, paragraphs, lists and turns, each with its place; put together they rebuild the file exactly. Site navigation and adverts keep their place but are neither shown nor read.',
      },
      {
        name: 'Quotes',
        text: 'Words in quotation marks, turns of a transcript, and speech reported with a verb such as “says” or “thinks” are found, with their speaker. Where the text does not tell, the speaker stays open.',
      },
      {
        name: 'Figures',
        text: 'Percentages, multiples, orders of magnitude, money and spans of time are found with their hedges: about, at most, no more than.',
      },
      {
        name: 'Proof',
        text: 'Every quote and paragraph on every page is compared with its source. One that differs stops the whole site.',
      },
    ],
    modes: 'Three ways of saying',
    coverage: 'Where in each article somebody speaks',
    coverageNote:
      'Each strip is the whole article from left to right; a coloured stretch is a quote, its colour the speaker.',
    coverageShare: (share) => `${share} of its paragraphs carry a quote`,
    quality: 'How well it reads',
    qualityNote:
      'Measured against labels made by hand, on the five articles and on invented ones from other fields. Most of them were known while the rules were written, so an article nobody has seen will do worse. F1 counts both what is missed and what is wrongly found.',
    qualityKind: 'What',
    qualityF1: 'F1',
    qualityLabelled: 'Labelled',
    qualityOf: {
      direct: 'Words in quotation marks, exact',
      directSpeaker: 'their speaker',
      turn: 'Transcript turns, exact',
      turnSpeaker: 'their speaker',
      reported: 'Reported speech, overlapping',
      quantities: 'Figures, exact',
      quantityValues: 'their value',
    },
    unknown: 'What is not known',
    unknownAuthor: (source) => `The author of “${source}”.`,
    unknownDate: (source) => `The date of “${source}”: none is printed.`,
    unknownUrl: (source) => `The original address of “${source}”.`,
    unknownTitle: (source) => `The title of “${source}”: none is printed, the name is ours.`,
    unknownSpeakers: (n) => `The speaker of ${plural(n, 'quote', 'quotes')}: the text does not say.`,
    data: 'Data',
    dataText: 'For programs. Places are counted in Unicode code points, the end exclusive.',
  },
  notFound: {
    title: 'No such page',
    description: 'There is no page at this address.',
    text: 'There is no page at this address. It may have moved, or a letter of the link was lost. Try a search:',
  },
};
