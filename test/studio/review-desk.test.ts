// The review desk by the page alone: what an operator takes out, marks, says and writes is what the API and the mail have
// then; what a second operator did meanwhile is told.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { someone } from '../http/api/people.ts';
import { expectAccessible, openStudio, openTab, type Studio } from './open-studio.ts';

const sample = readFileSync(new URL('../../config/samples/article-en.txt', import.meta.url), 'utf8');

let studio: Studio;
let page: Page;
let id: string;

beforeAll(async () => {
  studio = await openStudio();
  const { ask, url } = studio.server;
  const { cookie } = await someone(studio.server, 'owner');
  await ask('POST', '/lists', { body: { slug: 'readers' } });
  await ask('POST', '/lists/readers/subscribers', { body: { email: 'mei@example.com' } });
  const made = await ask('POST', '/campaigns', {
    body: { article: { text: sample }, list: 'readers', channels: ['email', 'social'] },
  });
  id = made.body.campaign.id;
  while ((await ask('GET', `/campaigns/${id}`)).body.state !== 'review') await sleep(100);
  page = await newPage(cookie);
  await page.goto(`${url}/campaigns/${id}`);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('heading', { name: 'The digest' }).waitFor();
});
afterAll(async () => {
  await studio[Symbol.asyncDispose]();
});

async function newPage(cookie: string): Promise<Page> {
  const opened = await studio.newBrowser();
  const [name = '', value = ''] = cookie.split('=');
  await opened.context().addCookies([{ name, value, url: studio.server.url }]);
  return opened;
}

const desk = async () => (await studio.server.ask('GET', `/campaigns/${id}/desk`)).body;
/** Does what saves, and waits until it is: the server has answered, and the page says so of this edit, not of one before. */
const saving = async (act: () => Promise<unknown>) => {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && /\/edits(\/\w+)?$/.test(response.url()),
  );
  await act();
  expect((await answered).status()).toBe(200);
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** As a pointer would, over the words of one piece of the article. */
const select = (words: string) =>
  page.evaluate(`(() => {
    for (const piece of document.querySelectorAll('[data-start]')) {
      const at = piece.firstChild.textContent.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      document.getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + ${words.length});
      return;
    }
    throw new Error('the article has no piece with these words');
  })()`);

interface MailLook {
  /** Luminance of what it is written on, 0–1. */
  paper: number;
  texts: number;
  /** Texts that stand out too little from what is behind them. */
  illegible: string[];
}

/** The mail in its frame, as it is painted. */
const lookAtMail = () =>
  page.evaluate(`(() => {
    const frame = document.querySelector('iframe.review-mail');
    const { contentDocument: mail, contentWindow: view } = frame;
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const luminance = ([r, g, b]) => {
      const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const [r, g, b, a = 1] = numbers(view.getComputedStyle(at).backgroundColor);
        if (a === 1) return [r, g, b];
      }
      return numbers(getComputedStyle(frame).backgroundColor);
    };
    const texts = [...mail.body.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') &&
      element.getClientRects().length > 0 && element.getBoundingClientRect().height > 2);
    const illegible = texts.filter((element) => {
      const [one, other] = [luminance(numbers(view.getComputedStyle(element).color)), luminance(behind(element))];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
    }).map((element) => element.outerHTML.slice(0, 200));
    const title = mail.querySelector('h1') ?? texts[0];
    return { paper: luminance(behind(title)), texts: texts.length, illegible };
  })()`) as Promise<MailLook>;

describe('an operator at the review desk', () => {
  test('finds it legible for everybody', async () => {
    await expectAccessible(page);
    for (const tab of [/^Cards/, /^Posts/]) {
      await openTab(page, tab);
      await expectAccessible(page);
    }
  });

  test('takes a block out, marks a quote of their own, says who said it, and writes the subject', async () => {
    const before = await desk();
    const { number } = before.article.blocks.findLast((block: { kept: boolean }) => block.kept);
    await saving(() => page.getByRole('button', { name: `Block ${number} takes part` }).click());
    expect((await desk()).article.blocks[number - 1].kept).toBe(false);

    // A mail says nothing twice: a quote of the summary's words would not be in it.
    const { sentences, quotes, summary } = await desk();
    const isFree = ({ start, end }: { start: number; end: number }) =>
      ![...quotes, ...summary].some(
        (quote: { start: number; end: number }) => quote.start < end && quote.end > start,
      );
    const own = sentences.find(
      (one: { text: string; start: number; end: number }) => isFree(one) && !/[“”]/.test(one.text),
    );
    const words = own.text.split(/[,.]/)[0];
    await select(words);
    await saving(() => page.getByRole('toolbar').getByRole('button', { name: 'Quote', exact: true }).click());
    const at = (await desk()).quotes.findIndex((quote: { text: string }) => quote.text === words);
    expect(at).toBeGreaterThanOrEqual(0);

    await press(`Who said it: ${words.slice(0, 40)}`);
    await page.getByLabel('Name', { exact: true }).fill('The harbour master');
    await saving(() => press('They said it'));
    const field = page.getByRole('textbox', { name: 'Subject' });
    await field.fill('A subject of our own');
    await saving(() => field.press('Enter'));
    await page.locator('.review-inbox').getByText('A subject of our own').waitFor();
    const after = await desk();
    expect(after.subject).toBe('A subject of our own');
    expect(after.quotes[at]).toMatchObject({ speaker: 'The harbour master', grade: 'operator' });
  });

  test('gives all of one mention to somebody else of the article, and one quote to whom they mark in it', async () => {
    const before = await desk();
    const whose = (name: string) => (quotes: { speaker: string }[]) =>
      quotes.filter(({ speaker }) => speaker === name).length;
    const [calloway, adeyemi] = [whose('Ines Calloway'), whose('Ruth Adeyemi')];
    const count = calloway(before.quotes);
    expect(count).toBeGreaterThan(1);
    const at = before.quotes.findIndex(({ speaker }: { speaker: string }) => speaker === 'Ines Calloway');
    const name = `Who said it: ${before.quotes[at].text.slice(0, 40)}`;
    await press(name);
    await press('Ruth Adeyemi');
    expect(await page.getByLabel('Role, if any').inputValue()).toBe('night nurse at the hospital');
    await page.getByText(/^Also the other/).click();
    await saving(() => press('They said it'));
    const all = await desk();
    expect([calloway(all.quotes), adeyemi(all.quotes)]).toEqual([0, adeyemi(before.quotes) + count]);

    await press(name);
    await press('Mark them in the article');
    await page.getByText('Select in the article who said it').waitFor();
    await select('Wrede');
    await saving(() => page.getByRole('toolbar').getByRole('button', { name: 'They said it' }).click());
    // By the name that the article gives him in full.
    expect((await desk()).quotes[at]).toMatchObject({ speaker: 'Tomas Wrede', grade: 'operator' });
  });

  test('undoes one edit, and makes it again, by keys', async () => {
    const { quotes } = await desk();
    await page.getByRole('heading', { name: 'The digest' }).click();
    await saving(() => page.keyboard.press('Control+z'));
    await page.getByRole('button', { name: 'Redo' }).and(page.locator(':enabled')).waitFor();
    expect((await desk()).quotes).not.toEqual(quotes);
    await saving(() => page.keyboard.press('Control+Shift+z'));
    await page.getByRole('button', { name: 'Redo' }).and(page.locator(':disabled')).waitFor();
    expect((await desk()).quotes).toEqual(quotes);
  });

  test('is told what a paraphrase is, and asked for the meaning of a figure that has none', async () => {
    const isParaphrase = ({ kind }: { kind: string }) => kind === 'statement';
    expect(await page.locator('.review-quote').getByText('paraphrase').count()).toBe(
      (await desk()).quotes.filter(isParaphrase).length +
        (await desk()).otherQuotes.filter(isParaphrase).length,
    );
    await select('2016');
    await saving(() =>
      page.getByRole('toolbar').getByRole('button', { name: 'Figure', exact: true }).click(),
    );
    const bare = async () => {
      const { figures } = await desk();
      return figures.filter(({ label }: { label: string }) => label === '').length;
    };
    const isTold = (count: number) => {
      const words = count === 1 ? 'One has no meaning yet, and is' : `${count} have no meaning yet, and are`;
      return page
        .getByText(`${words} shown to nobody`)
        .waitFor({ state: count > 0 ? 'visible' : 'detached' });
    };
    const count = await bare();
    await isTold(count);
    const field = page.getByRole('textbox', { name: 'What 2016 measures' });
    await field.fill('The year in which the librarian came');
    await saving(() => field.press('Enter'));
    await isTold(count - 1);
    expect((await desk()).figures.at(-1)).toMatchObject({ label: 'The year in which the librarian came' });
    await saving(() => press('Drop: 2016'));
    await field.waitFor({ state: 'detached' });
  });

  test('moves a figure among those that are shown, past what is folded', async () => {
    type Figure = { label: string; start: number; end: number; text?: string; value: string };
    // One that nothing tells the meaning of, in front of all: it is folded, and shown to nobody.
    const before = await desk();
    const start = before.article.raw.indexOf('2016');
    const added = await studio.server.ask('POST', `/campaigns/${id}/edits`, {
      headers: { 'if-match': `"${before.version}"` },
      body: { kind: 'figure', do: 'add', start, end: start + 4, to: 1 },
    });
    expect(added.body.figures[1]).toMatchObject({ start, label: '' });
    await page.reload();
    const shown = async () => ((await desk()).figures as Figure[]).filter(({ label }) => label !== '');
    const [first, second] = await shown();
    if (!first || !second)
      throw new Error('the article has fewer than two figures that say what they measure');
    const arrow = (way: string, { text, value }: Figure) =>
      page.getByRole('button', { name: `Move ${way}: ${text ?? value}`, exact: true });
    expect(await arrow('up', first).isDisabled()).toBe(true);
    expect(await arrow('down', (await shown()).at(-1) as Figure).isDisabled()).toBe(true);
    await arrow('up', second).click();
    await arrow('up', second).and(page.locator(':disabled')).waitFor();
    expect((await shown()).map((one) => one.start).slice(0, 2)).toEqual([second.start, first.start]);
    await press('Drop: 2016');
    // With the edit saved the mail is made anew: whoever looks at it before looks at one that goes.
    await page.getByRole('button', { name: 'Drop: 2016', exact: true }).waitFor({ state: 'detached' });
  });

  test('sees the mail in the dark: other than in the light, and legible', async () => {
    const way = async (name: 'Desktop' | 'Dark') => {
      await page.getByRole('radio', { name, exact: true }).click();
      // The frame of the way before has a mail as well.
      await page.locator(`iframe.review-mail-${name.toLowerCase()}[aria-busy=false]`).waitFor();
      return lookAtMail();
    };
    const [light, dark] = [await way('Desktop'), await way('Dark')];
    expect(light.paper).toBeGreaterThan(0.8);
    expect(dark.paper).toBeLessThan(0.1);
    expect([light.illegible, dark.illegible]).toEqual([[], []]);
    expect(dark.texts).toBeGreaterThan(10);
  });

  test('sees the mail as a subscriber of the list gets it', async () => {
    const { ask } = studio.server;
    await ask('POST', '/lists/readers/subscribers', { body: { email: 'mei@example.com', name: 'Mei Lin' } });
    const as = page.getByRole('textbox', { name: 'As this subscriber' });
    const greeting = page.frameLocator('iframe.review-mail[aria-busy=false]').getByText('Mei Lin');
    await as.fill('mei@example.com');
    await as.press('Enter');
    await greeting.first().waitFor();
    await expectAccessible(page, [[390, 'dark']]);
    await as.fill('');
    await as.press('Enter');
    await greeting.first().waitFor({ state: 'detached' });
  });

  test('goes on reading the mail where they were when an edit has made it anew', async () => {
    await page.getByRole('radio', { name: 'Phone', exact: true }).click();
    const frame = 'iframe.review-mail-phone';
    const shown = (words: string) =>
      page.frameLocator(`${frame}[aria-busy=false]`).getByText(words).first().waitFor({ state: 'attached' });
    const view = `document.querySelector('${frame}').contentWindow`;
    await shown('Pell Street');
    await page.evaluate(`${view}.scrollTo(0, 250)`);
    // Its page has heard of it, as it does before anybody can type.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const note = page.getByRole('textbox', { name: 'Note above the article' });
    await note.fill('Read on here');
    await note.press('Control+Enter');
    await shown('Read on here');
    expect(await page.evaluate(`${view}.scrollY`)).toBe(250);
    await page.getByRole('radio', { name: 'Desktop', exact: true }).click();
  });

  test('loses nothing that is composed, and saves none of it halfway', async () => {
    const composer = await page.context().newCDPSession(page);
    const saves: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/edits'))
        saves.push(request.postData() ?? '');
    });
    const compose = async (steps: string[]) => {
      for (const text of steps)
        await composer.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
    };
    for (const [label, key] of [
      ['Subject', 'Enter'],
      ['Note above the article', 'Control+Enter'],
    ] as const) {
      const field = page.getByRole('textbox', { name: label });
      await field.fill('');
      await field.focus();
      saves.length = 0;
      await compose(['ㄊ', 'ㄊㄨ', 'ㄊㄨˊ', '圖']);
      // What chooses a candidate is no order to save.
      await page.keyboard.press(key);
      expect([label, await field.inputValue(), saves]).toEqual([label, '圖', []]);
      await compose(['圖書', '圖書館']);
      await composer.send('Input.insertText', { text: '圖書館' });
      await compose(['ㄧ', '夜']);
      await composer.send('Input.insertText', { text: '夜裡開著' });
      expect([label, await field.inputValue(), saves]).toEqual([label, '圖書館夜裡開著', []]);
      await saving(() => page.keyboard.press(key));
      expect(saves.map((body) => JSON.parse(body))).toEqual([
        label === 'Subject'
          ? { kind: 'subject', text: '圖書館夜裡開著' }
          : { kind: 'note', markdown: '圖書館夜裡開著' },
      ]);
    }
    const { subject, note } = await desk();
    expect([subject, note]).toEqual(['圖書館夜裡開著', '圖書館夜裡開著']);
    await composer.detach();
  });

  test('is told who was faster, and keeps what they typed', async () => {
    const { version } = await desk();
    const other = await someone(studio.server, 'editor');
    const { status } = await studio.server.ask('POST', `/campaigns/${id}/edits`, {
      as: { cookie: other.cookie },
      headers: { 'if-match': `"${version}"` },
      body: { kind: 'preheader', text: 'What the other operator wrote' },
    });
    expect(status).toBe(200);
    const field = page.getByRole('textbox', { name: 'Subject' });
    await field.fill('A subject that came second');
    await field.press('Enter');
    await page.getByText('Somebody was faster').waitFor();
    await page.locator('.review-inbox').getByText('What the other operator wrote').waitFor();
    expect(await field.inputValue()).toBe('A subject that came second');
    await saving(() => field.press('Enter'));
    expect((await desk()).subject).toBe('A subject that came second');
  });

  test('finds all of it in a test mail', async () => {
    const { body } = await studio.server.ask('POST', `/campaigns/${id}/test`, {
      as: 'approve',
      body: { to: 'mei@example.com' },
    });
    expect(body.to).toBe('mei@example.com');
    const at = studio.server.app.engines.outboxDir ?? '';
    const [file] = (readdirSync(at, { recursive: true }) as string[]).filter((name) => name.endsWith('.eml'));
    const mail = await PostalMime.parse(readFileSync(join(at, file ?? '')));
    expect(mail.subject).toContain('A subject that came second');
    expect(mail.text).toContain('The harbour master');
  });
});

describe('an editor who may not approve', () => {
  test('is shown why there is no button, and is refused by the server as well', async () => {
    const { cookie } = await someone(studio.server, 'editor');
    const theirs = await newPage(cookie);
    for (const path of ['', '/review', '/approve']) {
      await theirs.goto(`${studio.server.url}/campaigns/${id}${path}`);
      await theirs.getByText('an approver or an owner lets it go out').waitFor();
      expect(await theirs.getByRole('link', { name: 'Approve …' }).count()).toBe(0);
      expect(await theirs.getByRole('button', { name: /^Send/ }).count()).toBe(0);
    }
    await expectAccessible(theirs);
    const refused = await theirs.evaluate(
      `fetch('/api/v1/campaigns/${id}/approve', {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"force": true}',
      }).then(({ status }) => status)`,
    );
    expect(refused).toBe(403);
    expect((await desk()).campaign.state).toBe('review');
    await theirs.context().close();
  });
});

describe('a mail in doubt', () => {
  test('is decided by a button, in the name of whoever pressed it', async () => {
    const { ask, app } = studio.server;
    await page.goto(`${studio.server.url}/campaigns/${id}/approve`);
    await press('Send it to one person now');
    const status = async () => (await ask('GET', `/campaigns/${id}`)).body;
    while ((await status()).state !== 'sent') await sleep(100);
    await app.store.db.execute(sql`
      update deliveries set state = 'unknown', reply = 'the line broke after the message'
      where campaign_id = ${id}`);
    await page.goto(studio.server.url);
    await page.getByRole('link', { name: 'Decide' }).click();
    await page.getByText('One mail is in doubt').waitFor();
    await expectAccessible(page);
    await press('Take as sent');
    await page.getByText('One mail is in doubt').waitFor({ state: 'detached' });
    expect((await status()).deliveries).toEqual({ sent: 1 });
    const { items } = (await ask('GET', `/campaigns/${id}/deliveries`)).body;
    expect(items[0].reply).toContain('taken as sent by');
    const [decided] = (await ask('GET', '/audit?act=doubts.decided')).body.items;
    expect(decided).toMatchObject({ actor: { kind: 'operator' }, object: { id } });
  });
});

test('no page broke, and none asked for what its policy forbids', () => {
  // The refusal that was asked for is a 412, which Chromium writes down.
  expect(studio.errors.filter((error) => !/\b(403|412|422)\b/.test(error))).toEqual([]);
});
