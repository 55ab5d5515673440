// What every transport must keep, run over the registry: a new one is tested by existing, and by its test server
// (servers/<name>.ts). Above all: an attempt whose message may have been accepted is never reported as safe to repeat.
import { describe, expect, test } from '@jest/globals';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import { loadTransports } from '../../src/transports/registry.ts';
import type { Mail, Mailer } from '../../src/transports/types.ts';
import type { Behaviour, TestServer } from './servers/types.ts';

const transports = [...(await loadTransports()).values()];

const raw = Buffer.from(
  `From: a@news.example\r\nTo: reader@example.com\r\nSubject: x\r\n\r\n${'a line of the body\r\n'.repeat(200)}`,
);
const mail: Mail = { from: 'a@news.example', to: 'reader@example.com', raw };

const expected: Record<Behaviour, Partial<SendOutcome>> = {
  accepts: { kind: 'accepted' },
  'has no such mailbox': { kind: 'rejected', code: 550, enhanced: '5.1.1', at: 'recipient' },
  'is busy': { kind: 'rejected', code: 451, enhanced: '4.3.0', at: 'recipient' },
  'is closing': { kind: 'rejected', code: 421, enhanced: '4.3.2' },
  'refuses the message': { kind: 'rejected', code: 554, enhanced: '5.7.1', at: 'data' },
  'closes before the message': { kind: 'not-begun' },
  'hangs before the message': { kind: 'not-begun' },
  'closes in the middle of the message': { kind: 'unknown' },
  'closes after the message': { kind: 'unknown' },
  'resets after the message': { kind: 'unknown' },
  'hangs after the message': { kind: 'unknown' },
  'answers half a yes and closes': { kind: 'unknown' },
  'refuses with control characters': { kind: 'rejected', code: 550, enhanced: '5.1.1' },
};

describe.each(transports)('transport $name', (transport) => {
  const openServer = async (): Promise<TestServer> =>
    ((await import(`./servers/${transport.name}.ts`)) as { default: TestServer }).default;
  const openMailer = (settings: Record<string, string>, maxConnections = 2): Mailer =>
    transport.open(transport.settings.parse(settings), { maxConnections });

  test.each(Object.entries(expected))('a server that %s', async (behaviour, outcome) => {
    await using server = await (await openServer()).open(behaviour as Behaviour);
    const mailer = openMailer(server.settings);
    const got = await mailer.send(mail);
    await mailer.close();
    expect(got).toMatchObject(outcome);
    expect(got.reply).not.toContain('reader@example.com');
    expect(got.reply).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('a server that is not there: nothing was begun, and verify says where', async () => {
    const { unreachable } = await openServer();
    const mailer = openMailer(unreachable);
    expect(await mailer.send(mail)).toMatchObject({ kind: 'not-begun' });
    await expect(mailer.verify()).rejects.toMatchObject({ code: 'TRANSPORT_FAILED' });
    await mailer.close();
  });

  test('many mails at once are as many mails, each as it was given', async () => {
    await using server = await (await openServer()).open('accepts');
    const mailer = openMailer(server.settings, 3);
    const mails = Array.from({ length: 40 }, (_, i) => Buffer.concat([raw, Buffer.from(`mail ${i}\r\n`)]));
    const outcomes = await Promise.all(mails.map((each) => mailer.send({ ...mail, raw: each })));
    await mailer.close();
    expect(outcomes.every((outcome) => outcome.kind === 'accepted')).toBe(true);
    expect(server.received().sort()).toEqual(mails.map((each) => each.toString()).sort());
  });

  test.each(['a@x.example\r\nBcc: evil@y.example', 'a@x.example, b@x.example', 'Name <a@x.example>', ''])(
    'an envelope of anything but one address is refused unsent: %j',
    async (to) => {
      await using server = await (await openServer()).open('accepts');
      const mailer = openMailer(server.settings);
      await expect(mailer.send({ ...mail, to })).rejects.toMatchObject({ code: 'MESSAGE_INVALID' });
      await mailer.close();
      expect(server.received()).toEqual([]);
    },
  );

  test('it can be verified, and closes with nothing under way', async () => {
    await using server = await (await openServer()).open('accepts');
    const mailer = openMailer(server.settings);
    await mailer.verify();
    expect(await mailer.send(mail)).toMatchObject({ kind: 'accepted' });
    await mailer.close();
  });

  test('it shows what it is set to, each by its variable, and of a secret nothing', async () => {
    await using server = await (await openServer()).open('accepts');
    const settings = transport.settings.parse(server.settings);
    const shown = transport.shows(settings);
    expect(shown.length).toBeGreaterThan(0);
    for (const { variable, value, isSecret } of shown) {
      expect(variable).toMatch(/^[A-Z][A-Z0-9_]+$/);
      if (isSecret) expect(value).toBeNull();
    }
    expect(transport.signature(settings)).toBeNull();
  });
});
