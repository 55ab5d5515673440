// The page that shows a sandbox thread as a follower would see it: one HTML file beside the images, no script, nothing
// loaded from elsewhere. Everything from a post is escaped.
import { escapeHtml } from '../../markup/escape-html.ts';

/** A kept post, as in post-<n>.json. */
export interface SandboxPost {
  number: number;
  text: string;
  /** BCP 47. */
  language: string;
  length: { used: number; allowed: number };
  images: { file: string; alt: string; width: number; height: number; bytes: number }[];
  replyTo: string | null;
  /** ISO 8601. */
  postedAt: string;
  idempotencyKey: string;
}

const style = `
:root { color-scheme: light dark; --paper: #f6f5f2; --card: #fff; --ink: #1b1b1a; --soft: #6b6862; --line: #e2dfd8; --link: #1a5fb4; --mark: #8a5a00; --mark-paper: #fdf3dc; }
@media (prefers-color-scheme: dark) { :root { --paper: #131312; --card: #1d1d1b; --ink: #ecebe8; --soft: #a09d96; --line: #33322f; --link: #8ab8f5; --mark: #f0c674; --mark-paper: #33290f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
main { max-width: 620px; margin: 0 auto; padding: 32px 16px 64px; }
.notice { display: flex; gap: 10px; align-items: baseline; margin: 0 0 24px; padding: 10px 16px; border-radius: 12px; background: var(--mark-paper); color: var(--mark); font-size: 14px; }
.notice strong { white-space: nowrap; }
ol { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 16px; background: var(--card); overflow: hidden; }
.post { display: grid; grid-template-columns: 44px minmax(0, 1fr); column-gap: 12px; padding: 20px 20px 4px; position: relative; }
.post:last-child { padding-bottom: 20px; }
.post:target { background: color-mix(in srgb, var(--link) 6%, transparent); }
.face { grid-row: 1 / span 9; display: flex; flex-direction: column; align-items: center; }
.face svg { width: 44px; height: 44px; flex: none; fill: var(--card); background: var(--ink); border-radius: 50%; }
.post:not(:last-child) .face::after { content: ""; width: 2px; flex: 1; margin: 8px 0 -16px; background: var(--line); border-radius: 1px; }
.who { margin: 0 0 2px; font-size: 15px; color: var(--soft); }
.who b { color: var(--ink); }
.text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
a, .tag { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
.images { display: grid; gap: 2px; margin-top: 12px; border: 1px solid var(--line); border-radius: 14px; overflow: hidden; background: var(--line); }
.images.many { grid-template-columns: 1fr 1fr; }
.images img { display: block; width: 100%; height: auto; }
.images.many img { aspect-ratio: 1; object-fit: cover; }
.images.many img:first-child:nth-last-child(3) { grid-row: span 2; height: 100%; aspect-ratio: auto; }
details { margin-top: 8px; font-size: 14px; color: var(--soft); }
summary { cursor: pointer; width: fit-content; }
details p { margin: 4px 0; padding-left: 12px; border-left: 2px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.meter { display: flex; align-items: center; gap: 8px; margin: 10px 0 12px; font-size: 13px; color: var(--soft); font-variant-numeric: tabular-nums; }
meter { width: 72px; height: 8px; }
footer { margin-top: 16px; font-size: 13px; color: var(--soft); }
`;

/** The whole page, for the posts of one thread in order. */
export function previewPage(posts: readonly SandboxPost[]): string {
  const [first] = posts;
  const title = escapeHtml(first?.text.split('\n', 1)[0] ?? '');
  return `<!doctype html>
<html lang="${escapeHtml(first?.language ?? 'und')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>${title} · sandbox</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="notice" lang="en"><strong>Sandbox</strong> Nothing here was posted. This is how the thread would look.</p>
<ol>
${posts.map(postItem).join('\n')}
</ol>
<footer lang="en">${posts.length === 1 ? '1 post' : `${posts.length} posts`}, each also kept beside this page as .txt and .json.</footer>
</main>
</body>
</html>
`;
}

function postItem(post: SandboxPost): string {
  const { used, allowed } = post.length;
  return `<li class="post" id="post-${post.number}">
<div class="face" aria-hidden="true"><svg viewBox="0 0 44 44"><path d="M13 30c-2-2-3-4.5-3-8 0-6 3-10 8-11.5l1 2c-3 1.5-4.5 3.5-4.5 6h4.5v11.5zm15 0c-2-2-3-4.5-3-8 0-6 3-10 8-11.5l1 2c-3 1.5-4.5 3.5-4.5 6h4.5v11.5z"/></svg></div>
<p class="who" lang="en"><b>Pullquote</b> @sandbox · <time datetime="${escapeHtml(post.postedAt)}" title="UTC">${escapeHtml(post.postedAt.slice(0, 16).replace('T', ' '))}</time></p>
<p class="text" lang="${escapeHtml(post.language)}">${linkText(post.text)}</p>
${imagesOf(post)}
<p class="meter" lang="en"><meter min="0" max="${allowed}" value="${used}"></meter><span title="X’s weighted characters: a CJK character counts 2, a link 23">${used} / ${allowed}</span></p>
</li>`;
}

function imagesOf(post: SandboxPost): string {
  if (post.images.length === 0) return '';
  const language = escapeHtml(post.language);
  const tags = post.images.map(
    (image) =>
      `<img src="${encodeURIComponent(image.file)}" alt="${escapeHtml(image.alt)}" lang="${language}" width="${image.width}" height="${image.height}">`,
  );
  const alts = post.images.map((image) => `<p lang="${language}">${escapeHtml(image.alt)}</p>`);
  return `<div class="images${post.images.length > 1 ? ' many' : ''}">${tags.join('')}</div>
<details><summary lang="en">Alt text</summary>${alts.join('')}</details>`;
}

/** Links and hashtags shown as such; everything else as text. */
function linkText(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+|#[\p{L}\p{M}\p{N}_]+)/u)
    .map((piece, index) => {
      const shown = escapeHtml(piece);
      if (index % 2 === 0) return shown;
      return piece.startsWith('#')
        ? `<span class="tag">${shown}</span>`
        : `<a href="${shown}" rel="noreferrer">${shown}</a>`;
    })
    .join('');
}
