import { isToldOf } from './is-person-in-text.ts';
import { countSurname } from '../../text/surnames.ts';
import { post } from './label-words.ts';
import { isPersonName } from './parse-label-name.ts';

/** Simplified and traditional forms stand side by side. */
const talk =
  '(?:采访|採訪|访谈|訪談|对话|對話|专访|專訪|谈话|談話|聊天|论坛|論壇|圆桌|圓桌|直播|录音|錄音|讲座|講座|活动|活動|会议|會議|发布会|發佈會|发布會|座谈|座談|沙龙|沙龍|讨论|討論|节目|節目)';
/** 采访结束时已近晚上十点, 采访到这里被打断, 散场时天已经黑了: the writer tells again. */
const afterTalk = new RegExp(
  `^[（(*_—\\s]*(?:(?:这|這)?[场場次]?${talk}(?:的最后|的最後|最后|最後|结束|結束|临近|臨近|接近|进行|進行|后|後|过后|過後|之后|之後|到此|到这里|到這裡|到这儿|一度|中断|中斷|被)|(?:散场|散場|散会|散會|离场|離場|离席|離席|收工|临走|臨走|临别|臨別|分别|告别|告別|道别|道別|茶歇|会后|會後|会议室里|會議室裡|走出会场|走出會場|离开的?时|離開的?時))`,
  'u',
);
/** 几天后，他发来一条微信: time has passed since the talk, and something comes from the one who talked. */
const later =
  /^(?:当晚|當晚|次日|第二天|[几幾数數][天日周週个個月]+[后後]|[一二两兩三四五六七八九十]+[天日周週个個月]+[后後])[^。！？]{0,30}(?:记者|記者|本刊|本报|本報|编辑部|編輯部|微信|短信|簡訊|邮件|郵件|朋友圈|来电|來電|发来|發來|传来|傳來|寄来|寄來)/u;
/** What a writer sees somebody do; nobody who speaks tells it of himself in this way. */
const act =
  '(?:掏出|拿出|拿起|摸出|取出|举起|舉起|放下|翻出|翻开|翻開|打开手机|打開手機|起身|站起|坐下|坐直|转过|轉過|转向|轉向|指了指|指着|指著|笑了|笑着|笑著|苦笑|大笑|也笑|微笑|摇了?摇?头|搖了?搖?頭|点了?点?头|點了?點?頭|叹了|嘆了|喝了|抿了|沉默|停顿|停頓|顿了|頓了|看了看|看了一眼|望了|环顾|環顧|接过|接過|递给|遞給|推了推|拍了拍|掰着|掰著|擦了|走到|走向|摘下|戴上|皱了?皱?眉|皺了?皺?眉|耸了?耸?肩|聳了?聳?肩|摊了?摊?手|攤了?攤?手)';
const ofHim = new RegExp(
  `^(?:说到这里|說到這裡|说完|說完|这时|這時|随后|隨後|然后|然後|最后|最後)?[，,]?(?:他|她)[^，。,]{0,4}?${act}`,
  'u',
);
/** 台下笑成一片, 全场安静了几秒. */
const ofTheRoom =
  /^(?:台下|臺下|全场|全場|现场|現場|会场|會場|屋里|屋裡|众人|眾人|观众席|觀眾席)[^，。]{0,6}(?:笑|掌声|掌聲|鼓掌|安静|安靜|沉默|哄|静)/u;
const afterName = new RegExp(`^[^，。,]{0,4}?${act}`, 'u');
/** 老曹对这个名字很满意。他直言，…: behind a name, in the words of writing. */
const ofOneNamed =
  /^(?!的)[^“「]{1,40}?[。，](?:他|她)[^，。“「]{0,8}?(?:直言|坦言|表示|指出|强调|強調|认为|認為|透露|反问|反問|补充|補充|感慨|笑称|笑稱|追问|追問|承认|承認|解释|解釋)/u;
/** 以上内容由某人口述，某报整理: the editor tells of the text. */
const ofTheText =
  /^(?:以上|上述|本文|此文)[^。！？我你您]{0,60}(?:整理|口述|审阅|審閱|审定|審定|删节|刪節|刊发|刊發|节选|節選|编辑|編輯|采写|採寫)/u;
const postAndName = new RegExp(`(?:${post.source}|嘉宾|嘉賓|主播|受访者|受訪者|对象|對象)(\\p{Script=Han}{2,3})`, 'gu');
const quoted = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"/gu;
const speaker = /[我咱俺你您]/u;

/** （她起身倒水。） between two paragraphs of one answer. */
function isAside(paragraph: string): boolean {
  return /^[*_]{0,2}[（(][^（()）]*[)）][*_]{0,2}\s*$/u.test(paragraph);
}

/** 总工程师张远征当天迟到了, under 张总: the one who speaks with his post and his name in full. */
function introduces(own: string, owner: string): boolean {
  const surname = owner.charAt(0);
  if (owner.length > 3 || countSurname(surname) === 0 || !own.includes(surname)) return false;
  return [...own.matchAll(postAndName)].some(
    ({ 1: name = '' }) =>
      name.startsWith(surname) && countSurname(name) === 1 && (owner.length === 1 || !name.endsWith(owner.slice(1))),
  );
}

/** Whether a paragraph tells of somebody and has no 我 or 你: behind a turn it is the writer's where the writer goes on. */
export function isOfOthers(paragraph: string): boolean {
  const own = paragraph.replace(quoted, '');
  return /[他她]/u.test(own) && !speaker.test(own);
}

/**
 * Whether a paragraph inside a turn is the writer's again: `散场时天已经黑了`, `他掏出手机，念了一条微信`, or a speaker is told
 * of and nobody says 我 or 你.
 */
export function isNarrated(paragraph: string, owner: string, speakers: ReadonlySet<string>): boolean {
  const words = paragraph.replace(/^[（(*_—\s]+/u, '');
  if (afterTalk.test(words)) return !/^[^。！？]{0,12}[我咱俺]/u.test(words) || !speaker.test(words.slice(12));
  const own = words.replace(quoted, '');
  if (isAside(paragraph)) return false;
  if (ofTheText.test(words)) return true;
  if (later.test(words)) return !speaker.test(own);
  if (owner.length > 1 && isToldOf(words, owner) && !/[我咱俺]/u.test(words)) return true;
  // Nobody calls himself by his name: 不过郑叙并不悲观。
  if (isPersonName(owner) && own.includes(owner) && !/[我咱俺]/u.test(own)) return true;
  if (speaker.test(own)) return false;
  if (introduces(own, owner)) return true;
  if (ofHim.test(words) || ofTheRoom.test(words)) return true;
  for (const name of speakers)
    if (name.length > 1 && words.startsWith(name)) {
      const after = words.slice(name.length);
      if (
        afterName.test(after) ||
        ofOneNamed.test(after) ||
        (!after.startsWith('的') && isToldOf(words.slice(0, name.length + 16), name))
      )
        return true;
    }
  return false;
}
