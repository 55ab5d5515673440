// A composition is a digest and its rendition as files: what `compose` writes and what the demo leaves to look at.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../domain/article.ts';
import type { Digest } from '../domain/digest.ts';
import type { Card, RenditionManifest } from '../domain/rendition.ts';
import { PullquoteError } from '../errors.ts';
import { fillHostedHtml, placeholderLinks } from '../mail/hosted-html.ts';
import { decodeCompiledMessage } from '../mail/message.ts';
import { splice } from '../mail/splice.ts';
import type { Rendition } from '../stages/render/index.ts';

export interface Composition {
  article: Article;
  digest: Digest;
  rendition: Rendition;
}

/** Paths of what was written, relative to the folder, in reading order. */
export interface WrittenFiles {
  folder: string;
  files: string[];
}

/** What is shown of a composition, whole. */
export interface Copies {
  digest: Digest;
  /** What the offsets of the digest point into; null where that is a file of the operator's own. */
  text: string | null;
  email: Record<keyof ReturnType<typeof emailForms>, string | Buffer>;
  cards: Card[];
  /** By the file name of the card. */
  images: ReadonlyMap<string, Buffer>;
  posts: unknown;
}

/** {@link writeCopies} of a composition that is at hand. */
export function writeComposition(
  folder: string,
  composition: Composition,
  sampleDate: Date,
  note?: string,
): Promise<WrittenFiles> {
  const { article, digest, rendition } = composition;
  const { cards, posts } = rendition.manifest;
  const email = emailForms(composition, sampleDate);
  const copies = {
    digest,
    text: article.kind === 'text' ? null : article.raw,
    email: { html: email.html(), txt: email.txt(), eml: email.eml() },
    cards,
    images: new Map(cards.map(({ file, sha256 }) => [file, body(rendition, sha256)])),
    posts,
  };
  return writeCopies(folder, copies, note);
}

/**
 * Writes digest.json, email.{html,txt,eml}, cards/*.png with cards.json, and posts.json into `folder`, which is made
 * where it is missing, and with `note` a README.txt beside them; cards that an earlier composition left there go. The .eml is the message as a reader named "Reader" would get it.
 */
export async function writeCopies(
  folder: string,
  { digest, text, email, cards, images, posts }: Copies,
  note?: string,
): Promise<WrittenFiles> {
  const files = new Map<string, string | Buffer>();
  if (note !== undefined) files.set('README.txt', note);

  files.set('digest.json', toJson(digest));
  if (text !== null) files.set('article.txt', text);
  for (const [form, content] of Object.entries(email)) files.set(`email.${form}`, content);
  for (const [file, image] of images) files.set(join('cards', file), image);
  files.set('cards.json', toJson(cards));
  files.set('posts.json', toJson(posts));

  try {
    await mkdir(join(folder, 'cards'), { recursive: true });
    for (const name of await cardsBefore(folder))
      if (!files.has(name)) await rm(join(folder, name), { force: true });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  } catch (cause) {
    throw new PullquoteError(
      'USAGE',
      `cannot write into ${folder}: ${(cause as Error).message}; give --out a folder you may write to`,
      { cause },
    );
  }
  return { folder, files: [...files.keys()] };
}

/** The cards that the folder's own cards.json tells of, and nothing else that lies there. */
async function cardsBefore(folder: string): Promise<string[]> {
  const told = await readFile(join(folder, 'cards.json'), 'utf8').catch(() => '[]');
  const cards = z
    .array(z.object({ file: z.string() }))
    .catch([])
    .parse(fromJson(told));
  return cards.filter(({ file }) => basename(file) === file).map(({ file }) => join('cards', file));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The mail in the forms that people look at: the .eml as a reader named "Reader" would get it. */
export const emailForms = ({ digest, rendition }: Composition, sampleDate: Date) => ({
  html: () => emailPage(rendition.manifest, body(rendition, rendition.manifest.html)),
  txt: () => body(rendition, rendition.manifest.text),
  eml: () => sampleMessage(rendition, digest.language, sampleDate),
});

/** The mail's HTML beside its cards. The links of a subscriber stay placeholders, which lead nowhere. */
export function emailPage({ cards }: RenditionManifest, html: Buffer): string {
  const files = new Map(cards.map((card) => [card.sha256, `cards/${card.file}`]));
  return fillHostedHtml(html.toString(), {
    reader: placeholderLinks,
    cardUrl: (hash) => files.get(hash) ?? '',
  });
}

function sampleMessage(rendition: Rendition, language: string, date: Date): Buffer {
  const [locale = language] = Object.keys(rendition.manifest.messages);
  const message = decodeCompiledMessage(body(rendition, rendition.manifest.messages[locale] ?? ''));
  return splice(message, {
    to: 'reader@example.com',
    name: 'Reader',
    messageId: '<sample.compose@example.com>',
    date,
    unsubscribeUrl: 'https://example.com/u/sample',
    viewUrl: 'https://example.com/v/sample',
    preferencesUrl: 'https://example.com/p/sample',
  });
}

function body(rendition: Rendition, hash: string): Buffer {
  const blob = rendition.blobs.get(hash);
  if (!blob) throw new Error(`the rendition lacks its blob ${hash}`);
  return blob.body;
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
