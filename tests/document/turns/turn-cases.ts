/** Invented transcripts and what is like them: the turns as `name: words`, none where nobody speaks. */
export interface TurnCase {
  readonly title: string;
  readonly text: string;
  readonly knownNames?: readonly string[];
  readonly turns: readonly string[];
}

export const turnCases: readonly TurnCase[] = [
  {
    title: 'a doctor asked by a reporter, with half-width colons and a line a turn',
    text: '记者:您怎么看集采?\n李医生:我觉得总体是好事。\n记者:那基层呢?\n李医生:基层还缺人,我们科去年走了3个。',
    turns: [
      '记者: 您怎么看集采?',
      '李医生: 我觉得总体是好事。',
      '记者: 那基层呢?',
      '李医生: 基层还缺人,我们科去年走了3个。',
    ],
  },
  {
    title: 'bold 問 and 答 in traditional characters, an answer of two paragraphs',
    text: '**問：**產能夠嗎？\n\n**答：**我認為夠。\n\n我們明年再擴。\n\n**問：**那電力呢？\n\n**答：**這要看政府。',
    turns: ['問: 產能夠嗎？', '答: 我認為夠。\n\n我們明年再擴。', '問: 那電力呢？', '答: 這要看政府。'],
  },
  {
    title: 'numbered questions',
    text: 'Q1：这款药安全吗？\n\nA：安全。\n\nQ2：多久起效？\n\nA：两周左右，我们做过试验。',
    turns: ['Q1: 这款药安全吗？', 'A: 安全。', 'Q2: 多久起效？', 'A: 两周左右，我们做过试验。'],
  },
  {
    title: 'names with posts in brackets, and with a company before or behind',
    text: '张伟（恒信医药CEO）：我不同意。\n\n王芳 国泰证券：我们看法不同。\n\n恒信医药创始人张伟：为什么？\n\n国泰证券 王芳：数据不支持。',
    turns: ['张伟: 我不同意。', '王芳: 我们看法不同。', '张伟: 为什么？', '王芳: 数据不支持。'],
  },
  {
    title: 'a dash before the name, and somebody from the net',
    text: '— 张伟：我不同意。\n\n— 王芳：我们看法不同。\n\n网友“山里人”：为什么？\n\n— 张伟：我算过。\n\n— 王芳：你算错了。',
    turns: ['张伟: 我不同意。', '王芳: 我们看法不同。', '网友“山里人”: 为什么？', '张伟: 我算过。', '王芳: 你算错了。'],
  },
  {
    title: 'bold names without a colon, the words under them',
    text: '**张伟**\n\n我不同意。\n\n**王芳**\n\n你为什么不同意？\n\n**张伟**\n\n我算过。\n\n**王芳**\n\n我也算过。',
    turns: ['张伟: 我不同意。', '王芳: 你为什么不同意？', '张伟: 我算过。', '王芳: 我也算过。'],
  },
  {
    title: 'bold names that head what is told of people',
    text: '**张伟**\n\n男，四十岁，工程师。\n\n**王芳**\n\n女，三十岁，律师。\n\n**张伟**\n\n去年获奖。\n\n**王芳**\n\n去年落选。',
    turns: [],
  },
  {
    title: 'names outside the bold and inside it, and transliterated and Latin ones',
    text: '**克拉拉·温特**：我不同意。\n\n**Sam Hale：** 为什么？\n\n**克拉拉·温特：**我试过。\n\n**Sam Hale**: 好吧。',
    turns: ['克拉拉·温特: 我不同意。', 'Sam Hale: 为什么？', '克拉拉·温特: 我试过。', 'Sam Hale: 好吧。'],
  },
  {
    title: 'a question that is bold as a whole',
    text: '**记者：您为什么做这个？**\n\n陈敏：因为我喜欢。\n\n**记者：后来呢？**\n\n陈敏：后来我们就做成了。',
    turns: ['记者: 您为什么做这个？', '陈敏: 因为我喜欢。', '记者: 后来呢？', '陈敏: 后来我们就做成了。'],
  },
  {
    title: 'labels alone on their lines, the words under them, with a list',
    text: '主持人：\n我们先请王教授发言。\n\n王教授：\n谢谢主持人。\n我讲两点：\n\n1. 水\n2. 电\n\n主持人：\n好的。',
    turns: ['主持人: 我们先请王教授发言。', '王教授: 谢谢主持人。\n我讲两点：\n\n1. 水\n2. 电', '主持人: 好的。'],
  },
  {
    title: 'a talk that is kept as a list, an outlet in corner marks asking',
    text: '- 引言讲公司的来历。\n\n    - 「深流」：为什么要做？\n    - 梁文：因为好奇。\n    - 很多人以为另有原因。\n    - 「深流」：还有呢？\n    - 梁文：没有了。',
    turns: ['深流: 为什么要做？', '梁文: 因为好奇。\n    - 很多人以为另有原因。', '深流: 还有呢？', '梁文: 没有了。'],
  },
  {
    title: 'labels in brackets without a colon',
    text: '【主持人】大家好。\n\n【王建国】我来讲讲。\n\n【主持人】请。',
    turns: ['主持人: 大家好。', '王建国: 我来讲讲。', '主持人: 请。'],
  },
  {
    title: 'a name that stands once, in a transcript where others recur',
    text: '记者：难吗？\n\n陈敏：难。\n\n记者：那你呢？\n\n周桐：我还行。\n\n陈敏：他谦虚。',
    turns: ['记者: 难吗？', '陈敏: 难。', '记者: 那你呢？', '周桐: 我还行。', '陈敏: 他谦虚。'],
  },
  {
    title: 'nicknames, when they recur and talk',
    text: '阿水：你来了？\n笨笨：我来了。\n阿水：坐吧，你先说。\n笨笨：我没什么好说的。',
    turns: ['阿水: 你来了？', '笨笨: 我来了。', '阿水: 坐吧，你先说。', '笨笨: 我没什么好说的。'],
  },
  {
    title: 'people who have one say each, known from the records',
    text: '岑默：我觉得智驾明年见分晓。\n\n区晓：我们的看法不一样。',
    knownNames: ['岑默', '区晓'],
    turns: ['岑默: 我觉得智驾明年见分晓。', '区晓: 我们的看法不一样。'],
  },
  {
    title: 'a turn ends at a heading, a rule and an image',
    text: '记者：难吗？\n\n陈敏：难。\n\n![现场](https://example.com/1.jpg)\n\n图为现场。\n\n记者：还有呢？\n\n---\n\n门外下着雨。\n\n陈敏：没有了。\n\n## 后记\n\n他走了。',
    turns: ['记者: 难吗？', '陈敏: 难。', '记者: 还有呢？', '陈敏: 没有了。'],
  },
  {
    title: 'what opens a list inside a turn is part of it',
    text: '记者：您有什么建议？\n\n陈敏：我有三条。\n\n中国也许的机会：\n\n第一，人。\n\n记者：好。\n\n陈敏：谢谢。',
    turns: ['记者: 您有什么建议？', '陈敏: 我有三条。\n\n中国也许的机会：\n\n第一，人。', '记者: 好。', '陈敏: 谢谢。'],
  },
  {
    title: 'the editor’s word in brackets at the end is nobody’s',
    text: '记者：难吗？\n\n陈敏：难。\n\n记者：谢谢。\n\n陈敏：再见。\n\n（本文由实习生整理，未经本人审阅）',
    turns: ['记者: 难吗？', '陈敏: 难。', '记者: 谢谢。', '陈敏: 再见。'],
  },
  {
    title: 'a section whose first label is lost, once the transcript has begun',
    text: '## 上半场\n\n李明：我先说。\n\n赵云：我后说。\n\n## 下半场\n\n我想问大家，明年会怎样？\n\n李明：我看好。\n\n赵云：我不看好。',
    turns: ['李明: 我先说。', '赵云: 我后说。', '?: 我想问大家，明年会怎样？', '李明: 我看好。', '赵云: 我不看好。'],
  },
  {
    title: 'an introduction by the editor is no turn',
    text: '## 上半场\n\n我们请来了两位嘉宾。\n\n李明：我先说。\n\n赵云：我后说。\n\n## 下半场\n\n会后，记者又追问了几个问题。\n\n李明：我看好。\n\n赵云：我不看好。',
    turns: ['李明: 我先说。', '赵云: 我后说。', '李明: 我看好。', '赵云: 我不看好。'],
  },
  {
    title: 'talks under headings that are names, with a post or without; a sub-heading parts a talk',
    text: '唐明说，会开得好。\n\n## 唐明\n\n我们做了很多事。我觉得还不够。\n\n### 小结\n\n我们继续努力，我很乐观。\n\n## 杨宽｜某大学教授\n\n我想说三点。我的团队很小。',
    turns: [
      '唐明: 我们做了很多事。我觉得还不够。',
      '唐明: 我们继续努力，我很乐观。',
      '杨宽: 我想说三点。我的团队很小。',
    ],
  },
  {
    title: 'a summary under a name, and first persons under a heading that is none, are no talks',
    text: '## 李明\n\n李明认为，我们应该努力。李明还说，我们不怕。\n\n## 方法\n\n我们用了三种方法，我觉得不错。',
    turns: [],
  },
  {
    title: 'a list of participants does not speak',
    text: '参会的有\n\n唐杰：清华大学教授，智谱创始人\n\n杨植麟：月之暗面 Kimi 创始人\n\n林俊旸：阿里 Qwen 负责人\n\n他们都来了。唐杰说，我们要努力。林俊旸表示同意。',
    turns: [],
  },
  {
    title: 'who took which part does not speak, the others do',
    text: '主持人：季媛\n嘉宾：罗一川、孟知夏\n\n季媛：我们开始吧。\n\n罗一川：好。\n\n季媛：难吗？\n\n罗一川：我觉得难。',
    turns: ['季媛: 我们开始吧。', '罗一川: 好。', '季媛: 难吗？', '罗一川: 我觉得难。'],
  },
  {
    title: 'people described in a list, as in `001`, do not speak',
    text: '* **唐杰：**智谱的创始人。我们引用的比较少。\n* **杨强：**教授。我们也引用得少。\n\n唐杰说好，杨强说好。',
    turns: [],
  },
  {
    title: 'terms explained in a list do not speak, even where they recur',
    text: '- 「算力」：我们需要多少？\n- 「模型」：越大越好。\n\n第二年\n\n- 「算力」：不够。\n- 「模型」：还是越大越好。',
    turns: [],
  },
  {
    title: 'recurring words of a review are no names',
    text: '优点：我觉得轻便。\n缺点：价格高。\n\n第二款\n\n优点：便宜。\n缺点：我用着不顺手。',
    turns: [],
  },
  {
    title: 'metadata, times, scores and addresses are no labels',
    text: '来源：新华社\n作者：张三\n时间：2025年\n\n12:30：开会\n14:00：散会\n\nhttps://example.com：你好\n\n上证指数：3200点\n深证成指：10000点\n上证指数：3300点\n深证成指：10100点',
    turns: [],
  },
  {
    title: 'names that the article uses nowhere else, when most of its headings are names',
    text: '# 论坛\n\n## 岑默\n\n我是某大学教授岑默，我想说一点。\n\n## 区晓\n\n没有人来。\n\n## 邝子\n\n我们没有什么可说，我先走。',
    turns: ['岑默: 我是某大学教授岑默，我想说一点。', '邝子: 我们没有什么可说，我先走。'],
  },
  {
    title: 'words that look like names, among headings that are none',
    text: '# 复盘\n\n## 方法论\n\n我想说三点，我们不怕。\n\n## 做得好的\n\n我们都来了。\n\n## 做得不好的\n\n我走了。',
    turns: [],
  },
  {
    title: 'who asks and who answers, with the verb',
    text: '记者问：您怎么看？\n\n汪洋舟答：我看好。\n\n记者问：为什么？\n\n汪洋舟答：因为便宜。',
    turns: ['记者: 您怎么看？', '汪洋舟: 我看好。', '记者: 为什么？', '汪洋舟: 因为便宜。'],
  },
  {
    title: 'sentences that quote, as in `003`, are no turns',
    text: '唐杰说：「我们要努力。」\n\n姚顺雨说：「我很乐观。」\n\n唐杰说：「你们呢？」\n\n姚顺雨说：「我也是。」\n\n唐杰直言：「我不怕。」\n\n他坦言：「我怕。」\n\n唐杰直言：「我们走。」\n\n他坦言：「我不走。」\n\n有人担心：我们行吗？\n\n有人担心：你们行吗？\n\n他告诉记者：“我不怕。”\n\n他告诉记者：“你们呢？”',
    turns: [],
  },
  {
    title: 'a question pressed home',
    text: '问：难吗？\n\n答：难。\n\n追问：多难？\n\n答：很难。',
    turns: ['问: 难吗？', '答: 难。', '追问: 多难？', '答: 很难。'],
  },
];
