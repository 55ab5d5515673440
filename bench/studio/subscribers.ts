// A long list in the studio: how long the API takes for what an operator asks of it, and how long until it is drawn.
import { sql } from 'drizzle-orm';
import { type Studio, spread } from './open.ts';

const slug = 'million';
const many = 'Mei';

export async function measureSubscribers(studio: Studio, rows: number, asks: number) {
  await fill(studio, rows);
  const { page, url, ask } = studio;
  const pathOf = (query: Record<string, string>) =>
    `/lists/${slug}/subscribers?${new URLSearchParams({ limit: '50', ...query })}`;
  let cursor = (await ask('GET', pathOf({}))).nextCursor;
  const address = (i: number) => `reader${i}@d${i % 40}.example`;
  const questions: Record<string, { query: () => Record<string, string>; isEmpty?: boolean }> = {
    first: { query: () => ({}) },
    later: { query: () => ({ cursor }) },
    nameManyHave: { query: () => ({ query: many }) },
    wholeAddress: { query: () => ({ query: address(rows - 7) }) },
    wordNobodyHas: { query: () => ({ query: 'zzyzx' }), isEmpty: true },
    unsubscribed: { query: () => ({ status: 'unsubscribed' }) },
    counts: { query: () => ({}) },
  };
  const api: Record<string, unknown> = {};
  for (const [name, { query }] of Object.entries(questions)) {
    const took: number[] = [];
    const whole: number[] = [];
    let answers = 0;
    for (let at = 0; at <= asks; at++) {
      const began = performance.now();
      let answer = await ask('GET', name === 'counts' ? `/lists/${slug}` : pathOf(query()));
      took.push(performance.now() - began);
      answers = 1;
      // What the page does: a search that answers in stretches is asked on until it has a page.
      while (name !== 'later' && answer.nextCursor && answer.items.length < 50) {
        answer = await ask('GET', pathOf({ ...query(), cursor: answer.nextCursor }));
        answers += 1;
      }
      whole.push(performance.now() - began);
      if (name === 'later') cursor = answer.nextCursor;
    }
    api[name] = { ...spread(took.slice(1)), ...(answers > 1 && { answers, whole: spread(whole.slice(1)) }) };
  }

  const drawn: Record<string, number[]> = {};
  const time = async (name: string, seen: string, act: () => Promise<void>) => {
    await page.evaluate(`window.seen = new Promise((resolve) => {
      const began = performance.now();
      const look = () => {
        if (!(${seen})) return requestAnimationFrame(look);
        requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - began)));
      };
      requestAnimationFrame(look);
    }); undefined`);
    await act();
    const took = (await page.evaluate('window.seen')) as number;
    drawn[name] = [...(drawn[name] ?? []), took];
  };
  const count = `document.querySelectorAll('tbody tr').length`;
  const search = page.getByRole('searchbox');
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /Which/ }).click();
    await page.getByRole('option', { name, exact: true }).click();
  };
  for (let at = 0; at <= asks; at++) {
    await page.goto(`${url}/audience`);
    const link = page.getByRole('link', { name: slug });
    await link.hover();
    await time('first', `${count} === 50`, () => link.click());
    await time('later', `${count} === 100`, () => page.getByRole('button', { name: 'Show more' }).click());
    const began = `document.querySelector('tbody')?.textContent`;
    await time('nameManyHave', `${count} === 50 && ${began}.includes('${many}')`, () => search.fill(many));
    await time('wholeAddress', `${count} === 1`, () => search.fill(address(rows - 7 - at)));
    await time(
      'wordNobodyHas',
      `${count} === 0 && document.body.textContent.includes('Nothing matches')`,
      () => search.fill('zzyzx'),
    );
    await search.fill('');
    await page.locator('tbody tr').nth(49).waitFor();
    await choose('Unsubscribed');
    await page.locator('tbody tr').first().getByText('Unsubscribed').waitFor();
  }
  return {
    rows,
    aimMs: 200,
    api,
    drawn: Object.fromEntries(Object.entries(drawn).map(([name, took]) => [name, spread(took.slice(1))])),
  };
}

async function fill({ ask, store }: Studio, rows: number): Promise<void> {
  const { id } = await ask('POST', '/lists', { slug });
  await store.db.execute(sql`
    insert into subscribers (list_id, email, name, status, unsubscribed_at)
    select ${id}, 'reader' || i || '@d' || i % 40 || '.example',
      case when i % 3 = 0 then 'Mei Lin ' || i when i % 3 = 1 then '讀者 ' || i else 'Jonas ' || i end,
      case when i % 20000 = 0 then 'unsubscribed' else 'active' end,
      case when i % 20000 = 0 then now() end
    from generate_series(1, ${rows}::int) i`);
  await store.db.execute(sql`analyze subscribers`);
}
