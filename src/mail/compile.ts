// Builds a compiled message: header fields, MIME structure and transfer encodings, once for a campaign and locale.
// Structure: alternative(text, html), or alternative(text, related(html, images)) where cards travel inside.

import { sha256 } from '../domain/id.ts';
import { listIdHeader, mailboxHeader, textHeader, wireUrl } from './headers.ts';
import type { Base64Gap, BodySlot, CompiledMessage, MessageStep } from './message.ts';
import { base64Lines, encodeBase64, encodeQuotedPrintable } from './transfer-encoding.ts';

/** A body: text with slots in it. Two slots may stand side by side. */
export type BodyTemplate = readonly (string | BodySlot)[];

export interface InlineImage {
  /** What the HTML refers to as `cid:…`. */
  cid: string;
  file: string;
  mediaType: string;
  body: Buffer;
}

export interface MessageSource {
  from: { name: string; email: string };
  replyTo?: string | undefined;
  subject: string;
  /** BCP 47, for Content-Language. */
  language: string;
  /** RFC 2919, such as readers.example.com, with the name shown beside it. */
  list: { id: string; name: string };
  /** Taken beside the recipient's own link in List-Unsubscribe. */
  unsubscribeEmail?: string | undefined;
  text: BodyTemplate;
  html: BodyTemplate;
  images?: readonly InlineImage[];
}

/** A stretch shorter than this is not worth three alignments. */
const shortestStretch = 64;

/** @throws MESSAGE_INVALID where a header value cannot stand in a message */
export function compileMessage(source: MessageSource): CompiledMessage {
  const images = source.images ?? [];
  // "=_" occurs in neither base64 nor quoted-printable, so no body and no slot value can hold the boundary.
  const hash = sha256(JSON.stringify([source.subject, source.text, source.html, images.map((i) => i.cid)]));
  const outer = `=_pq1_${hash.slice(0, 24)}`;
  const inner = `=_pq2_${hash.slice(0, 24)}`;
  const html = () => bodyPart('text/html', source.html);

  const steps: MessageStep[] = [
    ...headers(source),
    text(`Content-Type: multipart/alternative; boundary="${outer}"\r\n\r\n--${outer}\r\n`),
    ...bodyPart('text/plain', source.text),
    text(`\r\n--${outer}\r\n`),
  ];
  if (images.length === 0) {
    steps.push(...html());
  } else {
    steps.push(
      text(
        `Content-Type: multipart/related; type="text/html";\r\n boundary="${inner}"\r\n\r\n--${inner}\r\n`,
      ),
      ...html(),
      ...images.flatMap((image) => [text(`\r\n--${inner}\r\n`), imagePart(image)]),
      text(`\r\n--${inner}--\r\n`),
    );
  }
  steps.push(text(`\r\n--${outer}--\r\n`));
  const mailto = source.unsubscribeEmail;
  return {
    unsubscribeMailto: mailto ? `,\r\n <${wireUrl(`mailto:${mailto}?subject=unsubscribe`)}>` : '',
    steps: joinStatics(steps),
  };
}

const text = (value: string): MessageStep => ({ kind: 'static', bytes: Buffer.from(value) });

/** No Precedence: bulk; List-* fields say the same to auto-responders (RFC 3834 §2) without being read as spam. */
function headers(source: MessageSource): MessageStep[] {
  return [
    text(mailboxHeader('From', source.from.name, source.from.email)),
    ...(source.replyTo ? [text(mailboxHeader('Reply-To', '', source.replyTo))] : []),
    { kind: 'header', slot: 'to' },
    text(textHeader('Subject', source.subject)),
    { kind: 'header', slot: 'date' },
    { kind: 'header', slot: 'messageId' },
    { kind: 'header', slot: 'unsubscribe' },
    text('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n'),
    text(listIdHeader(source.list.name, source.list.id)),
    text(textHeader('Content-Language', source.language)),
    text('MIME-Version: 1.0\r\n'),
  ];
}

function bodyPart(mediaType: string, body: BodyTemplate): MessageStep[] {
  const quoted = quotedPrintable(body);
  const binary = base64(body);
  const encoding = sizeOf(quoted) <= sizeOf(binary) ? 'quoted-printable' : 'base64';
  return [
    text(`Content-Type: ${mediaType}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`),
    ...(encoding === 'base64' ? binary : quoted),
  ];
}

function imagePart(image: InlineImage): MessageStep {
  const head = [
    `Content-Type: ${image.mediaType}; name="${image.file}"`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${image.cid}>`,
    `Content-Disposition: inline; filename="${image.file}"`,
  ].join('\r\n');
  return {
    kind: 'static',
    bytes: Buffer.concat([Buffer.from(`${head}\r\n\r\n`), base64Lines(image.body)]),
  };
}

const quotedPrintable = (body: BodyTemplate): MessageStep[] =>
  body.map((piece) =>
    typeof piece === 'string'
      ? text(encodeQuotedPrintable(piece))
      : { kind: 'quoted-printable', slot: piece },
  );

function base64(body: BodyTemplate): MessageStep[] {
  const gaps: Base64Gap[] = [];
  let pieces: Base64Gap['pieces'] = [];
  let first: { body: Buffer; tail: Buffer } | null = null;
  for (const piece of body) {
    const bytes =
      typeof piece === 'string' ? Buffer.from(piece.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')) : piece;
    if (first === null && Buffer.isBuffer(bytes)) {
      first = encodeBase64(bytes);
    } else if (Buffer.isBuffer(bytes) && bytes.length >= shortestStretch) {
      const phases = [0, 1, 2].map((skip) => encodeBase64(bytes, skip));
      gaps.push({ pieces, next: { head: bytes.subarray(0, 2), phases } });
      pieces = [];
    } else {
      first ??= encodeBase64(Buffer.alloc(0));
      pieces.push(bytes);
    }
  }
  if (pieces.length > 0) gaps.push({ pieces, next: null });
  const start = first ?? encodeBase64(Buffer.alloc(0));
  return [
    { kind: 'static', bytes: start.body },
    { kind: 'base64', tail: start.tail, gaps },
  ];
}

/** What the steps weigh on the wire, slots left out. */
function sizeOf(steps: MessageStep[]): number {
  let size = 0;
  for (const step of steps) {
    if (step.kind === 'static') size += step.bytes.length;
    if (step.kind === 'base64') for (const gap of step.gaps) size += gap.next?.phases[0]?.body.length ?? 0;
  }
  return size;
}

/** Fewer, larger copies per recipient. */
function joinStatics(steps: MessageStep[]): MessageStep[] {
  const joined: MessageStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (step.kind === 'static' && last?.kind === 'static')
      last.bytes = Buffer.concat([last.bytes, step.bytes]);
    else joined.push(step.kind === 'static' ? { ...step } : step);
  }
  return joined;
}
