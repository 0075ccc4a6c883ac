import { expect, test, type Page } from 'playwright/test';
import { findQuote, readQuotes, readSources } from './site.ts';

const margin = { width: 1440, height: 900 };
const phone = { width: 390, height: 800 };

/** Pixels that the notes in the margin stand below their words at the most, and that one reaches into the next. */
async function measureNotes(page: Page): Promise<{ furthest: number; overlap: number; count: number }> {
  await page.locator('article[data-arranged]').waitFor();
  return page.evaluate(() => {
    const notes = [...document.querySelectorAll<HTMLElement>('.note')].map((note) => {
      const claim = note.querySelector<HTMLAnchorElement>('a.claim');
      const of = note.dataset['of'] ?? `c-${claim?.pathname.split('/').at(-2)}`;
      const pieces = claim ? document.querySelectorAll(`#${of}, [data-evidence="${of}"]`) : [];
      const words = [...pieces].flatMap((piece) => [...piece.getClientRects()]).at(-1);
      return { box: note.getBoundingClientRect(), words };
    });
    const strayed = notes.map(({ box, words }) => (words ? box.top - words.bottom : 0));
    const overlaps = notes.slice(1).map(({ box }, at) => (notes[at]?.box.bottom ?? 0) - box.top);
    return { furthest: Math.max(...strayed), overlap: Math.max(...overlaps), count: notes.length };
  });
}

for (const prefix of ['', '/zh'])
  test(`in the margin every claim stands beside its words and none upon another, at ${prefix}/`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(margin);
    let notes = 0;
    for (const { id } of await readSources(request)) {
      await page.goto(`${prefix}/sources/${id}/`);
      const { furthest, overlap, count } = await measureNotes(page);
      notes += count;
      expect(overlap, id).toBeLessThanOrEqual(0);
      expect(furthest, id).toBeLessThan(margin.height / 2);
    }
    expect(notes).toBeGreaterThan(0);
  });

test('every claim in the margin can be reached by the pointer', async ({ page, request }) => {
  await page.setViewportSize(margin);
  for (const { href } of await readSources(request)) {
    await page.goto(href);
    await page.locator('article[data-arranged]').waitFor();
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.note a.claim')]
        .filter((claim) => {
          claim.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, height } = claim.getClientRects()[0] ?? new DOMRect();
          const hit = document.elementFromPoint(left + 4, top + height / 2);
          return !hit || !claim.contains(hit);
        })
        .map((claim) => claim.textContent),
    );
    expect(covered, href).toEqual([]);
  }
});

test('words and their claim light each other', async ({ page, request }) => {
  await page.setViewportSize(margin);
  const [source] = await readSources(request);
  await page.goto(`/sources/${source?.id}/`);
  const words = page.locator('.evidence[id]').first();
  const id = (await words.getAttribute('id')) ?? '';
  const note = page.locator('.note', { has: page.locator(`a.claim[href="/claims/${id.slice(2)}/"]`) });
  await expect(note).not.toHaveClass(/lit/);
  await words.hover();
  await expect(note).toHaveClass(/lit/);
  await page.mouse.move(0, 0);
  await note.locator('a.claim').focus();
  await expect(words).toHaveClass(/lit/);
});

test('on a phone a touch on the words opens their claims in place, and another closes them', async ({
  page,
  request,
}) => {
  await page.setViewportSize(phone);
  const [source] = await readSources(request);
  await page.goto(`/sources/${source?.id}/`);
  const words = page.locator('.row:has(> details) .evidence[id]').first();
  const claim = page.locator(`.note a.claim[href="/claims/${(await words.getAttribute('id'))?.slice(2)}/"]`);
  await expect(claim).toBeHidden();
  await words.click();
  await expect(claim).toBeVisible();
  await words.click();
  await expect(claim).toBeHidden();
});

test('an address of evidence shows the words clear of the strip, and their claim beside or below them', async ({
  page,
  request,
}) => {
  for (const viewport of [margin, phone, { width: 640, height: 320 }]) {
    await page.setViewportSize(viewport);
    for (const { href } of await readSources(request)) {
      await page.goto('about:blank');
      await page.goto(href);
      const ids = await page.locator('.row .evidence[id]').evaluateAll((all) => all.map(({ id }) => id));
      // An article may be new, and nothing in it proves a claim yet.
      const id = ids[Math.floor(ids.length / 2)];
      if (id === undefined) continue;
      await page.goto('about:blank');
      await page.goto(`${href}#${id}`);
      const words = page.locator(`#${id}`);
      await expect(words).toBeInViewport();
      await expect(words).toHaveClass(/lit/);
      const claim = page.locator('.note.lit a.claim');
      await expect(claim).toBeVisible();
      const [top, strip] = await page.evaluate(
        (name): [number, number] => [
          document.getElementById(name)?.getClientRects()[0]?.top ?? 0,
          document.querySelector('.cover')?.getBoundingClientRect().bottom ?? 0,
        ],
        id,
      );
      // On a wide screen the strip stands beside the text.
      if (viewport !== margin) expect(top, `${href}#${id}`).toBeGreaterThanOrEqual(strip);
    }
  }
});

test('on paper nothing is folded, every claim follows its words, and the address stands there', async ({
  page,
  request,
}) => {
  await page.setViewportSize(margin);
  const [source] = await readSources(request);
  await page.goto(source?.href ?? '');
  await page.locator('article[data-arranged]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cover')).toBeHidden();
  const address = page.locator('.printed');
  await expect(address).toBeVisible();
  await expect(address).toContainText(source?.href ?? '-');
  const rows = await page.locator('.row').evaluateAll((all) =>
    all.map((row) => {
      const [words, notes] = [...row.children].map((part) => part.getBoundingClientRect());
      const next = row.nextElementSibling?.getBoundingClientRect();
      return {
        height: notes?.height ?? 0,
        gap: (notes?.top ?? 0) - (words?.bottom ?? 0),
        room: next ? next.top - (notes?.bottom ?? 0) : 0,
      };
    }),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { height, gap, room } of rows) {
    expect(height).toBeGreaterThan(0);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(room).toBeGreaterThanOrEqual(0);
  }
});

test('j and k go from quote to quote, the address with them, and leave a search field alone', async ({
  page,
  request,
}) => {
  const all = await readQuotes(request);
  const source = all[0]?.source ?? '';
  const quotes = all.filter((quote) => quote.source === source);
  await page.goto(`/sources/${source}/`);
  for (const { id } of quotes.slice(0, 3)) {
    await page.keyboard.press('j');
    await expect(page.locator(`#${id}`)).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  }
  await page.keyboard.press('k');
  await page.waitForURL((url) => url.hash === `#${quotes[1]?.id}`);
  await page.keyboard.press('/');
  await page.keyboard.type('jk');
  await expect(page.locator('#search-box')).toHaveValue('jk');
  expect(new URL(page.url()).hash).toBe(`#${quotes[1]?.id}`);
});

test('only one speaker: the others’ paragraphs go, and come back', async ({ page, request }) => {
  await page.setViewportSize(margin);
  const quote = await findQuote(request, ({ mode, speaker }) => mode === 'turn' && speaker !== null);
  const all = (await readQuotes(request)).filter(({ source }) => source === quote.source);
  const other = all.find(({ speaker, mode }) => mode === 'turn' && speaker !== quote.speaker);
  await page.goto(quote.href.split('#')[0] ?? '');
  const name = page.locator('.voices li', { has: page.locator(`a[href="/speakers/${quote.speaker}/"]`) });
  await name.getByRole('button').click();
  await expect(page.locator(`#${quote.id}`)).toBeVisible();
  await expect(page.locator(`#${other?.id}`)).toBeHidden();
  await expect(page.locator('#only-status')).toHaveText('Only the paragraphs of this speaker are shown');
  await page.evaluate((id) => (location.hash = id), other?.id ?? '');
  await expect(page.locator(`#${other?.id}`)).toBeInViewport();
});

test('the strip leads to each quote', async ({ page, request }) => {
  await page.setViewportSize(margin);
  const quote = await findQuote(request, ({ mode, text }) => mode === 'turn' && text.length > 400);
  await page.goto(quote.href.split('#')[0] ?? '');
  await page.locator(`.lanes a[href="#${quote.id}"]`).click();
  await page.waitForURL((url) => url.hash === `#${quote.id}`);
  await expect(page.locator(`#${quote.id}`)).toBeInViewport();
});

test('the guide is open beside the text and folded above it, also when the window changes', async ({
  page,
  request,
}) => {
  const [source] = await readSources(request);
  await page.setViewportSize(margin);
  await page.goto(source?.href ?? '');
  const guide = page.locator('.guide > details');
  await expect(guide).toHaveAttribute('open');
  await page.setViewportSize(phone);
  await expect(guide).not.toHaveAttribute('open');
  await page.setViewportSize(margin);
  await expect(guide).toHaveAttribute('open');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the claims stand in the margin, and on a phone unfold below their words', async ({ page, request }) => {
    const [source] = await readSources(request);
    await page.setViewportSize(margin);
    await page.goto(`/sources/${source?.id}/`);
    await expect(page.locator('.note a.claim').first()).toBeVisible();
    await expect(page.locator('button[data-only]').first()).toBeHidden();
    await page.setViewportSize(phone);
    await expect(page.locator('.note a.claim').first()).toBeHidden();
    await page.locator('.notes > summary').first().click();
    await expect(page.locator('.note a.claim').first()).toBeVisible();
  });
});
