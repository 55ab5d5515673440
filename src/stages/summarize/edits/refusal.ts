// Why an edit is refused, and where: the operator is shown it at its place.
import type { Check } from '../../../domain/digest.ts';
import { PullquoteError } from '../../../errors.ts';

/** Where in what an operator looks at. */
export interface Place {
  /** "subject", "quotes", "posts.bluesky" */
  field: string;
  /** In its list, from 0. */
  at?: number;
  /** Of the article. */
  start?: number;
  end?: number;
}

export interface Finding {
  /** A check of the gate, or "edit" where there is nothing to do it to. */
  check: string;
  detail: string;
  place: Place;
}

/** Nothing is written then. */
export class EditRefused extends PullquoteError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const [first] = findings;
    const more = findings.length > 1 ? `; and ${findings.length - 1} more` : '';
    super('EDIT_REFUSED', `nothing was changed: ${first?.detail ?? 'it does not hold'}${more}`);
    this.findings = findings;
  }
}

export const refuse = (place: Place, detail: string): never => {
  throw new EditRefused([{ check: 'edit', detail, place }]);
};

const places: readonly [RegExp, string][] = [
  [/^subject (\d+)/, 'subject'],
  [/^two subjects/, 'subject'],
  [/^(?:the )?preheader/, 'preheader'],
  [/^title/, 'title'],
  [/^summary (\d+)/, 'summary'],
  [/^the summary/, 'summary'],
  [/^key point (\d+)/, 'keyPoints'],
  [/^\d+ key points/, 'keyPoints'],
  [/^hashtag (\d+)/, 'hashtags'],
  [/^(?:the )?hook/, 'hook'],
  [/^(?:the )?stat (\d+)?/, 'stats'],
  [/^(?:the quote )?“/, 'quotes'],
];

/** Where a finding of the gate stands, as far as it says so. */
export function placeOf({ check, detail, span }: Check): Place | null {
  const words = span && { start: span.start, end: span.end };
  if (/^(quotes|speakers|attribution)$/.test(check)) return { field: 'quotes', ...words };
  for (const [pattern, field] of places) {
    const found = pattern.exec(detail);
    if (found) return { field, ...(found[1] && { at: Number(found[1]) - 1 }), ...words };
  }
  return words ? { field: 'article', ...words } : null;
}
