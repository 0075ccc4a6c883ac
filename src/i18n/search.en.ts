import type { SearchDictionary } from './search.zh.ts';

const numbers = new Intl.NumberFormat('en');
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const number = (value: number): string => numbers.format(value);
const results = (n: number): string => `${number(n)} ${n === 1 ? 'result' : 'results'}`;

/** The words of the search in English. */
export const searchEn: SearchDictionary = {
  title: 'Search',
  description:
    'Search every quote, exactly: who said it, in which source, on which line. Simplified or traditional characters, pinyin or English.',
  label: 'Search quotes',
  placeholder: 'Chinese, pinyin or English',
  submit: 'Search',
  help: 'Words apart must all be there; quotation marks keep words together; a minus before a word excludes it. A name also finds what its bearer says; in quotation marks, only the name. Punctuation, spaces, capitals, and traditional or simplified make no difference. Numbers are found in every writing, and by value and unit: value:10..100, unit:percent.',
  withoutScript: 'Search needs JavaScript. Without it, every quote can be reached below, by speaker, source or topic.',
  browse: 'Browse by speaker, source or topic',
  speakers: 'Speakers',
  sources: 'Sources',
  topics: 'Topics',
  claims: (n) => `${number(n)} ${n === 1 ? 'claim' : 'claims'}`,
  filters: 'Filter',
  results: 'Results',
  searching: 'Searching…',
  failed: 'The search index could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  mute: 'Type at least one character, letter or digit.',
  nothing: 'Nothing found. Try fewer or other words, or go by speaker, source or topic.',
  found: results,
  foundSome: (shown, n) => `${results(n)}, the first ${number(shown)} shown`,
  repeats: (n) =>
    `; ${number(n)} more ${n === 1 ? 'paragraph is' : 'paragraphs are'} not repeated beside the quotes in ${n === 1 ? 'it' : 'them'}`,
  nothingExact: 'Nothing says exactly this. What comes nearest follows.',
  nearest: 'Nearest',
  foundOtherwise: (n, writings) =>
    `${results(n)}, written otherwise${writings.length > 0 ? `: ${writings.join(', ')}` : ''}`,
  also: (writings, n) =>
    writings.length > 0 ? `Also written ${writings.join(', ')}: ${results(n)}` : `Written otherwise: ${results(n)}`,
  alsoCount: (n) => `; ${number(n)} more written otherwise`,
  moreSources: (n) => `, and ${number(n)} more ${n === 1 ? 'source' : 'sources'}`,
  filtersChosen: (n) => `Filter (${number(n)} chosen)`,
  saidBy: (name) => `Quotes by ${name}`,
  allSaid: (n) => `All ${number(n)} ${n === 1 ? 'quote' : 'quotes'}, newest first`,
  mentions: 'Where the name stands',
  suggestions: 'Suggestions',
  suggested: (n) => `${number(n)} ${n === 1 ? 'suggestion' : 'suggestions'}; choose with the arrow keys`,
  suggestionKinds: { speaker: 'Speaker', topic: 'Topic', claim: 'Claim' },
  more: (n) => `Show ${number(n)} more`,
  allOptions: (n) => `All ${number(n)}`,
  clear: 'Clear filters',
  order: 'Order',
  orders: { relevance: 'by relevance', reading: 'as they are read' },
  facets: {
    kind: 'Kind',
    speaker: 'Speaker',
    source: 'Source',
    topic: 'Topic',
    type: 'Type of claim',
    fidelity: 'Beside the transcript',
  },
  kinds: { speaker: 'Speaker', claim: 'Claim', figure: 'Figure', quote: 'Quote', paragraph: 'Paragraph' },
  modes: { direct: 'in quotation marks', turn: 'transcript', reported: 'reported' },
  types: {
    forecast: 'forecast',
    assessment: 'assessment',
    fact: 'fact',
    cause: 'cause',
    recommendation: 'recommendation',
    anecdote: 'anecdote',
  },
  fidelities: {
    verbatim: 'verbatim',
    trimmed: 'trimmed',
    added: 'words added',
    reworded: 'reworded',
    'number-differs': 'number differs',
  },
  date: (iso) => dates.format(new Date(iso)),
  unknownSpeaker: 'Speaker not named',
  seal: '据',
};
