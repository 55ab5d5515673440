// The sandbox: a network that is a folder. It keeps posts and images where a person can look at them, and refuses what
// a real network would refuse: X's limit for the text, the strictest of all networks for images. It posts nothing.
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { weightedLength } from '../domain/post-length.ts';
import type { FindOutcome, Image, PartToPost, PostOutcome, RemotePost } from '../domain/post-part.ts';
import { messageOf } from '../errors.ts';
import { pngSize } from './rest/png-size.ts';
import { previewPage, type SandboxPost } from './sandbox/preview-page.ts';
import type { Account, Network } from './types.ts';

const limits = {
  maxLength: 280,
  measure: weightedLength,
  maxImages: 4,
  /** Bluesky's. */
  maxImageBytes: 2_000_000,
  /** X's. */
  maxAltLength: 1_000,
};
/** Bluesky's. */
const maxPixels = 4_000;
const retryMs = 30_000;

const settings = z.object({});

const sandbox: Network<z.infer<typeof settings>> = {
  name: 'sandbox',
  title: 'Sandbox (a folder; nothing is posted)',
  limits,
  settings,
  async connect(_settings, { dataDir }) {
    return openSandbox(join(dataDir, 'sandbox'));
  },
};
export default sandbox;

function openSandbox(root: string): Account {
  return {
    id: 'sandbox',
    network: 'sandbox',
    async post(part) {
      const refusal = refusalOf(part);
      if (refusal) return { kind: 'failed', reason: `the sandbox refused the post: ${refusal}` };
      try {
        return await keepPost(root, part);
      } catch (error) {
        return { kind: 'deferred', afterMs: retryMs, reason: `the sandbox folder: ${messageOf(error)}` };
      }
    },
    async find(part) {
      try {
        return await findPost(root, part);
      } catch (error) {
        return { kind: 'unanswered', afterMs: retryMs, reason: `the sandbox folder: ${messageOf(error)}` };
      }
    },
    async verify() {
      await mkdir(root, { recursive: true });
      return null;
    },
  };
}

/** Why a real network would not take it; null where each would. */
function refusalOf(part: PartToPost): string | null {
  const length = weightedLength(part.text);
  if (part.text.trim() === '') return 'the text is empty';
  if (length > limits.maxLength)
    return `expected at most ${limits.maxLength} weighted characters, got ${length}`;
  if (part.images.length > limits.maxImages)
    return `expected at most ${limits.maxImages} images, got ${part.images.length}`;
  for (const [index, { png, alt }] of part.images.entries()) {
    const size = pngSize(png);
    const name = `image ${index + 1}`;
    if (!size) return `${name}: expected a PNG`;
    if (png.length > limits.maxImageBytes)
      return `${name}: expected at most ${limits.maxImageBytes} bytes, got ${png.length}`;
    if (Math.max(size.width, size.height) > maxPixels)
      return `${name}: expected at most ${maxPixels} px a side, got ${size.width}×${size.height}`;
    if (alt.trim() === '') return `${name}: expected an alt text`;
    if (alt.length > limits.maxAltLength)
      return `${name}: expected an alt text of at most ${limits.maxAltLength} characters, got ${alt.length}`;
  }
  return null;
}

/** Writes images and text first and the .json last: what has its .json is posted. */
async function keepPost(root: string, part: PartToPost): Promise<PostOutcome> {
  const folder = folderOf(root, part);
  const posts = await readThread(folder);
  const existing = posts.find((post) => post.idempotencyKey === part.idempotencyKey);
  if (!existing) {
    const last = posts.at(-1);
    if ((last ? idOf(part, last) : null) !== (part.replyTo?.id ?? null))
      return { kind: 'failed', reason: 'the sandbox refused the post: it follows none of its thread' };
    const number = posts.length + 1;
    await mkdir(folder, { recursive: true });
    const post = toSandboxPost(part, number);
    for (const [index, { png }] of part.images.entries())
      await writeWhole(join(folder, post.images[index]?.file ?? ''), png);
    await writeWhole(join(folder, `post-${number}.txt`), `${part.text}\n`);
    await writeWhole(join(folder, `post-${number}.json`), `${JSON.stringify(post, null, 2)}\n`);
    posts.push(post);
  }
  await writeWhole(join(folder, 'index.html'), previewPage(posts));
  return { kind: 'posted', post: toRemote(folder, part, existing ?? posts.at(-1)) };
}

async function findPost(root: string, part: PartToPost): Promise<FindOutcome> {
  const folder = folderOf(root, part);
  const post = (await readThread(folder)).find((kept) => kept.idempotencyKey === part.idempotencyKey);
  return post ? { kind: 'found', post: toRemote(folder, part, post) } : { kind: 'absent' };
}

function toSandboxPost(part: PartToPost, number: number): SandboxPost {
  return {
    number,
    text: part.text,
    language: part.language,
    length: { used: weightedLength(part.text), allowed: limits.maxLength },
    images: part.images.map((image, index) => ({
      file: `post-${number}-image-${index + 1}.png`,
      alt: image.alt,
      ...sizeOf(image),
      bytes: image.png.length,
    })),
    replyTo: part.replyTo?.id ?? null,
    postedAt: new Date().toISOString(),
    idempotencyKey: part.idempotencyKey,
  };
}

const sizeOf = (image: Image) => pngSize(image.png) ?? { width: 0, height: 0 };

/** The posts of a thread in order; none where it has not begun. */
async function readThread(folder: string): Promise<SandboxPost[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const posts: SandboxPost[] = [];
  for (const file of files.filter((name) => /^post-\d+\.json$/.test(name)))
    posts.push(JSON.parse(await readFile(join(folder, file), 'utf8')));
  return posts.sort((a, b) => a.number - b.number);
}

const folderName = (part: PartToPost): string => part.thread.replace(/[^\w-]/g, '_');
const folderOf = (root: string, part: PartToPost): string => join(root, folderName(part));
const idOf = (part: PartToPost, post: SandboxPost): string => `${folderName(part)}/post-${post.number}`;

function toRemote(folder: string, part: PartToPost, post: SandboxPost | undefined): RemotePost {
  if (!post) throw new Error('the sandbox thread is empty');
  return {
    id: idOf(part, post),
    url: `${pathToFileURL(join(folder, 'index.html')).href}#post-${post.number}`,
  };
}

/** A reader, or a crash, never meets half a file. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
