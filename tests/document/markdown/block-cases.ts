/** Articles and their blocks: `kind text`, with the level of a heading, the depth and number of an item. */
export const blockCases: readonly { title: string; text: string; blocks: readonly string[] }[] = [
  {
    title: 'a line is a paragraph',
    text: '第一段。\n第二段。\r\n第三段。\r第四段。',
    blocks: ['paragraph 第一段。', 'paragraph 第二段。', 'paragraph 第三段。', 'paragraph 第四段。'],
  },
  {
    title: 'indents make no code',
    text: '\u3000\u3000全角。\n    四格。\n\t制表。',
    blocks: ['paragraph 全角。', 'paragraph 四格。', 'paragraph 制表。'],
  },
  {
    title: 'lines wrapped by hand make one paragraph',
    text: '人工智能正在重塑全球产业的格局，这一点在过去三年里变得越\n来越明显，无论是制造业还是服务业都在加快部署的步伐，而且\n投资规模还在不断扩大，没有放缓的迹象。\n\n与此同时，算力的瓶颈也日益突出，各国都在争夺先进制程的产\n能，芯片的供应链因此变得更加紧张。\n',
    blocks: [
      'paragraph 人工智能正在重塑全球产业的格局，这一点在过去三年里变得越\n来越明显，无论是制造业还是服务业都在加快部署的步伐，而且\n投资规模还在不断扩大，没有放缓的迹象。',
      'paragraph 与此同时，算力的瓶颈也日益突出，各国都在争夺先进制程的产\n能，芯片的供应链因此变得更加紧张。',
    ],
  },
  {
    title: 'a rule under a paragraph is a rule',
    text: '一段话。\n---\n下一段。\n————\n再一段。',
    blocks: ['paragraph 一段话。', 'paragraph 下一段。', 'paragraph 再一段。'],
  },
  {
    title: 'headings lose their signs, closing ones too',
    text: '## 背景 ##\n#\n####### 七个',
    blocks: ['heading2 背景', 'paragraph ####### 七个'],
  },
  {
    title: 'items keep their depth and the number as printed',
    text: '3. 甲\n4. 乙\n   - 丙\n\n     丙的第二段\n5. 丁\n不缩进的段落',
    blocks: [
      'list-item0.3 甲',
      'list-item0.4 乙',
      'list-item1 丙',
      'list-item1 丙的第二段',
      'list-item0.5 丁',
      'paragraph 不缩进的段落',
    ],
  },
  {
    title: 'Chinese numbering and years open no list',
    text: '1、甲。\n（2）乙。\n2024. 三月。\n1.丙。',
    blocks: ['paragraph 1、甲。', 'paragraph （2）乙。', 'paragraph 2024. 三月。', 'paragraph 1.丙。'],
  },
  {
    title: 'a box to tick is no text',
    text: '- [x] 完成\n- [ ] 未完成',
    blocks: ['list-item0 完成', 'list-item0 未完成'],
  },
  {
    title: 'quotes, in quotes and in items',
    text: '> 甲\n> 乙\n>\n> > 丙\n\n- 丁\n\n  > 戊',
    blocks: ['block-quote 甲', 'block-quote 乙', 'block-quote 丙', 'list-item0 丁', 'block-quote 戊'],
  },
  {
    title: 'a table ends where its bars end',
    text: '| 年份 | 装机 |\n| --- | :-: |\n| 2024 | **30** |\n后面是正文。',
    blocks: ['table | 年份 | 装机 |\n| --- | :-: |\n| 2024 | **30** |', 'paragraph 后面是正文。'],
  },
  { title: 'bars alone make no table', text: '甲 | 乙\n丙 | 丁', blocks: ['paragraph 甲 | 乙', 'paragraph 丙 | 丁'] },
  {
    title: 'code is shown as it stands, and an open fence takes nothing with it',
    text: '```js\nlet 甲;\n\nlet 乙;\n```\n\n```未合上\n正文。',
    blocks: ['paragraph let 甲;\n\nlet 乙;', 'paragraph ```未合上', 'paragraph 正文。'],
  },
  {
    title: 'images stand alone, one by one',
    text: '![](https://example.com/1.jpg)![图](https://example.com/2.jpg)\n\n[![图](https://example.com/3.jpg)](https://example.com)\n\n图1：说明',
    blocks: [
      'image ![](https://example.com/1.jpg)',
      'image ![图](https://example.com/2.jpg)',
      'image ![图](https://example.com/3.jpg)',
      'paragraph 图1：说明',
    ],
  },
  {
    title: 'HTML is shown as text',
    text: '<div onclick="x">\n正文。\n</div>\n<!-- 注 -->',
    blocks: ['paragraph <div onclick="x">', 'paragraph 正文。', 'paragraph </div>', 'paragraph <!-- 注 -->'],
  },
  {
    title: 'notes look like definitions and are not',
    text: '[1]: 国家统计局\n[^2]: 某报',
    blocks: ['paragraph [1]: 国家统计局', 'paragraph [^2]: 某报'],
  },
  {
    title: 'control and bidirectional characters stay where they are',
    text: '甲\u0000乙\u202e丙\u200b丁',
    blocks: ['paragraph 甲\u0000乙\u202e丙\u200b丁'],
  },
];
