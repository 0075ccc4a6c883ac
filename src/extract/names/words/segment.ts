const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of one character that end a name. */
const functionWord = /^[不也还就都却则曾又在对向是有没把被跟和与从很最更先再已正将会想]$/u;

/** What was cut lately: the same few names are asked about many times in one article. */
const lately = new Map<string, readonly string[]>();
const mostKept = 4096;

/** Cuts a short text into words as a dictionary knows them: `医疗器械经销商张军` → 医疗, 器械, 经销商, 张, 军. */
export function segmentWords(text: string): readonly string[] {
  const known = lately.get(text);
  if (known) return known;
  const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (lately.size >= mostKept) lately.clear();
  lately.set(text, words);
  return words;
}

/**
 * Whether a text falls into a family name of `surname` characters, the rest of a name of `size` characters, and a whole word
 * behind it: 谭立群长期关注 → 谭, 立, 群, 长期. A lone character behind might still belong to the name.
 */
export function isCutAfter(text: string, surname: number, size: number): boolean {
  const words = segmentWords(text.slice(0, size + 4));
  let at = 0;
  for (const word of words) {
    if (at === 0 && word.length !== surname) return false;
    if (at >= size) return at === size && (word.length > 1 || functionWord.test(word));
    at += word.length;
  }
  return false;
}

/**
 * Whether no dictionary word begins with the first `size` characters and goes on: 张军 falls into 张 and 军, 安全 and 古人云
 * do not.
 */
export function standsApart(text: string, size: number): boolean {
  return segmentWords(text)[0]?.length === size;
}
