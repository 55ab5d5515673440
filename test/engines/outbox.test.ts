// The outbox keeps every mail that it accepted, byte for byte, and shows those that came twice.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { type Outbox, openOutbox } from '../../src/engines/outbox.ts';
import { restoreMail } from '../../src/engines/outbox-pictures.ts';
import { mail } from './ask.ts';
import { freshFolder, until } from './folders.ts';

const folder = freshFolder();
const kept = () => readdirSync(folder).filter((name) => name.endsWith('.eml'));
const contents = () => kept().map((name) => readFileSync(join(folder, name), 'utf8'));
let outbox: Outbox;
const url = () => `smtp://127.0.0.1:${outbox.port}`;

beforeAll(async () => {
  mkdirSync(join(folder, '.partial'));
  writeFileSync(join(folder, '.partial/half.eml'), 'Subject: cut sh');
  outbox = await openOutbox(folder, 0);
});
afterAll(() => outbox.close());

describe('the outbox', () => {
  test('drops a mail that was cut short by the end of an earlier run', () => {
    expect(readdirSync(join(folder, '.partial'))).toEqual([]);
  });

  test('keeps a mail byte for byte', async () => {
    const raw =
      'Message-ID: <one@x>\r\nSubject: =?UTF-8?B?5L2g5aW9?=\r\n\r\n.a dot\r\n..two\r\n你好 8bit\r\n';
    expect(await mail(url(), raw)).toMatch(/^250 .*outbox/);
    expect(contents()).toContain(raw);
  });

  test('keeps the picture of a campaign once after its first hundred mails, and each can be had as it was sent', async () => {
    const picture = randomBytes(60_000);
    const lines = picture.toString('base64').replace(/.{76}/g, '$&\r\n');
    const raw = (n: number, end = '\r\n') =>
      `Message-ID: <${String(n).padStart(32, '0')}.pictures0001@x>\r\nSubject: ${n}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_b"\r\n\r\n` +
      `--=_b\r\nContent-Type: text/html\r\n\r\n<img src="cid:card">${n}\r\n--=_b\r\nContent-Type: image/png; name="card.png"\r\n` +
      `Content-Transfer-Encoding: base64\r\nContent-ID: <card>\r\n\r\n${lines}${end}\r\n--=_b--\r\n`;
    const sent = Array.from({ length: 109 }, (_, n) => raw(n, n % 2 === 0 ? '\r\n' : ''));
    // By one session: a new one waits a tenth of a second for whoever speaks too early.
    const transport = createTransport({
      url: url(),
      pool: true,
      maxConnections: 1,
      maxMessages: 1_000,
    } as object);
    for (const mailOf of sent)
      await transport.sendMail({ envelope: { from: 'a@example.com', to: ['b@example.com'] }, raw: mailOf });
    transport.close();
    const place = join(folder, 'pictures0001');
    const files = readdirSync(place);
    expect(files).toHaveLength(109);
    const sizes = files.map((name) => statSync(join(place, name)).size).toSorted((a, b) => b - a);
    // The one that brings the picture is whole as well.
    expect(sizes[100]).toBeGreaterThan(80_000);
    expect(sizes[101]).toBeLessThan(1_000);
    const parts = join(folder, '.parts');
    expect(readdirSync(parts).map((name) => readFileSync(join(parts, name)))).toEqual([picture]);
    const restored = await Promise.all(files.map((name) => restoreMail(join(place, name))));
    expect(restored.map(String).toSorted()).toEqual(sent.toSorted());
    const slim = files.find((name) => statSync(join(place, name)).size < 1_000) ?? '';
    const { html, attachments } = await PostalMime.parse(readFileSync(join(place, slim)));
    expect(html).toContain('cid:card');
    expect(attachments).toMatchObject([{ mimeType: 'message/external-body' }]);
    rmSync(parts, { recursive: true });
    await expect(restoreMail(join(place, slim))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('keeps a mail that comes twice as two files that look alike', async () => {
    const raw = 'Message-ID: <twice@x>\r\nSubject: x\r\n\r\nx';
    const before = kept();
    await mail(url(), raw);
    await mail(url(), raw);
    const names = kept().filter((name) => !before.includes(name));
    expect(names.length).toBe(2);
    expect(new Set(names.map((name) => name.split('-')[1])).size).toBe(1);
  });

  test('keeps the mails of a campaign together', async () => {
    const raw = (of: string) => `Message-ID: <${'0'.repeat(32)}.${of}@x>\r\nSubject: x\r\n\r\nx`;
    await Promise.all(['campaign0001', 'campaign0001', 'campaign0002'].map((id) => mail(url(), raw(id))));
    expect(readdirSync(join(folder, 'campaign0001')).length).toBe(2);
    expect(readdirSync(join(folder, 'campaign0002')).length).toBe(1);
  });

  test('keeps a mail of no Message-ID and a mail of no header end', async () => {
    const before = kept().length;
    await mail(url(), 'Subject: x\r\n\r\nMessage-ID: <in-the-body@x>');
    await mail(url(), 'nothing but a line');
    expect(kept().length).toBe(before + 2);
  });

  test('keeps every mail of a full load', async () => {
    const before = kept().length;
    const transport = createTransport({
      url: url(),
      pool: true,
      maxConnections: 20,
      maxMessages: 1_000_000,
    } as object);
    const body = `${'x'.repeat(76)}\r\n`.repeat(100);
    const numbers = Array.from({ length: 1_000 }, (_, n) => n);
    await Promise.all(
      numbers.map((n) =>
        transport.sendMail({
          envelope: { from: 'a@example.com', to: [`reader${n}@example.com`] },
          raw: `Message-ID: <${n}@load>\r\nSubject: ${n}\r\n\r\n${body}`,
        }),
      ),
    );
    transport.close();
    expect(kept().length).toBe(before + 1_000);
    const subjects = contents().map((text) => /^Message-ID: <(\d+)@load>/.exec(text)?.[1]);
    expect(new Set(subjects.filter((s) => s !== undefined)).size).toBe(1_000);
  });

  test('keeps nothing of a mail whose sender went away before the end', async () => {
    const before = kept().length;
    const socket = connect(outbox.port, '127.0.0.1');
    socket.write('EHLO x\r\nMAIL FROM:<a@x>\r\nRCPT TO:<b@x>\r\nDATA\r\nSubject: half\r\n\r\nha');
    await new Promise((resolve) => socket.once('data', resolve));
    socket.destroy();
    await mail(url(), 'Subject: after\r\n\r\nx');
    await until(() => kept().length === before + 1);
    expect(contents().some((text) => text.includes('Subject: half'))).toBe(false);
  });
});
