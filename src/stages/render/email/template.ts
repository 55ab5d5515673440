// The little language of email.mjml: values, conditions, loops and partials. It cannot evaluate anything, reads no
// file, and every value is escaped; data is never parsed as template.
//
//   {{brand.name}}   {{#if url}} … {{else}} … {{/if}}   {{#each quotes as quote}} … {{/each}}   {{> footer}}

import { PullquoteError } from '../../../errors.ts';
import { escapeHtml } from '../../../mail/splice.ts';

export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue };

type Reference = { path: string; line: number };

export type TemplateNode =
  | { kind: 'text'; text: string }
  | (Reference & { kind: 'value' })
  | (Reference & { kind: 'if'; whenPresent: TemplateNode[]; whenAbsent: TemplateNode[] })
  | (Reference & { kind: 'each'; as: string; body: TemplateNode[] });

type Tag =
  | { kind: 'value' | 'if'; path: string }
  | { kind: 'each'; path: string; as: string }
  | { kind: 'partial'; name: string }
  | { kind: 'else' }
  | { kind: 'end'; of: string }
  | { kind: 'unknown' };

const tagPattern =
  /^(?:(?<value>[a-zA-Z][\w.]*)|#if (?<condition>[a-zA-Z][\w.]*)|#each (?<list>[a-zA-Z][\w.]*) as (?<as>\w+)|> ?(?<partial>[\w-]+)|\/(?<end>if|each))$/;
const maxPartialDepth = 8;

function readTag(text: string): Tag {
  if (text === 'else') return { kind: 'else' };
  const { value, condition, list, as, partial, end } = tagPattern.exec(text)?.groups ?? {};
  if (value) return { kind: 'value', path: value };
  if (condition) return { kind: 'if', path: condition };
  if (list && as) return { kind: 'each', path: list, as };
  if (partial) return { kind: 'partial', name: partial };
  return end ? { kind: 'end', of: end } : { kind: 'unknown' };
}

/**
 * @param name of the template, for messages
 * @param partial the source of a partial, or undefined where there is none of that name
 * @throws RENDER_FAILED naming template and line
 */
export function parseTemplate(
  name: string,
  source: string,
  partial: (name: string) => string | undefined,
  depth = 0,
): TemplateNode[] {
  const root: TemplateNode[] = [];
  const open: { kind: 'if' | 'each'; line: number; into: TemplateNode[] }[] = [];
  let into = root;
  let line = 1;
  const fail = (problem: string, at = line): never => {
    throw new PullquoteError('RENDER_FAILED', `template ${name}, line ${at}: ${problem}`);
  };
  // Odd pieces are the tags.
  for (const [index, piece] of source.split(/\{\{(.*?)\}\}/s).entries()) {
    if (index % 2 === 0) {
      if (piece !== '') into.push({ kind: 'text', text: piece });
      line += piece.split('\n').length - 1;
      continue;
    }
    const tag = readTag(piece.trim());
    switch (tag.kind) {
      case 'value':
        into.push({ kind: 'value', path: tag.path, line });
        break;
      case 'if': {
        const node: TemplateNode = { kind: 'if', path: tag.path, line, whenPresent: [], whenAbsent: [] };
        into.push(node);
        open.push({ kind: 'if', line, into });
        into = node.whenPresent;
        break;
      }
      case 'each': {
        const node: TemplateNode = { kind: 'each', path: tag.path, line, as: tag.as, body: [] };
        into.push(node);
        open.push({ kind: 'each', line, into });
        into = node.body;
        break;
      }
      case 'else': {
        const parent = open.at(-1)?.into.at(-1);
        into = parent?.kind === 'if' ? parent.whenAbsent : fail('{{else}} outside of {{#if}}');
        break;
      }
      case 'end': {
        const closed = open.pop();
        into = closed?.kind === tag.of ? closed.into : fail(`{{/${tag.of}}} closes nothing that is open`);
        break;
      }
      case 'partial': {
        const text = partial(tag.name) ?? fail(`there is no partial "${tag.name}"`);
        if (depth >= maxPartialDepth) fail('partials include one another without end');
        into.push(...parseTemplate(tag.name, text, partial, depth + 1));
        break;
      }
      case 'unknown':
        fail(
          `{{${piece}}} is none of {{value}}, {{#if value}}, {{#each values as value}}, {{> partial}} and their ends`,
        );
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) fail(`{{#${unclosed.kind}}} is never closed`, unclosed.line);
  return root;
}

/** @throws RENDER_FAILED for a path that the data does not have */
export function fillTemplate(
  nodes: readonly TemplateNode[],
  data: { readonly [key: string]: TemplateValue },
): string {
  let out = '';
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        out += node.text;
        break;
      case 'value': {
        const value = valueAt(node, data);
        if (typeof value !== 'string' && typeof value !== 'number') wrongKind(node, 'a text or number');
        out += escapeForMjml(String(value));
        break;
      }
      case 'if':
        out += fillTemplate(isPresent(valueAt(node, data)) ? node.whenPresent : node.whenAbsent, data);
        break;
      case 'each': {
        const items = valueAt(node, data);
        if (!Array.isArray(items)) wrongKind(node, 'a list');
        for (const item of items as readonly TemplateValue[]) {
          out += fillTemplate(node.body, { ...data, [node.as]: item });
        }
        break;
      }
    }
  }
  return out;
}

/**
 * For element text and quoted attributes, in MJML and in the HTML made of it: MJML hands both through as they are.
 * Braces too, so that a brace pair in the output can only be a fault of the template.
 */
export function escapeForMjml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(/[\p{Cc}\p{Noncharacter_Code_Point}]+/gu, ' ')).replace(
    /[{}]/g,
    (brace) => (brace === '{' ? '&#123;' : '&#125;'),
  );
}

function valueAt(node: Reference, data: { readonly [key: string]: TemplateValue }): TemplateValue {
  let value: TemplateValue = data;
  for (const key of node.path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) {
      throw new PullquoteError(
        'RENDER_FAILED',
        `the template asks for {{${node.path}}} (line ${node.line}), which there is not`,
      );
    }
    value = (value as { readonly [key: string]: TemplateValue })[key] as TemplateValue;
  }
  return value;
}

function wrongKind(node: Reference, expected: string): never {
  throw new PullquoteError('RENDER_FAILED', `{{${node.path}}} (line ${node.line}) is not ${expected}`);
}

const isPresent = (value: TemplateValue): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);
