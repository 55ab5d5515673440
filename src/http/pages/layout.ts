// The one layout of all pages: the publication's name, a heading, a few lines, perhaps a form. Light and dark, no
// script, nothing from elsewhere.
import { createHash } from 'node:crypto';
import type { Brand } from '../../design/brand.ts';
import { paletteOf } from '../../design/palette.ts';
import { Html, html } from './html.ts';

export interface Page {
  /** Of the text: for fonts, line breaks and screen readers. */
  locale: string;
  title: string;
  body: Html;
}

export interface Layout {
  render(page: Page): string;
  /** Content-Security-Policy: this page's own style and forms to itself, and nothing more. */
  policy: string;
}

const grounds = {
  light: { paper: 'brand', ink: 'brand' },
  dark: { paper: '#171615', ink: '#eceae6' },
} as const;

export function layoutOf(brand: Brand): Layout {
  const style = styleOf(brand);
  const styleHash = createHash('sha256').update(style).digest('base64');
  const name = brand.url ? html`<a href="${brand.url}">${brand.name}</a>` : html`${brand.name}`;
  return {
    policy: [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    render: ({ locale, title, body }) =>
      html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} · ${brand.name}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>${name}</header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>${brand.postalAddress}</footer>
</body>
</html>
`.text,
  };
}

function variables(brand: Brand, mode: 'light' | 'dark'): string {
  const { paper, surface, ink, muted, rule, accent, onAccent } = paletteOf({ colours: grounds }, brand, mode);
  return Object.entries({ paper, surface, ink, muted, rule, accent, onAccent })
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';');
}

const styleOf = (brand: Brand): string => `
:root{color-scheme:light dark;${variables(brand, 'light')}}
@media (prefers-color-scheme:dark){:root{${variables(brand, 'dark')}}}
*{box-sizing:border-box;margin:0}
body{min-height:100vh;display:flex;flex-direction:column;padding:clamp(1.5rem,5vw,3rem);
  background:var(--paper);color:var(--ink);line-height:1.65;
  font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:lang(zh-TW){font-family:system-ui,-apple-system,"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif}
:lang(zh-CN){font-family:system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
:lang(ja){font-family:system-ui,-apple-system,"Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",sans-serif}
:lang(ko){font-family:system-ui,-apple-system,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR","Noto Sans KR",sans-serif}
:lang(zh-TW),:lang(zh-CN),:lang(ja),:lang(ko){line-height:1.85}
header,main,footer{width:100%;max-width:32rem;margin-inline:auto}
header{font-weight:650;letter-spacing:.01em}
header a{color:inherit;text-decoration:none}
header a:hover{text-decoration:underline;text-underline-offset:.2em}
main{flex:1;display:flex;flex-direction:column;align-items:flex-start;justify-content:center;gap:1.1rem;
  padding-block:clamp(2.5rem,8vh,5rem)}
main::before{content:"";width:3rem;height:.25rem;background:var(--accent);margin-bottom:.4rem}
h1{font-size:clamp(1.6rem,5vw,2.1rem);line-height:1.25;font-weight:700;letter-spacing:-.01em;text-wrap:balance;word-break:auto-phrase}
:lang(zh-TW) h1,:lang(zh-CN) h1,:lang(ja) h1,:lang(ko) h1{letter-spacing:0;line-height:1.4}
p{max-width:60ch;text-wrap:pretty}
p:lang(ja){word-break:auto-phrase}
.quiet{color:var(--muted);font-size:.95rem;margin-bottom:.6rem}
.note{border-left:.25rem solid var(--accent);padding:.35rem .9rem;background:var(--surface)}
form{margin-top:.5rem}
.fields{width:100%;display:flex;flex-direction:column;align-items:flex-start;gap:.35rem}
.apart{width:100%;margin-top:1.4rem;padding-top:1.6rem;border-top:1px solid var(--rule)}
label{font-weight:600}
input,select{font:inherit;color:inherit;width:100%;min-height:2.9rem;padding:.45rem .8rem;border:1px solid var(--muted);
  border-radius:.4rem;background:var(--surface)}
button{font:inherit;font-weight:600;min-height:2.9rem;padding:.55rem 1.5rem;border:1px solid var(--accent);border-radius:.4rem;
  background:var(--accent);color:var(--onAccent);cursor:pointer}
button:hover{filter:brightness(1.08)}
.fields button{margin-top:.5rem}
button.quieter{background:transparent;color:var(--accent)}
button.quieter:hover{filter:none;background:var(--surface)}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
footer{color:var(--muted);font-size:.85rem;border-top:1px solid var(--rule);padding-top:1rem}
`;
