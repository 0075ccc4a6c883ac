import type { Browser, Page } from 'playwright';
import type { CountedServer } from './serve-counted.ts';

/** One search page as a reader meets it. */
export interface Subject {
  readonly name: string;
  /** Address of a page with its search field. */
  readonly path: string;
  readonly field: string;
  readonly result: string;
  /** What is filled anew when results are there; and what says so where there are none. */
  readonly list: string;
  readonly status: string;
}

export const ours: Subject = {
  name: 'Yanju',
  path: '/search/',
  field: '[data-search="query"]',
  result: '[data-result]',
  list: '[data-search="hits"]',
  status: '[data-count]',
};
export const pagefindDefault: Subject = {
  name: 'Pagefind’s default',
  path: '/default/',
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
  list: '.pagefind-ui__results',
  status: '.pagefind-ui__message',
};

/** A search that shows nothing for so many milliseconds has found nothing. */
const patience = 10_000;

/** Bytes from an empty cache to all results that are drawn at first; undefined where the subject finds nothing. */
export async function measureCold(
  browser: Browser,
  server: CountedServer,
  subject: Subject,
  query: string,
): Promise<number | undefined> {
  const page = await openPage(browser, server, subject);
  server.takeBytes();
  await page.reload();
  await page.locator(subject.field).fill(query);
  const isFound = await page
    .locator(subject.result)
    .first()
    .waitFor({ timeout: patience })
    .then(
      () => true,
      () => false,
    );
  await page.waitForLoadState('networkidle');
  const bytes = server.takeBytes();
  await page.context().close();
  return isFound ? bytes : undefined;
}

/** Milliseconds from the last keystroke of each query to its painted results, the search being loaded. */
export async function measureWarm(
  browser: Browser,
  server: CountedServer,
  subject: Subject,
  queries: readonly string[],
): Promise<number[]> {
  const page = await openPage(browser, server, subject);
  await page.locator(subject.field).fill('中国');
  await page.locator(subject.result).first().waitFor();
  await page.waitForLoadState('networkidle');
  const times: number[] = [];
  for (const query of queries) {
    const characters = [...query];
    await type(page, subject, characters.slice(0, -1).join(''));
    times.push(await type(page, subject, query));
  }
  await page.context().close();
  return times;
}

async function openPage(browser: Browser, { origin }: CountedServer, { path, field }: Subject): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.locator(field).waitFor();
  return page;
}

/** Puts a query into the field and waits until its results are painted. */
function type(page: Page, { field, list, status }: Subject, query: string): Promise<number> {
  return page.evaluate(
    ({ field: fieldAt, list: listAt, status: statusAt, query: typed }) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>(fieldAt);
        if (!input || typed === '') {
          resolve(0);
          return;
        }
        const start = performance.now();
        const finish = (): void => {
          observer.disconnect();
          clearTimeout(patience);
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        const isDone = (changes: MutationRecord[]): boolean =>
          changes.some(
            ({ target, type: kind }) => kind === 'childList' && target instanceof Element && target.matches(listAt),
          ) || (statusAt === '[data-count]' ? document.querySelector(statusAt) !== null : saysSo());
        const saysSo = (): boolean => document.querySelector(statusAt)?.textContent.includes(typed) ?? false;
        const observer = new MutationObserver((changes) => {
          if (isDone(changes)) finish();
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const patience = setTimeout(finish, 3000);
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    { field, list, status, query },
  );
}
