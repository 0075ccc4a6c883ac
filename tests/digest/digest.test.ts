import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { entryFor, plainArticle, writeProject, type ProjectFiles } from '../loaders/temporary-project.ts';

vi.setConfig({ testTimeout: 60_000 });

const project = fileURLToPath(new URL('../../', import.meta.url));
const seed = '陈大伟说：“电力充足，成本降了20%。”\n';
const speaker = 'names: { en: Chen Dawei, zh: 陈大伟 }\nkind: person\n';
const sound: ProjectFiles = {
  'seeds/a.txt': seed,
  'seeds/sources.yaml': entryFor('power', 'a.txt', seed),
  'src/editorial/records/speakers/chen-dawei.yaml': speaker,
  'package.json': '{ "type": "module" }',
};

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project with these files and the program's own code, and a way to run its command line. */
async function openProject(
  files: ProjectFiles,
): Promise<{ root: string; digest: (...words: string[]) => Promise<Outcome> }> {
  const root = await writeProject(files);
  const isCode = (path: string): boolean => !path.startsWith(join(project, 'src/editorial/records'));
  await cp(join(project, 'src'), join(root, 'src'), { recursive: true, filter: isCode });
  await cp(join(project, 'scripts'), join(root, 'scripts'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  return { root, digest: (...words) => run(root, words) };
}

async function run(root: string, words: readonly string[]): Promise<Outcome> {
  const environment = { ...process.env, INIT_CWD: root };
  const command = promisify(execFile)(process.execPath, [join(root, 'scripts/digest.ts'), ...words], {
    cwd: root,
    env: environment,
  });
  return command.then(
    (output) => ({ code: 0, ...output }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as Outcome; // What execFile refuses with has all three fields.
      return { code, stdout, stderr };
    },
  );
}

test('parse prints one JSON object and nothing else', async () => {
  const { digest } = await openProject(sound);
  const { code, stdout, stderr } = await digest('parse', 'seeds/a.txt');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    source: { id: 'power', title: null, genre: 'report' },
    blocks: [{ id: 'p1', kind: 'paragraph', text: seed.trim(), start: 0, end: 20 }],
    quotes: [
      {
        text: '电力充足，成本降了20%。',
        mode: 'direct',
        speaker: { id: 'chen-dawei', name: '陈大伟' },
        start: 6,
        end: 19,
      },
    ],
    quantities: [{ text: '20%', value: [20, 20], unit: 'percent', start: 15, end: 18 }],
  });
});

test('parse takes an article from elsewhere, of the same name as a seed, and tells of problems apart', async () => {
  const { root, digest } = await openProject(sound);
  await mkdir(join(root, 'elsewhere'));
  await writeFile(join(root, 'elsewhere/a.txt'), '李大伟说：“算力不够。”\n');
  const { code, stdout, stderr } = await digest('parse', 'elsewhere/a.txt');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    source: { id: 'a' },
    quotes: [{ speaker: { id: 'li-dawei', name: '李大伟' } }],
  });
  expect(stderr).toMatchInlineSnapshot(`
    "elsewhere/a.txt:1:7 warning speaker-is-registered Unexpected speaker 「李大伟」 without a record; write src/editorial/records/speakers/li-dawei.yaml with \`names\`, \`kind: person\` and \`affiliations\`.
    "
  `);
});

test('parse fails on a file that cannot be read or decoded', async () => {
  const { root, digest } = await openProject(sound);
  await writeFile(join(root, 'b.txt'), Uint8Array.of(0xff));
  expect(await digest('parse', 'b.txt')).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "b.txt:1:1 error seed-is-utf8 Unexpected byte 0xFF, expected UTF-8. Save the file as UTF-8, or remove what is broken at this place.
    ",
      "stdout": "",
    }
  `);
  expect(await digest('parse', 'none.txt')).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "none.txt:1:1 error seed-exists Unexpected path, expected a file that can be read.
    ",
      "stdout": "",
    }
  `);
});

test('check sums up, and fails on an error', async () => {
  const good = await openProject(sound);
  expect(await good.digest('check')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "1 source, 1 speaker, 1 quote, 1 quantity: 0 errors, 0 warnings
    ",
    }
  `);
  const bad = await openProject({ ...sound, 'seeds/a.txt': plainArticle });
  expect(await bad.digest('check')).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "",
      "stdout": "seeds/sources.yaml:3:3 error seed-is-unchanged Unexpected SHA-256 \`5c954f40…\`, the bytes of seeds/a.txt give another; restore the file, or, if the change is meant, write \`sha256: 5202e3ff3fb9d7e3260d69385340afe74e7d4dd34a6dbb2ac3f248d23252e723\`.
    1 source, 1 speaker, 0 quotes, 0 quantities: 1 error, 0 warnings
    ",
    }
  `);
});

test('verify proves what a site publishes', async () => {
  const page = '<!doctype html><q data-source="power" data-start="6" data-end="19">电力充足，成本降了20%。</q>';
  const data = JSON.stringify([{ source: 'power', start: 15, end: 18, text: '20%' }]);
  const { digest } = await openProject({ ...sound, 'dist/index.html': page, 'dist/data/quotes.json': data });
  expect(await digest('verify')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "Proved 2 excerpts in 2 files against 1 source; 0 failed.
    ",
    }
  `);
});

test('verify names every excerpt that the seeds do not prove', async () => {
  const page = [
    '<!doctype html>',
    '<q data-source="power" data-start="6" data-end="19">电力充足，成本降了30%。</q>',
    '<q data-excerpt>电力充足</q>',
  ];
  const { digest } = await openProject({ ...sound, 'dist/index.html': page.join('\n') });
  expect(await digest('verify', '--dist', 'dist')).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "",
      "stdout": "dist/index.html:2:1 error excerpt-matches-source Unexpected words 「电力充足，成本降了30%。」, expected those of seeds/a.txt:1:7, code points 6 to 19: 「电力充足，成本降了20%。」.
    dist/index.html:3:1 error excerpt-has-place Missing place of an excerpt, expected \`data-source\`, \`data-start\` and \`data-end\` in code points on the element, or in JSON the stretch of an article.
    Proved 0 excerpts in 1 file against 1 source; 2 failed.
    ",
    }
  `);
});

test('verify reads every kind of file that publishes words', async () => {
  const stretch = 'https://a.example/data/sources/power.txt';
  const quotation = { '@type': 'Quotation', text: '电力充足，成本降了30%。', isBasedOn: `${stretch}#char=6,19` };
  const target = {
    source: { id: stretch },
    selector: [
      { type: 'TextQuoteSelector', exact: '20%', prefix: '成本涨了', suffix: '。”\n' },
      { type: 'TextPositionSelector', start: 15, end: 18 },
    ],
  };
  const quote = '<q data-source="power" data-start="15" data-end="18">40%</q>';
  const { digest } = await openProject({
    ...sound,
    'dist/index.html': `<!doctype html>\n<script type="application/ld+json">${JSON.stringify(quotation)}</script>`,
    'dist/claims/index.html': '<!doctype html>\n<a href="https://b.example/#:~:text=a">b</a>',
    'dist/data/claims/a.jsonld': JSON.stringify({ items: [{ target }] }),
    'dist/data/sources/power.txt': seed.replace('大伟', '伟大'),
    'dist/feed.xml': `<feed><entry><content type="xhtml"><div>${quote}</div></content></entry></feed>`,
    'dist/zh/feed.json': JSON.stringify({ items: [{ content_html: quote }] }),
    'dist/other.json': JSON.stringify(target),
  });
  expect((await digest('verify')).stdout).toMatchInlineSnapshot(`
    "dist/claims/index.html:2:1 error fragment-matches-source Unexpected address \`https://b.example/\` before a text fragment, expected that of a source.
    dist/data/claims/a.jsonld:1:1 error excerpt-matches-source Unexpected words 「成本涨了」, expected those of seeds/a.txt:1:12, code points 11 to 15: 「成本降了」.
    dist/data/sources/power.txt:1:1 error excerpt-matches-source Unexpected words 「陈伟大说：“电力充足，成本降了20%。”」, expected those of seeds/a.txt:1:1, code points 0 to 21: 「陈大伟说：“电力充足，成本降了20%。”」.
    dist/feed.xml:1:41 error excerpt-matches-source Unexpected words 「40%」, expected those of seeds/a.txt:1:16, code points 15 to 18: 「20%」.
    dist/index.html:2:1 error excerpt-matches-source Unexpected words 「电力充足，成本降了30%。」, expected those of seeds/a.txt:1:7, code points 6 to 19: 「电力充足，成本降了20%。」.
    dist/zh/feed.json:1:1 error excerpt-matches-source Unexpected words 「40%」, expected those of seeds/a.txt:1:16, code points 15 to 18: 「20%」.
    Proved 2 excerpts in 6 files against 1 source; 6 failed.
    "
  `);
});

test('verify fails where nothing is published', async () => {
  const { digest } = await openProject(sound);
  expect(await digest('verify')).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "",
      "stdout": "No excerpt was found in dist; build the site first: npm run build
    ",
    }
  `);
});

test('add copies an article, lists it, and leaves nothing wrong', async () => {
  const article = `---\ntitle: 新文章\ndate: 2026-02-03\n---\n\n${plainArticle}`;
  const { root, digest } = await openProject({ ...sound, 'new.txt': article });
  expect(await digest('add', 'new.txt', '--id', 'new-power')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "Added seeds/new.txt as /sources/new-power/. Read from the article: title, publishedAt.
    Fill in at the end of seeds/sources.yaml: label (en, zh), genre, and what else is known.
    ",
    }
  `);
  expect(await readFile(join(root, 'seeds/new.txt'), 'utf8')).toBe(article);
  expect((await digest('check')).stdout).toMatchInlineSnapshot(`
    "2 sources, 1 speaker, 1 quote, 1 quantity: 0 errors, 0 warnings
    "
  `);
});

test('add refuses what would break the corpus', async () => {
  const { digest } = await openProject({ ...sound, 'other/a.txt': plainArticle, 'new.txt': plainArticle });
  expect((await digest('add', 'other/a.txt', '--id', 'other')).stderr).toMatchInlineSnapshot(`
    "Unexpected second file seeds/a.txt; rename yours first.
    "
  `);
  expect((await digest('add', 'new.txt', '--id', 'power')).stderr).toMatchInlineSnapshot(`
    "Unexpected --id power, which another source has.
    "
  `);
  expect((await digest('add', 'new.txt')).stderr).toMatchInlineSnapshot(`
    "Missing --id, expected the article's permanent address, such as: --id new
    "
  `);
});

test('an unknown verb lists those that exist', async () => {
  const { digest } = await openProject(sound);
  expect(await digest('pars')).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "Unexpected verb \`pars\`, expected parse, check, verify, add.
    usage: npm run digest -- VERB
      parse FILE               print one article as JSON: blocks, quotes, quantities
      check                    report every problem of seeds and records
      verify [--dist DIR]      prove every published excerpt against the seeds
      add FILE --id ID         copy an article into seeds/ and list it in seeds/sources.yaml
    ",
      "stdout": "",
    }
  `);
});
