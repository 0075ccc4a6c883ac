import { expect, test } from 'vitest';
import { listSaid } from '../list-said.ts';

const transcripts: readonly (readonly [title: string, article: string, said: readonly string[]])[] = [
  [
    'a magazine in title marks asks',
    '《观潮》：海外呢？\n\n陈默：新加坡跑了40台。\n\n《观潮》：赚钱吗？\n\n陈默：我们赚钱。\n',
    ['turn | 观潮 | 海外呢？', 'turn | 陈默 | 新加坡跑了40台。', 'turn | 观潮 | 赚钱吗？', 'turn | 陈默 | 我们赚钱。'],
  ],
  [
    'those who ask are told apart by a letter',
    '谢怀砚是澜江大学教授。\n\n## 问答\n\n**学生甲：**老师，不知道算回答吗？\n\n**谢怀砚：**算。我认为诚实就是回答。\n\n**学生乙：**老师您自己用AI批作业吗？\n\n**谢怀砚：**用过。我要批两个星期。\n',
    [
      'turn | 学生甲 | 老师，不知道算回答吗？',
      'turn | 谢怀砚 | 算。我认为诚实就是回答。',
      'turn | 学生乙 | 老师您自己用AI批作业吗？',
      'turn | 谢怀砚 | 用过。我要批两个星期。',
    ],
  ],
  [
    'a time stamp stands before the label',
    '[00:01:12] 张三：大家好，欢迎收听。\n\n[00:01:30] 李四：谢谢邀请。\n\n[00:02:10] 张三：你怎么看？\n\n[00:02:15] 李四：我觉得还早。\n',
    [
      'turn | 张三 | 大家好，欢迎收听。',
      'turn | 李四 | 谢谢邀请。',
      'turn | 张三 | 你怎么看？',
      'turn | 李四 | 我觉得还早。',
    ],
  ],
  [
    'a time stamp stands behind the name, the words under it',
    '张三 00:12\n大家好，欢迎收听。\n\n李四 00:30\n谢谢邀请。\n\n张三 01:10\n你怎么看？\n\n李四 01:20\n我觉得还早。\n',
    [
      'turn | 张三 | 大家好，欢迎收听。',
      'turn | 李四 | 谢谢邀请。',
      'turn | 张三 | 你怎么看？',
      'turn | 李四 | 我觉得还早。',
    ],
  ],
  [
    'the writer tells again after the talk',
    '记者：海外呢？\n\n陈默：我们在新加坡。\n\n记者：赚钱吗？\n\n陈默：我们赚钱。\n\n采访结束时已近晚上十点。陈默补了一句：“别写得太悲壮。”\n',
    [
      'turn | (记者) | 海外呢？',
      'turn | 陈默 | 我们在新加坡。',
      'turn | (记者) | 赚钱吗？',
      'turn | 陈默 | 我们赚钱。',
      'direct | 陈默 | 别写得太悲壮。',
    ],
  ],
  [
    'the writer tells what he sees between two turns',
    '主持人：先请两位谈谈。\n\n宋临川：我去年亏了两个亿。\n\nMaya Feldman：我投的公司亏得更多。\n\n台下笑成一片。宋临川也笑，笑完补了一句：“亏得多说明你钱多。”\n\n主持人：那为什么还要做？\n\n宋临川：因为我们停不下来。\n\nMaya Feldman：我不同意。\n\n她放下话筒，对宋临川说：“你早就该停了。”\n',
    [
      'turn | (主持人) | 先请两位谈谈。',
      'turn | 宋临川 | 我去年亏了两个亿。',
      'turn | Maya Feldman | 我投的公司亏得更多。',
      'direct | 宋临川 | 亏得多说明你钱多。',
      'turn | (主持人) | 那为什么还要做？',
      'turn | 宋临川 | 因为我们停不下来。',
      'turn | Maya Feldman | 我不同意。',
      'direct | Maya Feldman | 你早就该停了。',
    ],
  ],
  [
    'a speaker goes on about somebody else in a second paragraph',
    '记者：你师父呢？\n\n陈默：他退休了。\n\n他掏出来给我看的那张图，我到现在还留着。\n\n记者：还联系吗？\n\n陈默：我们常联系。\n',
    [
      'turn | (记者) | 你师父呢？',
      'turn | 陈默 | 他退休了。⏎⏎他掏出来给我看的那张图，我到现在还留着。',
      'turn | (记者) | 还联系吗？',
      'turn | 陈默 | 我们常联系。',
    ],
  ],
  [
    'the article says who 问 and 答 are',
    '以下为对话实录，问为《观潮》记者林薇，答为陈默。\n\n**问：**海外呢？\n\n**答：**跑了40台，我很满意。\n\n**问：**赚钱吗？\n\n**答：**我们赚钱。\n',
    [
      'turn | 林薇 | 海外呢？',
      'turn | 陈默 | 跑了40台，我很满意。',
      'turn | 林薇 | 赚钱吗？',
      'turn | 陈默 | 我们赚钱。',
    ],
  ],
  [
    'the article says with whom it talked',
    '以下为《观潮》与 Émile Laurent 的对话节选：\n\nQ：海外呢？\n\nA：跑了40台，我很满意。\n\nQ：赚钱吗？\n\nA：我们赚钱。\n',
    [
      'turn | 观潮 | 海外呢？',
      'turn | Émile Laurent | 跑了40台，我很满意。',
      'turn | 观潮 | 赚钱吗？',
      'turn | Émile Laurent | 我们赚钱。',
    ],
  ],
  [
    'the host has a name in the list of who takes part, whoever asks from the hall has none',
    '# 圆桌：冷链的账\n\n主持人：邵一帆，《货运周报》主编\n\n嘉宾：刘铮，北辰冷链总经理\n\n**主持人：**各位好，先请刘总讲。\n\n**刘铮：**我们去年亏了两个亿。\n\n**现场观众：**我想问您电价的事。\n\n**刘铮：**我也想知道。\n',
    [
      'turn | 邵一帆 | 各位好，先请刘总讲。',
      'turn | 刘铮 | 我们去年亏了两个亿。',
      'turn | (现场观众) | 我想问您电价的事。',
      'turn | 刘铮 | 我也想知道。',
    ],
  ],
  [
    'the introduction says by whom the talk is led',
    '# 冷鏈的帳\n\n這場圓桌由《貨運週報》主編邵一帆主持。\n\n主持人:各位好,先請劉總講。\n\n劉錚:我們去年虧了兩個億。\n\n主持人:為什麼?\n\n劉錚:我也想知道。\n',
    [
      'turn | 邵一帆 | 各位好,先請劉總講。',
      'turn | 劉錚 | 我們去年虧了兩個億。',
      'turn | 邵一帆 | 為什麼?',
      'turn | 劉錚 | 我也想知道。',
    ],
  ],
  [
    'only answers have a label, and the title names who gives them',
    '# 專訪冷鏈工程師劉錚：帳是這樣算的\n\n文／高以樂\n\n**為什麼要做冷鏈？**\n\n答：我父親是開貨車的。\n\n（他起身關了窗。）\n\n三個月後，我也買了一台。\n\n**現在呢？**\n\n答：現在還行。\n',
    ['turn | 劉錚 | 我父親是開貨車的。⏎⏎（他起身關了窗。）⏎⏎三個月後，我也買了一台。', 'turn | 劉錚 | 現在還行。'],
  ],
  [
    'only answers have a label, and the introduction is about one person',
    '# 一个冷链人的二十年\n\n刘铮今年五十二岁，开过十一年卡车。我们聊了三个小时。\n\n**为什么要做冷链？**\n\n答：我父亲是开货车的。\n\n**现在呢？**\n\n答：现在还行，我不敢说好。\n',
    ['turn | 刘铮 | 我父亲是开货车的。', 'turn | 刘铮 | 现在还行，我不敢说好。'],
  ],
  [
    'two people whom the introduction is about leave open who answers',
    '# 冷链二十年\n\n刘铮今年五十二岁，开过十一年卡车。钱一鸣今年三十岁，没有开过车。\n\n**为什么要做冷链？**\n\n答：我父亲是开货车的。\n\n**现在呢？**\n\n答：现在还行，我不敢说好。\n',
    ['turn | ? | 我父亲是开货车的。', 'turn | ? | 现在还行，我不敢说好。'],
  ],
  [
    'labels are what people call each other, and the writer goes on between the talks',
    '主播：老曹（曹远航）、小禾（苏小禾）\n\n聊到这儿，小禾抛出了一个问题：你靠什么吃饭？\n\n老曹：今天请到了温岚。\n\n温岚：大家好，我是温岚。\n\n小禾：您修表多少年了？\n\n温岚：三十年，我没换过行。\n\n2015年，情况变了。一家博物馆请他去修一座钟，他在里面住了两个月。\n\n不过温岚并不着急。\n\n老曹：书名叫什么？\n\n温岚：叫《停摆》。\n\n老曹对这个名字很满意。他直言，这本书早该出了。\n',
    [
      'turn | 曹远航 | 今天请到了温岚。',
      'turn | 温岚 | 大家好，我是温岚。',
      'turn | 苏小禾 | 您修表多少年了？',
      'turn | 温岚 | 三十年，我没换过行。',
      'turn | 曹远航 | 书名叫什么？',
      'turn | 温岚 | 叫《停摆》。',
      'reported | 曹远航 | 这本书早该出了',
    ],
  ],
  [
    'questions stand bold and answers have no label',
    '# 张远征访谈：修桥三十年\n\n**您什么时候开始修桥的？**\n\n我是1991年毕业的。\n\n后来去了贵州。\n\n**最难的是哪一座？**\n\n乌江那座，我们干了四年。\n\n**现在还修吗？**\n\n修不动了，我今年六十一。\n\n---\n\n采访结束后，张远征送我们到门口。\n',
    [
      'turn | 张远征 | 我是1991年毕业的。⏎⏎后来去了贵州。',
      'turn | 张远征 | 乌江那座，我们干了四年。',
      'turn | 张远征 | 修不动了，我今年六十一。',
    ],
  ],
  [
    'headings of an essay ask the reader, and nobody answers',
    '# 桥会老\n\n上个月我采访了几位工程师。\n\n## 桥为什么会老？\n\n我以为是因为车多。\n\n## 谁来付钱？\n\n我没有答案。\n\n## 还能用多久？\n\n没有人知道。\n',
    [],
  ],
  [
    'a name of one character, and an outlet, label the turns',
    '# 桥会老\n\n路桥集团总工程师张远征认为，桥会老。\n\n**上海证券报**：桥什么时候通车？\n\n**张**：我们计划明年六月。\n\n**上海证券报**：造价多少？\n\n**张**：我估计要11亿元。\n\n路桥集团总工程师张远征当天迟到了。\n',
    [
      'reported | 张远征 | 桥会老',
      'turn | 上海证券报 | 桥什么时候通车？',
      'turn | 张远征 | 我们计划明年六月。',
      'turn | 上海证券报 | 造价多少？',
      'turn | 张远征 | 我估计要11亿元。',
    ],
  ],
  [
    'the writer asks as 我, and under 答 the one asked is told of',
    '# 慢速邮局\n\n周砚今年四十岁，开了十年邮局。\n\n我：你靠什么活着？\n\n答：靠我太太。\n\n我：她同意吗？\n\n答：她说我是宠物。\n\n周砚说，他打算再干十年。\n',
    [
      'turn | ? | 你靠什么活着？',
      'turn | 周砚 | 靠我太太。',
      'turn | ? | 她同意吗？',
      'turn | 周砚 | 她说我是宠物。',
      'reported | 周砚 | 他打算再干十年',
    ],
  ],
  [
    'roles that ask and answer have no name',
    'Q：您觉得什么时候到来？\n\nA：三到五年吧。\n\nQ：会不会太乐观？\n\nA：我已经保守了。\n',
    [
      'turn | ? | 您觉得什么时候到来？',
      'turn | ? | 三到五年吧。',
      'turn | ? | 会不会太乐观？',
      'turn | ? | 我已经保守了。',
    ],
  ],
];

test.each(transcripts)('%s', (_, article, said) => {
  expect(listSaid(article)).toEqual(said);
});
