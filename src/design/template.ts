// The little language of email.mjml, read: values, conditions, loops and partials. It cannot evaluate anything, and reads
// no file: whoever parses brings the partials.
//
//   {{brand.name}}   {{#if url}} … {{else}} … {{/if}}   {{#each quotes as quote}} … {{/each}}   {{> footer}}
import { PullquoteError } from '../errors.ts';

export type Reference = { path: string; line: number };

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
