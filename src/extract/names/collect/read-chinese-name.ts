import { countSurname } from '../../../text/surnames.ts';
import { cuesOfPeople } from '../../lexicon/cue-words.ts';
import type { Outlined } from '../../quotes/outline.ts';
import type { NameOption } from './candidate.ts';
import { isCutAfter, standsApart } from '../words/segment.ts';
import { isNameLike } from './name-shape.ts';

/** What follows a name in running text: punctuation, an adverb, a preposition, a title; or a cue. */
export const ends =
  /^(?:$|[\s，,。、：:；;（(）)“”「」『』"！？!?》—…也则还曾凌清早上下傍晚深夜在向对从和与同等的是将有被把给就却已正又都一今昨当此随近日说称问讲笑于接直想看翻冒甩跟这那边表告没不因为到]|先生|女士|教授|博士|院士)/u;
const beforeCue = new RegExp(
  `^(?:[则也还就又更却都曾]|同时|随后|进一步|坦率地|明确|近日|日前|当时|笑着)?(?:${cuesOfPeople.pattern}|说|称|问)(?!明|法|服|书)`,
  'u',
);
/** Behind a title, these end a name of two characters without further proof. */
const clearStop = /^[，、（(”：:在向对则也曾]/u;
/** What only a person does or has, right behind a name at a clause's head. */
const personal =
  /^(?:本人|今年[^，。]{1,4}岁|，?[0-9一二三四五六七八九十]{1,3}岁|(?:凌晨|上午|下午|昨天|每天|那天|这天|后来|当年)?(?:出生|毕业|生于|来自|入行|从业|蹲|站|坐|笑|摇|点点?头|抬|拍|掏|翻|叹|皱|端|递|接过|接着|推|回忆|想了|看了|回了|打开|走|拿|捧|摆))/u;

/** ，在财报会上说得更直白: a phrase in commas between a subject and its cue. */
const saysLater = new RegExp(
  `^[，,](?:在|于|对|向|近日|日前|昨|今|当|则|也|曾|还|就)[^，,。：]{1,20}?(?:${cuesOfPeople.pattern}|说|称|问)`,
  'u',
);

/** The names that may begin at a place, the shorter first: a family name with one or with two characters. */
export function readChineseName({ outline, simple }: Outlined, at: number, isTitled: boolean): NameOption[] {
  const surname = countSurname(outline.slice(at, at + 2));
  if (surname === 0) return [];
  return [surname + 1, surname + 2].flatMap((size): NameOption[] => {
    const name = outline.slice(at, at + size);
    const right = simple.slice(at + size, at + size + 10);
    const isFollowed = ends.test(right) || cuesOfPeople.findStart(right, 0) !== undefined;
    if (name.length < size || !isNameLike(name, isTitled)) return [];
    if (beforeCue.test(right)) return [{ name }];
    if (isTitled && isCutAfter(simple.slice(at), surname, size)) return [{ name }];
    if (!isFollowed) return isTitled && standsApart(name, surname) ? [{ name, needs: 'varies' }] : [];
    if (!isTitled && saysLater.test(simple.slice(at + size, at + size + 32)) && standsApart(name, surname))
      return [{ name }];
    if (isTitled) return [size > 2 || clearStop.test(right) ? { name } : { name, needs: 'varies' }];
    return size > 2 && personal.test(right) ? [{ name, needs: 'recurs' }] : [];
  });
}
