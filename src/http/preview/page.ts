// The page of the preview: the mail as a desk, a phone and a dark phone show it, its plain text, and every card.
import type { Card } from '../../domain/rendition.ts';
import { Html, html } from '../pages/html.ts';

export interface PreviewContent {
  theme: string;
  themes: readonly string[];
  subject: string;
  text: string;
  cards: readonly Card[];
  /** What could not be made, and why. */
  notes: readonly string[];
  htmlBytes: number;
}

const frames = [
  { title: 'Desk, 640 px', path: '/mail/light', width: 640 },
  { title: 'Phone, 375 px', path: '/mail/light', width: 375 },
  { title: 'Phone, dark', path: '/mail/dark', width: 375 },
] as const;

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: CanvasText; background: color-mix(in srgb, Canvas 94%, CanvasText); }
  header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; padding: 12px 24px; background: Canvas; border-bottom: 1px solid color-mix(in srgb, Canvas 84%, CanvasText); }
  header h1 { margin: 0; font-size: 15px; }
  header a { color: inherit; }
  header a[aria-current] { font-weight: 700; text-decoration: none; }
  header small { margin-inline-start: auto; }
  main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; padding: clamp(12px, 3vw, 24px); }
  .row { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; }
  figure { margin: 0; max-width: 100%; overflow-x: auto; }
  figcaption, h2 { margin: 0 0 8px; font-size: 13px; font-weight: 600; }
  iframe, pre, img { display: block; border: 1px solid color-mix(in srgb, Canvas 84%, CanvasText); border-radius: 6px; background: Canvas; }
  pre { margin: 0; padding: 20px; max-width: 76ch; overflow: auto; font: 13px/1.6 ui-monospace, monospace; }
  img { width: auto; height: auto; max-width: 100%; max-height: 320px; }
  .fault { padding: 16px 20px; border-inline-start: 4px solid #b3261e; background: Canvas; white-space: pre-wrap; }
`;

/** Frames are as high as what they show; the page asks for itself again when a template changed. */
const script = `
  for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => {
    frame.style.height = frame.contentDocument.documentElement.scrollHeight + 'px';
  });
  new EventSource('/events').addEventListener('changed', () => location.reload());
`;

export function previewPage(content: PreviewContent): string {
  const { theme, subject, text, cards, notes, htmlBytes } = content;
  return shell(
    content,
    html`<small>${subject} · ${Math.ceil(htmlBytes / 1024).toString()} KB of HTML</small>`,
    html`<section class="row">${frames.map((frame) => frameOf(frame, theme))}</section>
<section><h2>Plain text</h2><pre>${text}</pre></section>
<section><h2>Cards</h2><div class="row">${cards.map((card) => figureOf(card, theme))}</div></section>
${notes.map((note) => html`<p class="fault">${note}</p>`)}`,
  );
}

/** Shown while the theme has a fault: the message, and the reload once it is mended. */
export function previewFault(content: Pick<PreviewContent, 'theme' | 'themes'>, message: string): string {
  return shell(content, html``, html`<p class="fault" role="alert">${message}</p>`);
}

function shell({ theme, themes }: Pick<PreviewContent, 'theme' | 'themes'>, aside: Html, main: Html): string {
  const links = themes.map((name) =>
    name === theme
      ? html`<a href="/?theme=${name}" aria-current="page">${name}</a> `
      : html`<a href="/?theme=${name}">${name}</a> `,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${theme} – Pullquote preview</title><style>${new Html(style)}</style></head>
<body><header><h1>Preview</h1><nav>${links}</nav>${aside}</header><main>${main}</main>
<script>${new Html(script)}</script></body></html>`.text;
}

function frameOf({ title, path, width }: (typeof frames)[number], theme: string): Html {
  return html`<figure><figcaption>${title}</figcaption><iframe title="${title}" width="${width.toString()}" height="900" src="${path}?theme=${theme}"></iframe></figure>`;
}

function figureOf({ kind, format, bytes, sha256, alt, width, height }: Card, theme: string): Html {
  const title = `${kind}, ${format}, ${Math.ceil(bytes / 1024)} KB`;
  return html`<figure><figcaption>${title}</figcaption><img src="/cards/${sha256}.png?theme=${theme}" alt="${alt}" width="${width.toString()}" height="${height.toString()}"></figure>`;
}
