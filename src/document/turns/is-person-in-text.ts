const saying =
  /^[^。！？!?\n“「我]{0,8}?(?:说|說|表示|指出|认为|認為|直言|坦言|透露|强调|強調|补充|補充|回应|回應|回答|解释|解釋|介绍|介紹|分析|观察|觀察|提到|提出|谈到|談到|承认|承認|总结|總結|感慨|建议|建議|预言|預言|判断|判斷|称|稱|问|問|写道|寫道|告诉|告訴)/u;
const called = /^(?:老师|老師|教授|先生|女士|博士|院士|医生|醫生|[（(])/;
const title =
  /(?:教授|创始人|創始人|负责人|負責人|CEO|总裁|總裁|院士|主任|研究员|研究員|董事长|董事長|经理|經理|科学家|科學家|院长|院長|所长|所長|处长|處長|局长|局長|部长|部長|记者|記者|主编|主編|导演|導演|编剧|編劇|讲师|講師|医生|醫生|博士|律师|律師|总监|總監|主席|会长|會長|书记|書記|作家|分析师|分析師|工程师|工程師|发言人|發言人|主持人|学者|學者|专家|專家|、)$/;
/** Enough to tell; a name in a long article may stand a thousand times. */
const placeLimit = 60;
/** More names than speak in any transcript; looking for each takes a reading of the article. */
const nameLimit = 300;

/**
 * Makes a test whether the article speaks of a name as of a person: `唐杰直言`, `智谱创始人唐杰`, `唐杰教授`. It remembers its
 * answers, and no longer looks after three hundred names.
 */
export function buildPersonTest(text: string): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? (answers.size < nameLimit && isPersonInText(text, name));
    answers.set(name, answer);
    return answer;
  };
}

function isPersonInText(text: string, name: string): boolean {
  let at = text.indexOf(name);
  for (let places = 0; at >= 0 && places < placeLimit; places += 1) {
    const after = text.slice(at + name.length, at + name.length + 16);
    if (saying.test(after) || called.test(after) || title.test(text.slice(Math.max(0, at - 4), at))) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

/** Whether words tell of a person rather than come from him: `李明认为，…`, `杨植麟的分享，…`. */
export function isToldOf(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
    const after = words.slice(at + name.length, at + name.length + 16);
    if (after.startsWith('的') || saying.test(after)) return true;
  }
  return false;
}
