// The sentences that the server's own sources write for people: the message of each error that it raises on purpose, and what is a
// reason, a detail or a note of something. Read from the sources, with a word in place of whatever is filled in.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';

const root = resolve(import.meta.dirname, '../..');
const filling = 'X7';
/** Properties whose text somebody reads. */
const told = new Set(['detail', 'reason', 'reply', 'why', 'for']);
/** Functions that make an error of their last text. */
const raising = new Set(['refuse', 'refused', 'failed']);
/** A fault of our own is told as such, and its words go to the log. */
const untold = new Set(['INTERNAL']);

// biome-ignore lint/suspicious/noExplicitAny: a node of a syntax tree, of whatever kind
type Node = any;

/** @param paths files and folders, from the root of the checkout */
export function sentencesIn(paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of paths.flatMap(filesIn)) {
    visit(treeOf(path), (node) => {
      for (const text of textsTold(node)) if (isSentence(text)) found.set(text, path);
    });
  }
  return found;
}

/** Names of the checks that a digest goes through. */
export function checksIn(path: string): string[] {
  const found = new Set<string>();
  for (const file of filesIn(path))
    visit(treeOf(file), (node) => {
      const isCheck = node.type === 'CallExpression' && checking.has(node.callee.value);
      const name = isCheck ? node.arguments[0]?.expression : node.key?.value === 'check' ? node.value : null;
      if (name?.type === 'StringLiteral') found.add(name.value);
    });
  return [...found];
}

/** Functions that are given the name of a check first. */
const checking = new Set(['conclude', 'failed']);

/** Words beside each other that are not filled in; no page and no prompt. */
const isSentence = (text: string): boolean =>
  !/[<\n]/.test(text) && /\p{L}{2,} \p{L}+/u.test(text.replaceAll(filling, ''));

const filesIn = (path: string): string[] =>
  statSync(join(root, path)).isFile()
    ? [path]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(path, name));

const treeOf = (path: string): Node =>
  parseSync(readFileSync(join(root, path), 'utf8'), { syntax: 'typescript', target: 'es2024' }).body;

function visit(node: Node, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (node !== null && typeof node === 'object') {
    see(node);
    for (const [name, child] of Object.entries(node)) if (name !== 'span') visit(child, see);
  }
}

function textsTold(node: Node): string[] {
  if (node.type === 'NewExpression' && node.callee.value === 'PullquoteError') {
    const [code, message] = node.arguments;
    return untold.has(code?.expression.value) ? [] : textsOf(message?.expression);
  }
  if (node.type === 'CallExpression' && node.callee.object?.value === 'notes')
    return textsOf(node.arguments[0]?.expression);
  if (node.type === 'CallExpression' && raising.has(node.callee.value))
    return node.arguments.flatMap(({ expression }: Node) => textsOf(expression));
  // What a function says, such as why a campaign paused itself.
  if (node.type === 'ReturnStatement') return textsOf(node.argument);
  if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement')
    return textsOf(node.body);
  if (node.type === 'KeyValueProperty' && told.has(node.key.value)) return textsOf(node.value);
  return [];
}

/** Every text that it can come to. */
function textsOf(node: Node): string[] {
  switch (node?.type) {
    case 'StringLiteral':
      return [node.value];
    case 'ParenthesisExpression':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'BinaryExpression':
      return node.operator === '+' ? joined([textsOf(node.left), textsOf(node.right)]) : [filling];
    case 'TemplateLiteral':
      return joined(
        node.quasis.flatMap((quasi: Node, at: number) => [
          [quasi.cooked],
          ...(at < node.expressions.length ? [textsOf(node.expressions[at])] : []),
        ]),
      );
    default:
      return [filling];
  }
}

const joined = (parts: string[][]): string[] =>
  parts.reduce((texts, part) => texts.flatMap((text) => part.map((more) => text + more)), ['']);
