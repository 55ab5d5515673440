// The live preview for whoever works on a theme: renders, serves, watches the templates, and tells the page to reload.
// For the machine it runs on: it keeps nothing, asks nobody in, and knows no subscriber.
import { type FSWatcher, watch } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RenditionManifest } from '../../domain/rendition.ts';
import { messageOf } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { fillHostedHtml, placeholderLinks } from '../../mail/hosted-html.ts';
import { answerFailures, answerNotFound, asJson, notFound } from '../failures.ts';
import { openServer, type Scope, type Server } from '../server.ts';
import { previewFault, previewPage } from './page.ts';

export interface PreviewRendition {
  manifest: RenditionManifest;
  blobs: ReadonlyMap<string, { body: Buffer }>;
}

export interface PreviewOptions {
  /** Renders one theme from its files as they are now: card files are modules, so in processes that are new. */
  render(theme: string): Promise<PreviewRendition>;
  /** The theme shown first. */
  theme: string;
  themes: readonly string[];
  /** Folders whose changes render anew; absolute paths. */
  watch: readonly string[];
  log: Logger;
  host?: string;
  /** 0 = a free one. */
  port?: number;
}

/** Editors write a file in several steps. */
const settleMs = 150;

/** The page's own script and style stand in it; what the brand links to, such as a logo, is shown. */
const pagePolicy =
  "default-src 'self'; img-src 'self' https: data:; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-ancestors 'none'";
/** A mail runs nothing; the page frames it. */
const mailPolicy =
  "default-src 'none'; img-src 'self' https: data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** The page of the theme shown first is at `url`. */
export async function openPreview(options: PreviewOptions): Promise<Server> {
  const { host = '127.0.0.1', port = 0, log } = options;
  const server = await openServer({ host, port, log }, [previewScope(options)]);
  return { ...server, url: `${server.url}/?theme=${encodeURIComponent(options.theme)}` };
}

type ThemeRequest = FastifyRequest<{ Querystring: { theme?: string } }>;

function previewScope(options: PreviewOptions): Scope {
  const { themes } = options;
  const made = new Map<string, Promise<PreviewRendition>>();

  const themeOf = ({ query }: ThemeRequest): string =>
    themes.find((theme) => theme === query.theme) ?? options.theme;
  function renditionOf(request: ThemeRequest): Promise<PreviewRendition> {
    const theme = themeOf(request);
    const rendition = made.get(theme) ?? options.render(theme);
    made.set(theme, rendition);
    return rendition;
  }

  /** In place of whatever could not be rendered: the theme's fault, until it is mended. */
  const showFault = (error: Error, request: FastifyRequest, reply: FastifyReply) =>
    sendHtml(
      reply,
      pagePolicy,
      previewFault({ theme: themeOf(request as ThemeRequest), themes }, messageOf(error)),
    );

  return {
    prefix: '',
    plugin: async (scope) => {
      answerFailures(scope, options.log, asJson);
      answerNotFound(scope, asJson);
      announceChanges(scope, options.watch, () => made.clear());

      scope.get('/', { errorHandler: showFault }, async (request: ThemeRequest, reply) => {
        const page = pageOf(await renditionOf(request), themeOf(request), themes);
        return sendHtml(reply, pagePolicy, page);
      });
      for (const mode of ['light', 'dark'] as const)
        scope.get(`/mail/${mode}`, { errorHandler: showFault }, async (request: ThemeRequest, reply) => {
          const { manifest, blobs } = await renditionOf(request);
          const html = blobs.get(manifest.html)?.body.toString() ?? '';
          return sendHtml(reply, mailPolicy, mailIn(html, themeOf(request), mode));
        });
      scope.get('/cards/:file', async (request: ThemeRequest, reply) => {
        const { file } = request.params as { file: string };
        const card = (await renditionOf(request)).blobs.get(file.replace(/\.png$/, ''));
        if (card === undefined) throw notFound();
        return reply.type('image/png').send(card.body);
      });
    },
  };
}

/** Server-sent events; the browser comes back by itself after a restart. */
function announceChanges(scope: FastifyInstance, folders: readonly string[], changed: () => void): void {
  const listeners = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  const announce = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed();
      for (const listener of listeners) listener.write('event: changed\ndata:\n\n');
    }, settleMs);
  };
  const watchers: FSWatcher[] = folders.map((folder) => watch(folder, { recursive: true }, announce));

  scope.get('/events', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    reply.raw.write('retry: 1000\n\n');
    // A listener is still for as long as nothing changes.
    reply.raw.socket?.setTimeout(0);
    listeners.add(reply.raw);
    reply.raw.once('close', () => listeners.delete(reply.raw));
  });

  scope.addHook('preClose', async () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    for (const listener of listeners) listener.end();
  });
}

function pageOf({ manifest, blobs }: PreviewRendition, theme: string, themes: readonly string[]): string {
  const bodyOf = (sha256: string): Buffer => blobs.get(sha256)?.body ?? Buffer.alloc(0);
  const { subject, cards, notes = [] } = manifest;
  const text = bodyOf(manifest.text).toString();
  return previewPage({ theme, themes, subject, text, cards, notes, htmlBytes: bodyOf(manifest.html).length });
}

/** The mail in one mode, whatever the designer's own machine is set to. */
function mailIn(html: string, theme: string, mode: 'light' | 'dark'): string {
  return fillHostedHtml(html, {
    reader: placeholderLinks,
    cardUrl: (sha256) => `/cards/${sha256}.png?theme=${encodeURIComponent(theme)}`,
  }).replaceAll('@media (prefers-color-scheme: dark)', mode === 'dark' ? '@media all' : '@media not all');
}

const sendHtml = (reply: FastifyReply, policy: string, page: string): FastifyReply =>
  reply.code(200).header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
