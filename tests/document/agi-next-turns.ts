/** The turns of `003` as labelled by hand: code points in the seed, the speaker, how the words begin and end. */
export const agiNextTurns = [
  { start: 4543, end: 6684, type: 'talk', name: '唐杰', opening: '2019年，我们实验室在图神经网', closing: '没有，这是我们在努力的。' },
  { start: 6833, end: 7743, type: 'talk', name: '林俊旸', opening: '我们做开源做的比较久，2023年', closing: '是至少我个人喜欢的东西。' },
  { start: 7768, end: 9644, type: 'label', name: '姚顺雨', opening: '我觉得模型分化有两个大的感受，一', closing: '仅依赖于标注商或者协议。' },
  { start: 9658, end: 9816, type: 'unnamed', opening: '我挺想问大家一个问题，在三年和五', closing: '键条件的判断是怎么样的？' },
  { start: 9823, end: 10501, type: 'label', name: '姚顺雨', opening: '我觉得概率还挺高的，我还是挺乐观', closing: '度上已经比美国做得更好。' },
  { start: 10508, end: 10644, type: 'label', name: '李广密', opening: '我再Follow顺雨一个问题，你', closing: '影响？你有呼吁和建议吗？' },
  { start: 10651, end: 11269, type: 'label', name: '姚顺雨', opening: '我觉得每个地方的研究文化都很不一', closing: '己觉得是不是正确的过程。' },
  { start: 11276, end: 12213, type: 'label', name: '林俊旸', opening: '这个问题是个危险的问题，理论上这', closing: '没那么大，但真的有可能。' },
  { start: 12220, end: 12229, type: 'label', name: '李广密', opening: '如果派一个数字呢？', closing: '如果派一个数字呢？' },
  { start: 12236, end: 12245, type: 'label', name: '林俊旸', opening: '您是说百分之多少？', closing: '您是说百分之多少？' },
  { start: 12252, end: 12283, type: 'label', name: '李广密', opening: '对，三年到五年后，中国最领先的那', closing: '，是一家中国公司的概率。' },
  { start: 12290, end: 12328, type: 'label', name: '林俊旸', opening: '我觉得是20%吧，20%已经非常', closing: '多历史积淀的原因在这里。' },
  { start: 12334, end: 12946, type: 'label', name: '唐杰', opening: '首先我觉得确实要承认在中美，无论', closing: '也许走到最后的就是我们。' },
] as const;
