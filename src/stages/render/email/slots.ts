// Marks the places of the slots while HTML is being made, and cuts it there afterwards. The marks hold a hash of
// everything the mail says, so that nothing it says can be one.

import type { MailStrings } from '../../../design/fixed-strings.ts';
import { sha256 } from '../../../domain/id.ts';
import type { BodyTemplate } from '../../../mail/compile.ts';
import type { BodySlot } from '../../../mail/message.ts';
import { escapeHtml } from '../../../markup/escape-html.ts';

export interface SlotMarks {
  greeting: string;
  unsubscribeUrl: string;
  viewUrl: string;
  preferencesUrl: string;
}

export function slotMarks(everything: unknown): SlotMarks {
  const hash = sha256(JSON.stringify(everything)).slice(0, 20);
  return {
    greeting: `greeting-${hash}`,
    // URLs, so that MJML and the scan see what the slots will hold.
    unsubscribeUrl: `https://unsubscribe-${hash}.invalid/`,
    viewUrl: `https://view-${hash}.invalid/`,
    preferencesUrl: `https://preferences-${hash}.invalid/`,
  };
}

/** The greeting in a language, for someone with or without a name. */
export function greetingSlot(strings: MailStrings, context: 'html' | 'text'): BodySlot {
  const escaped = context === 'html' ? escapeHtml : (text: string) => text;
  const [before = '', after = ''] = strings.greetingNamed.split('{name}');
  return {
    slot: 'name',
    context,
    // A name of the other direction must not turn the line around.
    before: escaped(before) + (context === 'html' ? '<bdi>' : ''),
    after: (context === 'html' ? '</bdi>' : '') + escaped(after),
    otherwise: escaped(strings.greetingUnnamed),
  };
}

/** The text cut at its marks, each mark now a slot. */
export function cutAtMarks(
  text: string,
  marks: SlotMarks,
  strings: MailStrings,
  context: 'html' | 'text',
): BodyTemplate {
  const slots = new Map<string, BodySlot>([
    [marks.greeting, greetingSlot(strings, context)],
    [marks.unsubscribeUrl, { slot: 'unsubscribeUrl', context }],
    [marks.viewUrl, { slot: 'viewUrl', context }],
    [marks.preferencesUrl, { slot: 'preferencesUrl', context }],
  ]);
  const anyMark = new RegExp(`(${[...slots.keys()].map((mark) => mark.replaceAll('.', '\\.')).join('|')})`);
  return text
    .split(anyMark)
    .filter((piece) => piece !== '')
    .map((piece) => slots.get(piece) ?? piece);
}
