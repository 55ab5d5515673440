import { expect, test } from '@jest/globals';
import { base64Lines, encodeBase64, encodeQuotedPrintable } from '../../src/mail/transfer-encoding.ts';
import fc from '../setup/properties.ts';

const decode = (encoded: string): string =>
  Buffer.from(
    encoded
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_m, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

test('quoted-printable pieces join into the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (pieces) => {
      const encoded = pieces.map(encodeQuotedPrintable).join('');
      const canonical = pieces.map((piece) => piece.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')).join('');
      expect(decode(encoded)).toBe(canonical);
      expect(encoded.split('\r\n').every((line) => line.length <= 76 && !/[ \t]$/.test(line))).toBe(true);
      expect(encoded).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    }),
  );
});

test('no line begins with a dot, so that the wire takes it as it is', () => {
  const css = `<style>${'.mj-column-per-100 { width: 100% !important; }\n.a{}'.repeat(40)}</style>\n.`;
  const encoded = encodeQuotedPrintable(css);
  expect(encoded).not.toMatch(/^\./m);
  expect(decode(encoded)).toBe(css.replaceAll('\n', '\r\n'));
  expect(encoded.split('\r\n').every((line) => line.length <= 76)).toBe(true);
});

test('what needs no encoding, such as a link, keeps to the same limits', () => {
  const links = fc.string({ unit: fc.constantFrom('a', 'B', '.', '/', '-', '\n'), maxLength: 400 });
  fc.assert(
    fc.property(links, (link) => {
      const encoded = encodeQuotedPrintable(link);
      expect(decode(encoded)).toBe(link.replaceAll('\n', '\r\n'));
      expect(encoded.split('\r\n').every((line) => line.length <= 76 && !line.startsWith('.'))).toBe(true);
      expect(encoded === '' || encoded.endsWith('\r\n')).toBe(true);
    }),
  );
});

test('base64 pieces of any alignment join into the whole', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 2, maxLength: 300 }),
      fc.integer({ min: 0, max: 2 }),
      (array, skip) => {
        const bytes = Buffer.from(array);
        const { body, tail } = encodeBase64(bytes, skip);
        expect(tail.length).toBeLessThan(3);
        expect(Buffer.concat([Buffer.from(body.toString(), 'base64'), tail])).toEqual(bytes.subarray(skip));
        expect(
          base64Lines(bytes)
            .toString()
            .split('\r\n')
            .every((line) => line.length <= 76),
        ).toBe(true);
      },
    ),
  );
});
