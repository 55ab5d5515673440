// The review desk by the API: what is shown of a campaign, edits that hold and edits that do not, two operators on one digest,
// undo, and what becomes of an approval. Everything is read back from what goes out.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addToken } from '../../../src/operations/tokens.ts';
import { byTester } from '../../setup/actor.ts';
import { type Answer, type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;
let id: string;
let version: string;
/** Of somebody else. */
let mei: { authorization: string };

const text = `The harbour opens today

The harbour of Taipei opened its new quay on Monday after three years of work, the port authority said.

“We waited three years for this quay,” said Lin Yi-chun, the director of the port. “Today the first ship is here.”

At the old pier another sentence stands on a wall. “Nobody asked us where the nets should go.” Chen Wei-ting sells fish there.

The quay cost 47 million dollars and has room for 12 ships a day. The authority expects 300,000 containers in the first year. Lin hopes for more.`;

beforeAll(async () => {
  server = await openApiServer({ works: true });
  await server.ask('POST', '/lists/readers/subscribers/import?create=true', {
    body: 'email\nmei@example.com\n',
  });
  const { token } = await addToken(byTester(server.app), { name: 'mei', scope: 'write' });
  mei = { authorization: `Bearer ${token}` };
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

beforeEach(async () => {
  const made = await server.ask('POST', '/campaigns', {
    body: { article: { text }, list: 'readers', theme: 'editorial', cards: { formats: ['1080x1080'] } },
  });
  id = made.body.campaign.id;
  for (;;) {
    const { body } = await server.ask('GET', `/campaigns/${id}`);
    if (body.state === 'review') break;
    if (body.state === 'failed') throw new Error(body.reason);
    await sleep(50);
  }
  version = (await look()).headers.get('etag') ?? '';
});

const look = () => server.ask('GET', `/campaigns/${id}/desk`);
const mail = async () => (await server.ask('GET', `/campaigns/${id}/email.txt`)).text;

async function post(
  path: string,
  body: unknown,
  options: { as?: typeof mei; seen?: string } = {},
): Promise<Answer> {
  const answer = await server.ask('POST', `/campaigns/${id}/${path}`, {
    ...(body !== undefined && { body }),
    headers: { 'if-match': options.seen ?? version },
    ...(options.as && { as: options.as }),
  });
  if (answer.status === 200 && !options.seen) version = answer.headers.get('etag') ?? '';
  return answer;
}
const edit = (wanted: object, options?: { as?: typeof mei; seen?: string }) => post('edits', wanted, options);
const history = async () => (await server.ask('GET', `/campaigns/${id}/edits`)).body.items;
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the desk', () => {
  test('shows the article, what was said in it with its proof, and all that is made of it', async () => {
    const { body } = await look();
    expect(body).toMatchObject({ isEditable: true, language: 'en', note: null, undo: null, redo: null });
    expect(body.article.blocks.map(({ kept }: { kept: boolean }) => kept)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    const [said] = body.quotes.filter((quote: { speaker: string }) => quote.speaker === 'Lin Yi-chun');
    expect(said).toMatchObject({ grade: 'stated', isShowable: true, kind: 'direct' });
    for (const span of [said, said.proof, said.mention, ...body.sentences, ...body.figures])
      if (span.text) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(body.subjects).toHaveLength(3);
    const sandbox = body.threads.find(({ network }: { network: string }) => network === 'sandbox');
    expect(sandbox).toMatchObject({ accounts: ['sandbox'], isEdited: false });
    for (const { parts } of body.threads)
      for (const { length } of parts) expect(length.used).toBeLessThanOrEqual(length.allowed);
    const [card] = body.cards;
    expect(card.alt).not.toBe('');
    const image = await server.ask('GET', card.url.replace('/api/v1', ''));
    expect(image.headers.get('content-type')).toBe('image/png');
  });
});

describe('an edit', () => {
  test('of the subject is in the mail at once, and in the history with who made it', async () => {
    const { status, body } = await edit({ kind: 'subject', text: 'A quay for Taipei' });
    expect([status, body.subject]).toEqual([200, 'A quay for Taipei']);
    const rendition = await server.ask('GET', `/campaigns/${id}/rendition`);
    expect(rendition.body.subject).toBe('A quay for Taipei');
    expect(await history()).toMatchObject([
      {
        seq: 1,
        kind: 'subject',
        actor: { kind: 'token', name: 'write' },
        after: 'A quay for Taipei',
        undoneAt: null,
      },
    ]);
  });

  test('makes a quote of any words, verbatim, and of whoever is said to have spoken', async () => {
    const words = 'Nobody asked us where the nets should go';
    const before = (await look()).body;
    const at = before.quotes.findIndex((quote: { text: string }) => quote.text.startsWith(words));
    if (at >= 0) await edit({ kind: 'quote', do: 'drop', at });
    // With the marks around it, as people mark.
    const { start, end } = spanOf(words);
    const chosen = await edit({ kind: 'quote', do: 'add', start: start - 1, end: end + 1, to: 0 });
    expect(chosen.body.quotes[0]).toMatchObject({
      text: expect.stringContaining(words),
      kind: 'direct',
      isShowable: false,
    });
    expect(await mail()).not.toContain(words);
    const { start: from, end: to } = spanOf('Chen Wei-ting');
    const told = await edit({ kind: 'mention', at: 0, start: from, end: to, role: 'fishmonger' });
    expect(told.body.quotes[0]).toMatchObject({
      speaker: 'Chen Wei-ting',
      role: 'fishmonger',
      grade: 'operator',
      mention: { text: 'Chen Wei-ting' },
      isShowable: true,
    });
    expect(told.body.cards[0].alt).toContain(words);
    expect((await mail()).replace(/\s+/g, ' ')).toContain(words);
  });

  test('says whose a quote is by any of whom the article names, in full, and of all that are theirs at once', async () => {
    const { body } = await look();
    const named = (name: string) =>
      body.people
        .find((person: { name: string }) => person.name === name)
        ?.mentions.map(({ start, end }: { start: number; end: number }) => text.slice(start, end));
    expect(named('Lin Yi-chun')).toEqual(['Lin Yi-chun', 'the director', 'Lin']);
    expect(named('Chen Wei-ting')).toEqual(['Chen Wei-ting']);
    const words = 'Today the first ship is here';
    const { start, end } = spanOf(words);
    await edit({ kind: 'quote', do: 'add', start, end, to: 0 });
    const short = { start: text.indexOf('Lin hopes'), end: text.indexOf('Lin hopes') + 'Lin'.length };
    const told = await edit({ kind: 'mention', at: 0, ...short });
    expect(told.body.quotes[0]).toMatchObject({
      text: words,
      speaker: 'Lin Yi-chun',
      role: 'director of the port',
      grade: 'operator',
      mention: { text: 'Lin' },
    });
    const theirs = (desk: typeof body, name: string) =>
      desk.quotes.filter((quote: { speaker: string }) => quote.speaker === name).length;
    const count = theirs(told.body, 'Lin Yi-chun');
    expect(count).toBeGreaterThan(1);
    const all = await edit({ kind: 'speaker', at: 0, speaker: 'Chen Wei-ting', role: null, all: true });
    expect([theirs(all.body, 'Lin Yi-chun'), theirs(all.body, 'Chen Wei-ting')]).toEqual([0, count]);
    const [last] = await history();
    expect(last.after.map(({ speaker }: { speaker: string }) => speaker)).toEqual(
      Array(count).fill('Chen Wei-ting'),
    );
    expect(theirs((await post('edits/undo', undefined)).body, 'Lin Yi-chun')).toBe(count);

    // Of those as well that are not chosen: whoever takes one later has it as theirs.
    const found = told.body.quotes.findIndex(
      (quote: { grade: string; speaker: string }) =>
        quote.grade !== 'operator' && quote.speaker === 'Lin Yi-chun',
    );
    const { text: dropped, start: from, end: to } = told.body.quotes[found];
    await edit({ kind: 'quote', do: 'drop', at: found });
    const without = await edit({ kind: 'speaker', at: 0, speaker: 'Chen Wei-ting', role: null, all: true });
    const other = without.body.otherQuotes.find((quote: { text: string }) => quote.text === dropped);
    expect(other).toMatchObject({ speaker: 'Chen Wei-ting', grade: 'operator' });
    const taken = await edit({ kind: 'quote', do: 'add', start: from, end: to, to: 0 });
    expect(taken.body.quotes[0]).toMatchObject({
      text: dropped,
      speaker: 'Chen Wei-ting',
      grade: 'operator',
    });
    const { body: reset } = await edit({ kind: 'reset', field: 'quotes' });
    expect(theirs(reset, 'Chen Wei-ting')).toBe(0);
  });

  test('that does not hold is refused with the reason at its place, and nothing is written', async () => {
    const before = await server.ask('GET', `/campaigns/${id}/rendition`);
    const refused = await edit({ kind: 'subject', text: 'Quay opens for 480 ships, Rotterdam says' });
    expect([refused.status, refused.body.code]).toEqual([422, 'EDIT_REFUSED']);
    expect(refused.body.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ check: 'numbers', place: expect.objectContaining({ field: 'subject' }) }),
        expect.objectContaining({ check: 'names', place: expect.objectContaining({ field: 'subject' }) }),
      ]),
    );
    expect(await history()).toEqual([]);
    expect((await look()).headers.get('etag')).toBe(version);
    expect((await server.ask('GET', `/campaigns/${id}/rendition`)).body).toEqual(before.body);
  });

  test.each([
    [{ kind: 'subject', text: '' }, 400, 'USAGE'],
    [{ kind: 'subject' }, 400, 'USAGE'],
    [{ kind: 'nothere' }, 400, 'USAGE'],
    [{ kind: 'quote', do: 'drop', at: 99 }, 422, 'EDIT_REFUSED'],
    [{ kind: 'quote', do: 'add', start: 0, end: 900_000 }, 422, 'EDIT_REFUSED'],
    [{ kind: 'block', number: 1, kept: true }, 422, 'EDIT_REFUSED'],
    [{ kind: 'theme', theme: 'nothere' }, 422, 'EDIT_REFUSED'],
  ])('%j is refused', async (wanted, status, code) => {
    const refused = await edit(wanted);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await history()).toEqual([]);
  });

  test('needs the version that was seen: the second of two operators is told who was faster', async () => {
    expect(
      (await server.ask('POST', `/campaigns/${id}/edits`, { body: { kind: 'subject', text: 'A quay' } }))
        .body,
    ).toMatchObject({
      status: 428,
      code: 'EDIT_UNSEEN',
    });
    const seen = version;
    expect((await edit({ kind: 'subject', text: 'A quay for Taipei' }, { as: mei })).status).toBe(200);
    const second = await edit({ kind: 'preheader', text: 'Room for 12 ships a day' }, { seen });
    expect(second.body).toMatchObject({ status: 412, code: 'EDIT_CONFLICT' });
    expect(second.body.detail).toContain('the token mei');
    expect(second.body.detail).toContain('subject');
    expect(await history()).toHaveLength(1);
  });

  test('at the same moment as another: one is made, the other told', async () => {
    const seen = version;
    const both = await Promise.all([
      edit({ kind: 'subject', text: 'A quay for Taipei' }, { seen }),
      edit({ kind: 'subject', text: 'The quay of Taipei' }, { seen, as: mei }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await history()).toHaveLength(1);
  });

  test('can be undone and redone, back to the very bytes', async () => {
    const first = (await server.ask('GET', `/campaigns/${id}/rendition`)).body;
    const edited = await edit({ kind: 'subject', text: 'A quay for Taipei' });
    const second = (await server.ask('GET', `/campaigns/${id}/rendition`)).body;
    expect(second.id).not.toBe(first.id);
    expect(edited.body.undo).toMatchObject({ kind: 'subject' });
    const undone = await post('edits/undo', undefined);
    expect(undone.body).toMatchObject({ undo: null, redo: { kind: 'subject' } });
    expect((await server.ask('GET', `/campaigns/${id}/rendition`)).body).toEqual(first);
    await post('edits/redo', undefined);
    expect((await server.ask('GET', `/campaigns/${id}/rendition`)).body).toEqual(second);
    await post('edits/undo', undefined);
    expect((await post('edits/undo', undefined)).body.code).toBe('CAMPAIGN_STATE');
    // Another edit buries what was undone.
    await edit({ kind: 'preheader', text: 'Room for 12 ships a day' });
    expect((await post('edits/redo', undefined)).body.code).toBe('CAMPAIGN_STATE');
    expect(await history()).toMatchObject([{ seq: 2 }, { seq: 1, undoneAt: expect.any(String) }]);
  });

  test('of what is approved takes the approval back', async () => {
    await server.ask('POST', `/campaigns/${id}/approve`, {
      as: 'approve',
      body: { at: '2030-01-01T09:00', timeZone: 'Asia/Taipei', force: true },
    });
    expect((await look()).body.campaign).toMatchObject({ state: 'scheduled' });
    const { body } = await edit({ kind: 'subject', text: 'A quay for Taipei' });
    expect(body.campaign).toMatchObject({
      state: 'review',
      approvedAt: null,
      destination: null,
      scheduledAt: '2030-01-01T01:00:00.000Z',
    });
    expect(body.campaign.reason).toContain('approve it again');
  });

  test('that an approver has not seen is not approved', async () => {
    const seen = version;
    await edit({ kind: 'subject', text: 'A quay for Taipei' }, { as: mei });
    const approve = (etag: string) =>
      server.ask('POST', `/campaigns/${id}/approve`, {
        as: 'approve',
        body: { at: '2030-01-01T09:00', timeZone: 'Asia/Taipei', force: true },
        headers: { 'if-match': etag },
      });
    expect((await approve(seen)).body).toMatchObject({ status: 412, code: 'EDIT_CONFLICT' });
    expect((await look()).body.campaign.state).toBe('review');
    expect((await approve(version)).body.campaign.state).toBe('scheduled');
  });

  test('of a campaign that is over is refused', async () => {
    await server.ask('POST', `/campaigns/${id}/cancel`);
    const refused = await edit({ kind: 'subject', text: 'A quay for Taipei' });
    expect([refused.status, refused.body.code]).toEqual([409, 'CAMPAIGN_STATE']);
  });
});

describe('each kind of edit', () => {
  test('takes a block out with all that stands in it, and in again', async () => {
    const before = (await look()).body;
    const number =
      before.article.blocks.findIndex(({ text: words }: { text: string }) => words.includes('47 million')) +
      1;
    expect(before.figures.length).toBeGreaterThan(0);
    const out = (await edit({ kind: 'block', number, kept: false })).body;
    const { start, end } = out.article.blocks[number - 1];
    expect(out.article.blocks[number - 1]).toMatchObject({ kept: false, isEdited: true });
    for (const item of [...out.quotes, ...out.summary, ...out.keyPoints, ...out.figures, ...out.sentences])
      expect(item.start === undefined || item.start < start || item.start >= end).toBe(true);
    expect(out.summary.length).toBeGreaterThan(0);
    expect(out.checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
    expect(await mail()).not.toContain('47 million');
    const again = (await edit({ kind: 'block', number, kept: true })).body;
    expect(again.figures.map(({ text: words }: { text: string }) => words)).toEqual(
      expect.arrayContaining(before.figures.map(({ text: words }: { text: string }) => words)),
    );
    // The article less its last block is no article of its own: what was chosen elsewhere stays.
    expect(again.quotes.map(({ start: at }: { start: number }) => at)).toEqual(
      before.quotes.map(({ start: at }: { start: number }) => at),
    );
  });

  test('keeps what the operator chose when a block goes out, and refuses what would not hold then', async () => {
    await edit({ kind: 'subject', text: '47 million dollars for a quay' });
    const { body } = await look();
    const number =
      body.article.blocks.findIndex(({ text: words }: { text: string }) => words.includes('47 million')) + 1;
    const refused = await edit({ kind: 'block', number, kept: false });
    expect(refused.body).toMatchObject({
      code: 'EDIT_REFUSED',
      findings: [{ check: 'blocks', place: { field: 'subject' } }],
    });
    expect((await look()).body.subject).toBe('47 million dollars for a quay');
  });

  test('chooses, orders and drops key points, sentences and figures', async () => {
    const words = 'Chen Wei-ting sells fish there.';
    await edit({ kind: 'keyPoint', do: 'add', ...spanOf('Lin hopes for more.'), to: 0 });
    const added = (await edit({ kind: 'keyPoint', do: 'add', ...spanOf(words), to: 0 })).body;
    expect(added.keyPoints[0]).toMatchObject({ text: words, ...spanOf(words) });
    const moved = (await edit({ kind: 'keyPoint', do: 'move', at: 0, to: 1 })).body;
    expect(moved.keyPoints[1].text).toBe(words);
    const summary = moved.summary.map(({ text: sentence }: { text: string }) => sentence);
    const dropped = (await edit({ kind: 'sentence', do: 'drop', at: 0 })).body;
    expect(dropped.summary.map(({ text: sentence }: { text: string }) => sentence)).toEqual(summary.slice(1));
    const figures = (await edit({ kind: 'figure', do: 'label', at: 0, label: 'What the quay cost' })).body
      .figures;
    expect(figures[0].label).toBe('What the quay cost');
    const without = (await edit({ kind: 'figure', do: 'drop', at: 0 })).body;
    expect(without.otherFigures.map(({ start }: { start: number }) => start)).toContain(figures[0].start);
    const reset = (await edit({ kind: 'reset', field: 'stats' })).body;
    expect(reset.figures[0].label).not.toBe('What the quay cost');
    expect(
      (await edit({ kind: 'figure', do: 'add', ...spanOf('the port authority said') })).body,
    ).toMatchObject({
      code: 'EDIT_REFUSED',
      findings: [{ place: { field: 'stats' } }],
    });
  });

  test('sets a post, divides a thread, and refuses words that nobody said', async () => {
    const threadOf = (body: { threads: { network: string; parts: { text: string }[] }[] }) =>
      body.threads.find(({ network }) => network === 'sandbox')?.parts ?? [];
    const [first] = threadOf((await look()).body);
    const set = (await edit({ kind: 'post', network: 'sandbox', at: 0, text: 'The quay of Taipei is open.' }))
      .body;
    expect(threadOf(set)[0]).toMatchObject({
      text: 'The quay of Taipei is open.',
      length: { used: 27, allowed: 280 },
    });
    const split = ['The quay of Taipei is open.', '“Today the first ship is here.” Lin Yi-chun'];
    const divided = (await edit({ kind: 'thread', network: 'sandbox', parts: split })).body;
    expect(threadOf(divided).map(({ text: words }) => words)).toEqual(split);
    const rendition = await server.ask('GET', `/campaigns/${id}/rendition`);
    expect(rendition.body.posts.sandbox.map(({ text: words }: { text: string }) => words)).toEqual(split);
    for (const [wrong, check] of [
      ['“We will never open it,” said Lin Yi-chun.', 'quotes'],
      ['12,000 ships a day.', 'numbers'],
      ['a '.repeat(200), 'lengths'],
      ['Read it at https://elsewhere.example/story', 'urls'],
    ])
      expect((await edit({ kind: 'post', network: 'sandbox', at: 0, text: wrong })).body).toMatchObject({
        code: 'EDIT_REFUSED',
        findings: [{ check, place: { field: 'posts.sandbox', at: 0 } }],
      });
    const reset = (await edit({ kind: 'reset', field: 'posts', of: 'sandbox' })).body;
    expect(threadOf(reset)[0]).toEqual(first);
  });

  test('writes an alt text for what a card says, and for nothing else', async () => {
    const [card] = (await look()).body.cards;
    const set = (
      await edit({ kind: 'alt', file: card.file, text: 'Lin Yi-chun: We waited three years for this quay' })
    ).body;
    expect(set.cards[0]).toMatchObject({
      alt: 'Lin Yi-chun: We waited three years for this quay',
      engineAlt: card.alt,
      sha256: card.sha256,
    });
    const html = await server.ask('GET', `/campaigns/${id}/email.html`);
    expect(html.text).toContain('Lin Yi-chun: We waited three years for this quay');
    await edit({ kind: 'reset', field: 'alts', of: card.file });
    expect((await look()).body.cards[0]).toMatchObject({ alt: card.alt, engineAlt: null });
  });

  test('puts a note above the article, marked as the editor’s, and takes it out again', async () => {
    const markdown =
      'Dear readers, **read this**:\n\n- [the plan](https://example.com/plan)\n\n<script>alert(1)</script>';
    expect((await edit({ kind: 'note', markdown })).body.note).toBe(markdown);
    const html = (await server.ask('GET', `/campaigns/${id}/email.html`)).text;
    expect(html).toContain('From the editor');
    expect(html).toContain('href="https://example.com/plan"');
    expect(html).not.toContain('<script');
    // The preheader, before all of it, may have the same words.
    expect(html.indexOf('read this')).toBeLessThan(html.lastIndexOf('The harbour of Taipei opened'));
    expect(await mail()).toMatch(/From the editor\n\n? *Dear readers, read this:/);
    const none = (await edit({ kind: 'note', markdown: '' })).body;
    expect(none.note).toBeNull();
    expect(await mail()).not.toContain('From the editor');
  });

  test('changes theme and colours', async () => {
    const { themes, theme } = (await look()).body;
    const other = themes.find((name: string) => name !== theme);
    const set = (await edit({ kind: 'theme', theme: other })).body;
    expect(set.theme).toBe(other);
    expect((await server.ask('GET', `/campaigns/${id}/rendition`)).body.theme).toBe(other);
    const colours = { accent: '#0b5d3b', ink: '#101010', paper: '#ffffff' };
    expect((await edit({ kind: 'theme', colours })).body).toMatchObject({ theme: other, colours });
    const faint = { accent: '#f0f0f0', ink: '#101010', paper: '#ffffff' };
    expect((await edit({ kind: 'theme', colours: faint })).body).toMatchObject({
      code: 'EDIT_REFUSED',
      findings: [{ check: 'contrast', place: { field: 'colours' } }],
    });
    const reset = (await edit({ kind: 'reset', field: 'theme' })).body;
    expect(reset).toMatchObject({ theme, colours: null });
  });

  test('can all be taken back at once', async () => {
    const first = (await server.ask('GET', `/campaigns/${id}/rendition`)).body;
    await edit({ kind: 'subject', text: 'A quay for Taipei' });
    await edit({ kind: 'quote', do: 'drop', at: 0 });
    await edit({ kind: 'block', number: 5, kept: false });
    await edit({ kind: 'reset', field: 'all' });
    expect((await server.ask('GET', `/campaigns/${id}/rendition`)).body).toEqual(first);
    await post('edits/undo', undefined);
    expect((await look()).body).toMatchObject({ subject: 'A quay for Taipei', undo: { kind: 'block' } });
  });
});
