/** A line and how it reads: `[marks]words`, with `→` and the target of a link, and `=` and the character of an entity. */
export const inlineCases: readonly { text: string; runs: readonly string[] }[] = [
  { text: '算力不足', runs: ['算力不足'] },
  { text: '**算力**不足，**很**', runs: ['[strong]算力', '不足，', '[strong]很'] },
  // Chinese has no spaces around words: what closes here closes nothing in CommonMark.
  { text: '**唐杰：**智谱的创始人', runs: ['[strong]唐杰：', '智谱的创始人'] },
  { text: '他说**“不行”**就走', runs: ['他说', '[strong]“不行”', '就走'] },
  { text: '美国*应该*维持领导地位', runs: ['美国', '[emphasis]应该', '维持领导地位'] },
  { text: '***粗斜***与~~删去~~', runs: ['[strong+emphasis]粗斜', '与', '[delete]删去'] },
  { text: '约3~5年、10~20%', runs: ['约3~5年、10~20%'] },
  { text: '2*3*4=24，f=a*b*c', runs: ['2*3*4=24，f=a*b*c'] },
  { text: '张**、李**等人，snake_case_name', runs: ['张**、李**等人，snake_case_name'] },
  { text: '**没有合上', runs: ['**没有合上'] },
  { text: '用`a * b`算', runs: ['用', '[code]a * b', '算'] },
  {
    text: '见[报告](https://example.com/a_b?x=1&y=2)第3页',
    runs: ['见', '[link]报告→https://example.com/a_b?x=1&y=2', '第3页'],
  },
  { text: '**[报告](https://example.com)**', runs: ['[strong+link]报告→https://example.com'] },
  { text: '[点我](javascript:alert(1))和[本站](/a)', runs: ['[link]点我', '和', '[link]本站'] },
  { text: '[写信](mailto:a@example.com "标题")', runs: ['[link]写信→mailto:a@example.com'] },
  {
    text: '见https://example.com/a，他说',
    runs: ['见', '[link]https://example.com/a→https://example.com/a', '，他说'],
  },
  { text: '（http://example.com）。', runs: ['（', '[link]http://example.com→http://example.com', '）。'] },
  { text: '<https://example.com/b>', runs: ['[link]https://example.com/b→https://example.com/b'] },
  { text: '甲&lt;乙&amp;丙&#x4e01;&nosuch;', runs: ['甲', '&lt;=<', '乙', '&amp;=&', '丙', '&#x4e01;=丁', '&nosuch;'] },
  { text: '\\*不是强调\\*，C:\\目录', runs: ['\\*=*', '不是强调', '\\*=*', '，C:\\目录'] },
  { text: '<b>粗</b><script>alert("甲")</script>', runs: ['<b>粗</b><script>alert("甲")</script>'] },
  { text: '见[1]和[^2]，[注]', runs: ['见[1]和[^2]，[注]'] },
  { text: '前![图](https://example.com/1.png)后', runs: ['前', '后'] },
];
