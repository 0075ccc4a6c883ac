/** A Chinese hedge or bound, and the English words of which one must stand in its rendering. */
export interface Hedge {
  readonly name: string;
  readonly chinese: RegExp;
  readonly english: RegExp;
}

const perhaps =
  /\b(?:may|might|could|possibl[ey]|possibilit\w+|perhaps|maybe|probabl[ey]|probabilit\w+|likely|likelihood|unlikely|potential\w*|chances?|odds|conceivabl\w+|impossible)\b/i;
const about =
  /\b(?:about|around|roughly|approximately|some|nearly|perhaps|maybe|probabl[ey]|likely|or so|in the region of|on the order of)\b/i;
const most =
  /\b(?:at most|no more than|not more than|not (?:be |been )?(?:above|over|exceed\w*)|(?:does|do|did|will|would|should|can|must|may)(?: not|n't|n’t) exceed|never exceed\w*|within|under|below|up to|maximum|limit\w*|cap\w*|ceiling|beyond)\b/i;
const number = '[0-9一二两三四五六七八九十百千万亿半]';

/** Longer writings first: what one row has read, the next does not read again. */
export const hedges: readonly Hedge[] = [
  {
    name: '不可能',
    chinese: /不可能/u,
    english:
      /\b(?:impossible|cannot|can't|can’t|could not|couldn't|not possible|not be|no way|will not|won't|unlikely|never)\b/i,
  },
  { name: '有可能', chinese: /有没有可能|可能性|有可能|可能会?/u, english: perhaps },
  {
    name: '大概率',
    chinese: /大概率/u,
    english:
      /\b(?:likely|probabl[ey]|in all (?:likelihood|probability)|high (?:chance|probability)|chances are|odds)\b/i,
  },
  { name: '大概', chinese: /大概/u, english: about },
  { name: '也许', chinese: /也许|或许|兴许|说不定/u, english: perhaps },
  {
    name: '未必',
    chinese: /未必|不一定|不见得/u,
    english:
      /\b(?:not necessarily|necessarily|may not|might not|need not|not always|not certain|not sure|uncertain|far from certain|perhaps not|not be|doesn[’']t (?:always|have to)|does not (?:always|have to)|no guarantee|doubt\w*)\b/i,
  },
  {
    name: '恐怕',
    chinese: /恐怕/u,
    english: /\b(?:afraid|fear|probabl[ey]|likely|perhaps|presumably|i suspect|may|might)\b/i,
  },
  {
    name: '似乎',
    chinese: /似乎|好像|貌似|看起来|看上去/u,
    english: /\b(?:seem\w*|appear\w*|apparently|look\w*|as if|as though|like|sounds?|judging|so far)\b/i,
  },
  {
    name: '至少',
    chinese: new RegExp(`至少|起码|最少|不少于|不低于`, 'u'),
    english: /\b(?:at least|at the very least|no (?:less|fewer) than|not less than|minimum|or more)\b/i,
  },
  { name: '不超过', chinese: new RegExp(`不超过|至多|顶多|不高于|不能超过|最多(?=\\s*${number})`, 'u'), english: most },
  {
    name: '不到',
    chinese: new RegExp(`不到(?=\\s*${number})|不足(?=\\s*${number})|低于(?=\\s*${number})|低过(?=\\s*${number})`, 'u'),
    english: /\b(?:less than|under|below|fewer than|not (?:even|yet)|short of|lower than|beneath|last|final)\b/i,
  },
  {
    name: '以上',
    chinese: new RegExp(`${number}[%％]?以上`, 'u'),
    english: /\b(?:more than|over|at least|or more|upwards? of|above|exceed\w*|and above|north of|plus)\b/i,
  },
  {
    name: '约',
    chinese: new RegExp(`(?:大约|约为?)(?=\\s*${number})|${number}[%％倍年个亿万]?左右`, 'u'),
    english: about,
  },
  {
    name: '几乎',
    chinese: /几乎/u,
    english: /\b(?:almost|nearly|virtually|practically|all but|hardly|barely|close to|near|essentially)\b/i,
  },
];

/** Hedges of chance, as many of which must stand in the English as in the Chinese: 「可能…，也许…」 has two. */
export const chance = {
  chinese: /不可能|可能|大概|也许|或许|恐怕|未必|不一定|不见得|似乎|好像|貌似/gu,
  english:
    /\b(?:may|might|could|cannot|possibl[ey]|possibilit\w+|perhaps|maybe|probabl[ey]|probabilit\w+|likely|likelihood|unlikely|potential\w*|chances?|odds|conceivabl\w+|impossible|presumably|seem\w*|appear\w*|as if|as though|like|necessarily|uncertain|afraid|about|roughly|suppose|say)\b/giu,
} as const;
