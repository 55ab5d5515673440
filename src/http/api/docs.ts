// The OpenAPI document as a page for people: no script, nothing from elsewhere, and nothing that the document does not say.
import { createHash } from 'node:crypto';
import { Html, html } from '../pages/html.ts';
import {
  curlOf,
  type Document,
  type Field,
  fieldsOf,
  type Operation,
  type Parameter,
} from './document-words.ts';

const style = `
:root{color-scheme:light dark;--rule:color-mix(in srgb,Canvas 84%,CanvasText);--quiet:color-mix(in srgb,CanvasText 72%,Canvas)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem clamp(1rem,4vw,3rem) 4rem;font:16px/1.6 system-ui,sans-serif;color:CanvasText;background:Canvas;
  display:grid;grid-template-columns:minmax(0,1fr);gap:0 3rem}
@media (min-width:60rem){body{grid-template-columns:13rem minmax(0,1fr)}header{grid-column:1/-1}nav{position:sticky;top:1.5rem;align-self:start}}
h1{font-size:1.7rem;margin:.5rem 0}h2{margin:1rem 0 .5rem;font-size:1.25rem;text-transform:capitalize}h3{font-size:1rem;margin:0;font-weight:600}
nav ul{list-style:none;margin:1rem 0;padding:0}nav a{display:inline-block;min-height:1.75rem;text-transform:capitalize}
details{border-top:1px solid var(--rule);padding:.75rem 0}
summary{cursor:pointer;display:grid;grid-template-columns:4rem minmax(0,1fr);gap:0 .75rem;overflow-wrap:anywhere}
summary small{grid-column:2;color:var(--quiet);font-size:.9rem}
code,pre{font:.875rem/1.6 ui-monospace,monospace}
pre{overflow-x:auto;padding:.9rem 1rem;border:1px solid var(--rule);border-radius:.4rem;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:.925rem;margin:.5rem 0 1rem}
caption{text-align:start;font-weight:600;padding-block:.5rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
th{font-weight:400;width:34%}
summary:focus-visible,a:focus-visible{outline:3px solid currentColor;outline-offset:3px}
`;

/** Content-Security-Policy: this page's own style, and nothing more. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export function docsPage(document: Document): string {
  const nouns = Map.groupBy(operationsOf(document), ({ operation }) => operation.tags?.[0] ?? 'other');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${document.info.title} API</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>${document.info.title} API ${document.info.version}</h1>
<p>${marked(document.info.description ?? '')}</p>
<p>The same for programs: <a href="openapi.json">openapi.json</a> (OpenAPI ${document.openapi}).</p>
</header>
<nav aria-label="Nouns"><ul>${[...nouns.keys()].map((noun) => html`<li><a href="#${noun}">${noun}</a></li>`)}</ul></nav>
<main>${[...nouns].map(([noun, operations]) => html`<section id="${noun}"><h2>${noun}</h2>${operations.map((one) => section(document, one))}</section>`)}</main>
</body>
</html>
`.text;
}

/** `code` as code. */
const marked = (text: string): Html[] =>
  text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

interface Located {
  method: string;
  path: string;
  operation: Operation;
}

const operationsOf = ({ paths }: Document): Located[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

function section(document: Document, { method, path, operation }: Located): Html {
  const needs = neededBy(operation);
  const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const [media, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [status, answer] = Object.entries(operation.responses)[0] ?? [];
  const [answerMedia, answered] = Object.entries(answer?.content ?? {})[0] ?? [];
  return html`<details>
<summary><code>${method}</code><h3><code>${path}</code></h3><small>${operation.summary}${needs}</small></summary>
${operation.description ? html`<p>${marked(operation.description)}</p>` : null}
${inPath.length > 0 ? fieldTable('In the address', inPath.map(parameterField)) : null}
${body ? fieldTable(`Body (${media})`, fieldsOf(document, body.schema)) : null}
<pre>${curlOf(path, method, operation)}</pre>
${answered ? fieldTable(`Answer ${status} (${answerMedia})`, fieldsOf(document, answered.schema)) : html`<p>Answers ${status ?? ''} without a body.</p>`}
</details>`;
}

function neededBy({ security = [] }: Operation): string {
  const [needs] = security.flatMap(({ token = [], session = [] }) => [...token, ...session]);
  if (needs === 'own') return ' · needs an owner who is signed in';
  if (needs !== undefined) return ` · needs a token or a role that may ${needs}`;
  return security.length > 0 ? ' · needs somebody who is signed in' : ' · for whoever asks';
}

const parameterField = ({ name, schema, required, description }: Parameter): Field => ({
  name,
  description: description ?? schema.description ?? '',
  type: fieldsOf(null, schema)[0]?.type ?? '',
  isRequired: required === true,
});

function fieldTable(caption: string, fields: Field[]): Html {
  return html`<table><caption>${caption}</caption><tbody>${fields.map(
    ({ name, type, description, isRequired }) =>
      html`<tr><th scope="row"><code>${name}</code>${isRequired ? '' : ' (optional)'}</th><td><code>${type}</code>${description ? html` ${description}` : null}</td></tr>`,
  )}</tbody></table>`;
}
