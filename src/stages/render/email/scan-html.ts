// The last look at the HTML of a mail before anybody gets it. Every slot has been escaped before; this finds what a
// template, or a fault of the escaping, let through. It changes nothing: it passes or throws.
import { Parser } from 'htmlparser2';
import { PullquoteError } from '../../../errors.ts';

/** Below the 102 KB where Gmail clips, with room for what relays and rewriters of links add. */
export const maxHtmlBytes = 80 * 1024;

const forbiddenElements = new Set(
  'script iframe frame frameset object embed applet form input button textarea select link base audio video source portal'.split(
    ' ',
  ),
);
const urlAttributes = new Set([
  'href',
  'src',
  'background',
  'action',
  'formaction',
  'poster',
  'data',
  'srcset',
  'xlink:href',
]);
const svgOrMath = /^(svg|math|image|foreignobject)$/;
const conditional = /^\[if [^\]]*\]>(?:<!)?([\s\S]*)$/;

/**
 * @param images every address that an image may have
 * @throws RENDER_FAILED naming what was found
 */
export function scanHtml(html: string, images: ReadonlySet<string>): void {
  const problems: string[] = [];
  if (/\{\{|\}\}/.test(html)) problems.push('an unresolved {{slot}}');
  scan(html, images, problems);
  if (problems.length > 0) {
    throw new PullquoteError(
      'RENDER_FAILED',
      `the email's HTML holds ${[...new Set(problems)].join(', ')}; correct the theme`,
    );
  }
}

function scan(html: string, images: ReadonlySet<string>, problems: string[]): void {
  let inStyle = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        inStyle = name === 'style';
        if (forbiddenElements.has(name) || svgOrMath.test(name)) problems.push(`<${name}>`);
        if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh')
          problems.push('a redirecting <meta>');
        for (const [attribute, value] of Object.entries(attributes))
          scanAttribute(name, attribute, value, images, problems);
      },
      onclosetag() {
        inStyle = false;
      },
      ontext(text) {
        if (inStyle) scanCss(text, problems);
      },
      oncomment(comment) {
        const inside = conditional.exec(comment)?.[1];
        if (inside !== undefined) scan(inside, images, problems);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
}

function scanAttribute(
  element: string,
  attribute: string,
  value: string,
  images: ReadonlySet<string>,
  problems: string[],
): void {
  if (/^on/.test(attribute)) problems.push(`an ${attribute} attribute`);
  if (attribute === 'style') scanCss(value, problems);
  if (!urlAttributes.has(attribute)) return;
  if (attribute === 'href') {
    if (!/^(https?:\/\/|mailto:)/i.test(value)) problems.push(`a link to "${value.slice(0, 40)}"`);
  } else if (element !== 'img' || attribute !== 'src' || !images.has(value)) {
    problems.push(`something from outside in <${element} ${attribute}>`);
  }
}

/** No file, font or picture may be fetched by a style, and nothing may run (old Outlook: expression). */
function scanCss(css: string, problems: string[]): void {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_escape, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  const found = /url\s*\(|@import|expression\s*\(|javascript:|behavior\s*:|-moz-binding/i.exec(plain);
  if (found) problems.push(`"${found[0]}" in a style`);
}

/**
 * @param parts what the mail says, by name: its HTML-escaped texts
 * @throws RENDER_FAILED naming what is too large
 */
export function checkSize(html: string, parts: Readonly<Record<string, readonly string[]>>): void {
  const bytes = Buffer.byteLength(html);
  if (bytes <= maxHtmlBytes) return;
  const sizes = Object.entries(parts).map(([name, texts]) => ({
    name,
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  }));
  const markup = bytes - sizes.reduce((sum, part) => sum + part.bytes, 0);
  const largest = [...sizes, { name: 'markup of the theme', bytes: markup }]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map((part) => `${part.name} ${kilobytes(part.bytes)}`);
  throw new PullquoteError(
    'RENDER_FAILED',
    `the email's HTML is ${kilobytes(bytes)}, at most ${kilobytes(maxHtmlBytes)} are allowed (Gmail clips near 102 KB); largest: ${largest.join(', ')}; shorten that`,
  );
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;
