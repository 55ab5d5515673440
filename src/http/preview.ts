// The live preview for whoever works on a theme: renders, serves, watches the templates, and tells the page to reload.
// For the machine it runs on: it keeps nothing, asks nobody in, and knows no subscriber.
import { type FSWatcher, watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../errors.ts';
import { fillHostedHtml, placeholderLinks } from '../mail/hosted-html.ts';
import type { Rendition } from '../stages/render/index.ts';
import { previewFault, previewPage } from './preview-page.ts';

export interface PreviewOptions {
  /** Renders one theme from its files as they are now: card files are modules, so in processes that are new. */
  render(theme: string): Promise<Rendition>;
  /** The theme shown first. */
  theme: string;
  themes: readonly string[];
  /** Folders whose changes render anew; absolute paths. */
  watch: readonly string[];
  host?: string;
  /** 0 = a free one. */
  port?: number;
}

export interface Preview {
  url: string;
  close(): Promise<void>;
}

/** Editors write a file in several steps. */
const settleMs = 150;

export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const host = options.host ?? '127.0.0.1';
  const made = new Map<string, Promise<Rendition>>();
  const listeners = new Set<ServerResponse>();
  const renditionOf = (theme: string): Promise<Rendition> => {
    const rendition = made.get(theme) ?? options.render(theme);
    made.set(theme, rendition);
    return rendition;
  };

  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      made.clear();
      for (const listener of listeners) listener.write('event: changed\ndata:\n\n');
    }, settleMs);
  };
  const watchers: FSWatcher[] = options.watch.map((folder) => watch(folder, { recursive: true }, changed));

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://preview.invalid');
    const asked = searchParams.get('theme') ?? options.theme;
    const theme = options.themes.includes(asked) ? asked : options.theme;
    if (pathname === '/events') listen(request, response, listeners);
    else
      answer(pathname, theme, options.themes, renditionOf)
        .catch((error: unknown) => ({
          type: 'text/html',
          body: previewFault({ theme, themes: options.themes }, messageOf(error)),
        }))
        .then((found) => send(response, found));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}/?theme=${encodeURIComponent(options.theme)}`,
    async close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Answer {
  type: string;
  body: string | Buffer;
}

async function answer(
  pathname: string,
  theme: string,
  themes: readonly string[],
  renditionOf: (theme: string) => Promise<Rendition>,
): Promise<Answer | null> {
  const isKnown = pathname === '/' || /^\/(mail\/(light|dark)|cards\/[0-9a-f]{64}\.png)$/.test(pathname);
  if (!isKnown) return null;
  const { manifest, blobs } = await renditionOf(theme);
  const bodyOf = (sha256: string): Buffer => blobs.get(sha256)?.body ?? Buffer.alloc(0);
  if (pathname.startsWith('/cards/')) return { type: 'image/png', body: bodyOf(pathname.slice(7, -4)) };

  const html = bodyOf(manifest.html).toString();
  if (pathname.startsWith('/mail/'))
    return { type: 'text/html', body: mailIn(html, theme, pathname.endsWith('dark')) };
  const { subject, cards, notes } = manifest;
  const text = bodyOf(manifest.text).toString();
  return {
    type: 'text/html',
    body: previewPage({
      theme,
      themes,
      subject,
      text,
      cards,
      notes: notes ?? [],
      htmlBytes: Buffer.byteLength(html),
    }),
  };
}

/** The mail in one mode, whatever the designer's own machine is set to. */
function mailIn(html: string, theme: string, isDark: boolean): string {
  return fillHostedHtml(html, {
    reader: placeholderLinks,
    cardUrl: (sha256) => `/cards/${sha256}.png?theme=${encodeURIComponent(theme)}`,
  }).replaceAll('@media (prefers-color-scheme: dark)', isDark ? '@media all' : '@media not all');
}

/** Server-sent events; the browser comes back by itself after a restart. */
function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  listeners.add(response);
  request.once('close', () => listeners.delete(response));
}

function send(response: ServerResponse, found: Answer | null): void {
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (found === null) response.writeHead(404, headers).end();
  else {
    const charset = found.type === 'image/png' ? '' : '; charset=utf-8';
    response.writeHead(200, { ...headers, 'content-type': `${found.type}${charset}` }).end(found.body);
  }
}
