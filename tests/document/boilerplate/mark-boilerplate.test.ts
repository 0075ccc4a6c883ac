import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse-document.ts';

const body = '这是一段足够长的正文，它说明上面的标题所引出的问题，并且以句号结尾。';

/** Lines of an article; `+` before those that belong to it, `-` before the boilerplate. */
const cases: readonly { title: string; lines: readonly string[] }[] = [
  {
    title: 'app adverts and buttons at the end, as in `000`',
    lines: [`+${body}`, '-下载某某APP', '-下载某股宝App', '-社区', '-会员'],
  },
  {
    title: 'the site’s name and motto, its menu, the title again, the date and the tags, as in `001`',
    lines: [
      '+# 算力差距高达百倍',
      '-# [某某的博客站](https://example.com)',
      '-某某的博客，时而会发些东西。',
      '-[![RSS](https://example.com/rss.png)RSS](https://example.com/feed/)',
      '-* [Home](https://example.com)',
      '-* [关于](https://example.com/about/)',
      '-## [算力差距高达百倍](https://example.com/2026/01/13/gap/ "算力差距高达百倍")',
      '-1 月 13',
      '-路[AI](https://example.com/a/), [算力](https://example.com/b/) [大模型](https://example.com/c/), [智谱](https://example.com/d/), [记忆](https://example.com/e/) 已关闭评论',
      `+${body}`,
    ],
  },
  {
    title: 'a menu in one line, buttons and the numbers of a post',
    lines: [
      '-[首页](/) | [归档](/archive) | [关于我](/about)',
      '-搜索',
      '-登录 / 注册',
      '+# 我们卖给了奶茶店',
      '-发布于 2025-09-18 · 阅读 1.2万 · 评论 86',
      `+${body}`,
    ],
  },
  {
    title: 'credits, pleas and disclaimers at the end',
    lines: [
      `+${body}`,
      '-来源：某某的抽屉',
      '-编辑：阿鹿　校对：木木',
      '-喜欢就点个“赞”和“在看”吧',
      '-长按识别二维码，关注我们',
      '-※本文僅供參考，不構成投資建議。',
      '-版权声明：本文归作者所有。',
      '-阅读 10万+',
    ],
  },
  {
    title: 'a list of other articles',
    lines: [`+${body}`, '-**延伸阅读**', '-- [为什么我不再相信增长](/posts/growth)', '-- [我的年度书单](/posts/books)'],
  },
  {
    title: 'an image without an address, but not one without a description',
    lines: [`+${body}`, '-![]()', '+![](https://example.com/1.jpg)', `+${body}`],
  },
  { title: 'hashtags', lines: ['+# 算力', `+${body}`, '-#AI #芯片# #算力', `+${body}`] },
  {
    title: 'the editor in charge, wherever he is named',
    lines: [`+${body}`, '-（责任编辑：张三）', `+${body.replace('正文', '文字')}`],
  },
  {
    title: 'but not a paragraph with a link, references with addresses, or a section called 社区',
    lines: [
      '+大家好，欢迎收听[某某的频道](https://example.com/channel)。',
      `+${body}`,
      '+社区',
      `+${body}`,
      '+- [某机构关于算力差距与资本开支的年度报告全文](https://example.com/report)',
      '+[1]: https://example.com/report',
    ],
  },
  {
    title: 'but not sentences that speak of scanning, downloads, licences and copyright',
    lines: [
      '+患者扫描床头的二维码即可缴费，护士说这省了不少时间。',
      '+未经授权的芯片出口被禁止，企业损失很大。',
      '+该公司去年完成了ICP备案，并开始收费。',
      '+欢迎大家关注这个问题，它关系到每一个人。',
      `+${body}`,
    ],
  },
];

describe('boilerplate', () => {
  it.each(cases)('is $title', ({ lines }) => {
    const text = lines.map((line) => line.slice(1)).join('\n\n');
    const { blocks } = parseDocument({ path: 'seeds/example.txt', text });
    const found = blocks.map(({ kind, text: words }) => `${kind === 'boilerplate' ? '-' : '+'}${words}`);
    expect(found).toEqual(lines.map((line) => line.replace(/^([-+])(?:#{1,2}|[*-]) /, '$1')));
  });
});
