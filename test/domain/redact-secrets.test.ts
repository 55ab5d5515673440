// What comes from outside gives none of our secrets back, however it writes them.
import { describe, expect, test } from '@jest/globals';
import { openRedactor } from '../../src/domain/redact-secrets.ts';

describe('a secret', () => {
  const secret = 'Pa55/word+1';
  const redact = openRedactor([secret]);
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  test.each([
    ['as it is', `you said ${secret}!`, 'you said [redacted]!'],
    ['in capitals', 'you said PA55/WORD+1!', 'you said [redacted]!'],
    ['in a URL', `smtp://me:${encodeURIComponent(secret)}@host`, 'smtp://me:[redacted]@host'],
    ['in hex', Buffer.from(secret).toString('hex'), '[redacted]'],
    ['in base64', `LOGIN ${base64(secret)}`, 'LOGIN [redacted]'],
    [
      'in AUTH PLAIN',
      `535 AUTH PLAIN ${base64(`\0user\0${secret}`)} is wrong`,
      '535 AUTH PLAIN [redacted] is wrong',
    ],
    ['in base64url', Buffer.from(`>>${secret}??`).toString('base64url'), '[redacted]'],
    ['twice', `${secret} ${secret}`, '[redacted] [redacted]'],
  ])('%s is taken out', (_name, given, kept) => {
    expect(redact(given)).toBe(kept);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('behind %i other bytes is taken out', (count) => {
    expect(redact(base64(`${'u'.repeat(count)}\0${secret}tail`))).toBe('[redacted]');
  });

  test('with a space and a letter beyond ASCII is taken out of a form, and of UTF-8 read as Latin-1', () => {
    const hide = openRedactor(['pä ss/1']);
    expect(hide('535 p%C3%A4+ss%2F1 is wrong')).toBe('535 [redacted] is wrong');
    expect(hide(`535 ${Buffer.from('pä ss/1').toString('latin1')} is wrong`)).toBe('535 [redacted] is wrong');
  });

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const escaped = (text: string, write: (code: number) => string) =>
    Array.from(text, (letter) => write(letter.charCodeAt(0))).join('');
  const hexByte = (code: number) => code.toString(16).padStart(2, '0');
  const backwards = [...secret].reverse().join('');

  test.each([
    ['wrapped over lines', 'Pa55/\n535-5.7.8 wor\n535 5.7.8 d+1'],
    ['split by spaces', 'P a 5 5 / w o r d + 1'],
    ['split by marks', 'Pa55/" . "word+1'],
    ['split by hyphens of no width', secret.split('').join('\u200b')],
    ['backwards', backwards],
    ['each letter percent-encoded', escaped(secret, (code) => `%${hexByte(code)}`)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
    ['quoted-printable', 'Pa=35=35/wo=\r\nrd+1'],
    ['as entities', escaped(secret, (code) => `&#x${hexByte(code)};`)],
    ['as decimal entities', escaped(secret, (code) => `&#${code};`)],
    ['as JSON', 'Pa55\\/word+1'],
    ['as escapes', escaped(secret, (code) => `\\u00${hexByte(code)}`)],
    ['in wide letters', escaped(secret, (code) => String.fromCharCode(code + 0xfee0))],
    ['as numbers', `bytes ${escaped(secret, (code) => ` ${code}`)} came`],
    ['as a list of numbers', `[${escaped(secret, (code) => `,${code}`).slice(1)}]`],
    ['in eights', escaped(secret, (code) => `\\${code.toString(8).padStart(3, '0')}`)],
    ['in hex with colons', escaped(secret, (code) => `:${hexByte(code)}`)],
    ['in hex as C has it', escaped(secret, (code) => ` 0x${hexByte(code)},`)],
    ['in UTF-16', utf16(secret).toString('latin1')],
    ['in hex of UTF-16', utf16(secret).toString('hex')],
    ['in base64 of UTF-16', utf16(secret).toString('base64')],
    ['in base64 over lines', base64(secret).replace(/.{5}/g, '$&\n535-')],
    ['in base64, percent-encoded', encodeURIComponent(base64(secret))],
  ])('%s is taken out, and the words beside it stay', (_name, given) => {
    const kept = redact(`535-5.7.8 no: ${given} : is wrong`);
    expect(kept).toMatch(/^535-5\.7\.8 no:.*\[redacted\].*: is wrong$/s);
    expect(kept.length).toBeLessThan(50);
  });

  test('read as UTF-16 is taken out', () => {
    const [even] = ['Pa55word'];
    const read = Buffer.from(even).toString('utf16le');
    expect(openRedactor([even])(`535 ${read} is wrong`)).toBe('535 [redacted] is wrong');
  });

  test('that is short is not looked for through what stands between', () => {
    expect(openRedactor(['asin'])('it was in vain')).toBe('it was in vain');
  });

  test('is looked for no further than a reply is read', () => {
    const storm = `${'%'.repeat(4_000)}${'\\'.repeat(4_000)}${'='.repeat(4_000)}`.repeat(50);
    expect(redact(storm)).toHaveLength(8_192);
  });

  test('of three letters is no secret, and other words stay', () => {
    expect(openRedactor(['abc', ''])('abc word')).toBe('abc word');
    expect(redact('250 2.0.0 Ok: queued as 4Pa55B1')).toBe('250 2.0.0 Ok: queued as 4Pa55B1');
  });
});
