// Fills the little language of email.mjml with what a mail says. Every value is escaped; data is never parsed as template.
import type { Reference, TemplateNode } from '../../../design/template.ts';
import { PullquoteError } from '../../../errors.ts';
import { escapeHtml } from '../../../markup/escape-html.ts';

export type TemplateValue =
  | string
  | number
  | boolean
  | null
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue };

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
