import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/domain/quote.ts';
import type { Source } from '../../../src/domain/source.ts';
import { renderArticle } from '../../../src/views/article/render-article.ts';
import { requireSource } from '../../../src/views/find-node.ts';
import { buildPalette } from '../../../src/views/palette.ts';
import { buildSpeakerTag } from '../../../src/views/speaker-tag.ts';
import { writeGraph, writeQuote, writeSource, writeSpeaker, writeTurn } from '../fixtures/write-article.ts';

const tang = writeSpeaker('tang-jie', '唐杰', 'Tang Jie');
const lin = writeSpeaker('lin-junyang', '林俊旸', 'Lin Junyang');

function render(source: Source, quotes: readonly Quote[] = [], locale: 'en' | 'zh' = 'en') {
  const graph = writeGraph([source], [tang, lin], quotes);
  const palette = buildPalette(graph);
  return renderArticle({
    node: requireSource(graph, source.id),
    titleBlock: undefined,
    locale,
    tagOf: ({ speaker }) => buildSpeakerTag(speaker && graph.speakers.get(speaker)?.speaker, palette, locale),
  });
}

/** The tags of the marks, in order. */
function marksOf(html: string): string[] {
  return [...html.matchAll(/<mark[^>]*>/g)].map(([tag]) => tag);
}

describe('a quote in the running text', () => {
  test('is marked where it stands, with its speaker, its place and its address', () => {
    const source = writeSource('a', ['唐杰直言：「差距也许还在拉大。」']);
    const quote = writeQuote(source, '差距也许还在拉大。', { speaker: tang.id });
    expect(render(source, [quote]).html).toMatchInlineSnapshot(
      `"<div class="row"><p class="block" id="p1" data-source="a" data-start="0" data-end="16">唐杰直言：「<mark id="q-0006000f" class="quote direct sp-1" data-quote="q-0006000f" data-source="a" data-start="6" data-end="15">差距也许还在拉大。</mark>」</p><details class="notes" lang="en" data-chrome=""><summary><span class="who sp-1">Tang Jie</span> </summary><ul><li class="note"><a class="who sp-1" href="/speakers/tang-jie/">Tang Jie</a> <a class="permalink" href="#q-0006000f" title="Click to copy the link to this place" data-copy="">#<span>q-0006000f</span></a> </li></ul></details></div>"`,
    );
  });

  test('says so where the text does not name the speaker', () => {
    const source = writeSource('a', ['有人说“差距还在”。']);
    expect(render(source, [writeQuote(source, '差距还在')]).html).toContain(
      '<span class="who sp-0 unknown">Speaker not named</span>',
    );
    expect(render(source, [writeQuote(source, '差距还在')], 'zh').html).toContain('未写明说话人');
  });

  test('counts places in code points', () => {
    const source = writeSource('a', ['𠮷野家说“好”。']);
    expect(marksOf(render(source, [writeQuote(source, '好')]).html)[0]).toContain('data-start="5" data-end="6"');
  });

  test('stays one mark around bold words and links inside it', () => {
    const source = writeSource('a', ['他说“中国**不需要**赢得[竞争](https://a.example/)”。']);
    const { html, targetRules } = render(source, [writeQuote(source, ['中国', '(https://a.example/)'])]);
    expect(html).toContain(
      '>中国<strong>不需要</strong>赢得<a href="https://a.example/" rel="nofollow noopener">竞争</a></mark>',
    );
    expect(targetRules).toBe('');
  });

  test('takes only its own part of bold words that begin before it', () => {
    const source = writeSource('a', ['**他说“中国不需要**赢”。']);
    const { html } = render(source, [writeQuote(source, ['中国', '赢'])]);
    expect(html).toContain('<strong>他说“</strong><mark');
    expect(html).toContain('><strong>中国不需要</strong>赢</mark>”。');
  });

  test('over two paragraphs is one mark in each, with the id on the first and a rule that lights both', () => {
    const source = writeSource('a', ['他说：「第一。', '第二。」']);
    const quote = writeQuote(source, ['第一', '第二。'], { speaker: lin.id });
    const { html, targetRules } = render(source, [quote]);
    expect(marksOf(html)).toEqual([
      `<mark id="${quote.id}" class="quote direct sp-1" data-quote="${quote.id}" data-source="a" data-start="4" data-end="7">`,
      `<mark class="quote direct sp-1" data-quote="${quote.id}" data-source="a" data-start="9" data-end="12">`,
    ]);
    expect(targetRules).toBe(`.article:has(#${quote.id}:target) [data-quote=${quote.id}]{--lit:1}`);
    expect(html.match(/class="permalink"/g)).toHaveLength(1);
  });

  test('inside another quote is a mark inside a mark', () => {
    const source = writeSource('a', ['据报道，唐杰说“好”是假话。']);
    const outer = writeQuote(source, ['唐杰', '假话'], { mode: 'reported' });
    const inner = writeQuote(source, '好', { speaker: tang.id });
    const { html } = render(source, [outer, inner]);
    expect(html).toMatch(
      /<mark id="[^"]+" class="quote reported sp-0"[^>]*>唐杰说“<mark id="[^"]+" class="quote direct sp-1"[^>]*>好<\/mark>”是假话<\/mark>/,
    );
  });

  test('that crosses the border of another is cut, and both keep all their words', () => {
    const source = writeSource('a', ['甲乙丙丁']);
    const first = writeQuote(source, '甲乙丙');
    const second = writeQuote(source, '乙丙丁', { mode: 'reported' });
    const { html, targetRules } = render(source, [first, second]);
    expect(html.replace(/<(\/?mark)[^>]*>/g, '<$1>')).toContain('<mark>甲<mark>乙丙</mark></mark><mark>丁</mark>');
    expect(targetRules).toContain(second.id);
    expect(new Set(html.match(/ id="q-[^"]+"/g)).size).toBe(2);
  });

  test('lists the quotes of one speaker under one name', () => {
    const source = writeSource('a', ['唐杰说“甲”，又说“乙”。林俊旸说“丙”。']);
    const quotes = [
      writeQuote(source, '甲', { speaker: tang.id }),
      writeQuote(source, '乙', { speaker: tang.id }),
      writeQuote(source, '丙', { speaker: lin.id }),
    ];
    const { html } = render(source, quotes);
    expect(html.match(/<a class="who[^>]*>Tang Jie/g)).toHaveLength(1);
    expect(html.match(/class="permalink"/g)).toHaveLength(3);
  });
});

describe('a turn', () => {
  const written = [
    { markup: '唐杰：我觉得有差距。', kind: 'turn', label: '唐杰：' },
    { markup: '但会变好。', kind: 'turn' },
  ] as const;
  const bare = writeSource('a', written);
  const source = { ...bare, turns: [writeTurn(bare, ['p1', 'p2'], '唐杰')] };
  const quote = writeQuote(source, ['我觉得', '变好。'], { mode: 'turn', speaker: tang.id });

  test('has the printed name above the words, and the words as one excerpt', () => {
    expect(render(source, [quote]).html).toMatchInlineSnapshot(
      `"<section class="turn sp-1"><header lang="en" data-chrome=""><b class="printed" lang="zh-Hans" data-source="a" data-start="0" data-end="2">唐杰</b> <a class="who sp-1" href="/speakers/tang-jie/">Tang Jie</a> <a class="permalink" href="#q-00030011" title="Click to copy the link to this place" data-copy="">#<span>q-00030011</span></a></header><div class="turn-body quote" id="q-00030011" data-quote="q-00030011" data-source="a" data-start="3" data-end="17"><p class="block" id="p1" data-source="a" data-start="3" data-end="10">我觉得有差距。</p><p class="block" id="p2" data-source="a" data-start="12" data-end="17">但会变好。</p></div></section>"`,
    );
  });

  test('marks a quote inside it', () => {
    const inner = writeQuote(source, '有差距', { speaker: lin.id });
    expect(marksOf(render(source, [quote, inner]).html)).toHaveLength(1);
  });

  test('names its speaker once where the page writes the name as printed', () => {
    expect(render(source, [quote], 'zh').html.match(/唐杰/g)).toHaveLength(1);
  });

  test('without a name says that the transcript lost it', () => {
    const unnamed = { ...bare, turns: [writeTurn(bare, ['p1', 'p2'])] };
    const lost = writeQuote(unnamed, ['我觉得', '变好。'], { mode: 'turn' });
    expect(render(unnamed, [lost]).html).toContain('The transcript does not name the speaker');
  });

  test('of the moderator is said to be one', () => {
    const { html } = render(source, [{ ...quote, procedural: true }]);
    expect(html).toContain('<section class="turn sp-0 procedural">');
    expect(html).toContain('Moderator’s question');
  });

  test('stands in the outline below its heading', () => {
    const headed = writeSource('b', [{ markup: '圆桌', kind: 'heading', level: 2 }, ...written]);
    const whole = { ...headed, turns: [writeTurn(headed, ['p2', 'p3'], '唐杰')] };
    const said = writeQuote(whole, ['我觉得', '变好。'], { mode: 'turn', speaker: tang.id });
    const [item] = render(whole, [said]).outline;
    expect(item).toMatchObject({
      text: '圆桌',
      href: '#h-圆桌',
      level: 2,
      turns: [{ href: `#${said.id}`, speaker: { name: 'Tang Jie' } }],
    });
  });
});

describe('hostile input', () => {
  test('shows HTML and scripts as text', () => {
    const { html } = render(writeSource('a', ['<script>alert(1)</script><img src=x onerror=alert(1)>&amp;']));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&#x3C;script>');
    expect(html).toContain('&#x26;amp;');
  });

  test('makes no link of what is not an address of the web', () => {
    const { html } = render(writeSource('a', ['[点我](javascript:alert(1%29)']));
    expect(html).not.toContain('<a');
    expect(html).toContain('点我');
  });

  test('keeps a heading from taking the address of a block', () => {
    const { html } = render(writeSource('a', [{ markup: 'p2', kind: 'heading', level: 1 }, '正文']));
    expect(html).toContain('<h2 id="h-p2"><span class="block" id="p1"');
    expect(html.match(/id="p2"/g)).toHaveLength(1);
  });
});

test('a quote over two cells of a table has its address once', () => {
  const rows = [
    [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ],
  ];
  const source = writeSource('a', [{ markup: '甲乙', kind: 'table', rows }]);
  const { html } = render(source, [writeQuote(source, '甲乙')]);
  expect(marksOf(html).filter((mark) => mark.includes(' id='))).toHaveLength(1);
  expect(marksOf(html)).toHaveLength(2);
});
