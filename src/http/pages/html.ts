// HTML by template literal: every value is escaped unless it is HTML made here.
import { escapeHtml } from '../../markup/escape-html.ts';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** null and undefined give nothing; an array gives its parts one after another. */
export function html(parts: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(parts.reduce((text, part, i) => text + toText(values[i - 1]) + part));
}

type HtmlValue = string | Html | Html[] | null | undefined;

function toText(value: HtmlValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Html) return value.text;
  return Array.isArray(value) ? value.map(toText).join('') : escapeHtml(value);
}
