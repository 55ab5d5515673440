// Whether a status on the account's timeline is a part of ours. Mastodon gives texts back as HTML.
import type { PartToPost } from '../../domain/post-part.ts';
import { isOlder } from '../rest/attempt.ts';

/** The fields that are looked at (docs.joinmastodon.org/entities/Status). */
export interface Status {
  id: string;
  url: string | null;
  uri: string;
  content: string;
  created_at: string;
  in_reply_to_id: string | null;
}

/** Same text, same status replied to, and not from before the attempt. */
export function matchesPart(status: Status, part: PartToPost, attemptedAt: number): boolean {
  if (status.in_reply_to_id !== (part.replyTo?.id ?? null)) return false;
  if (isOlder(status.created_at, attemptedAt)) return false;
  return comparable(textOf(status.content)) === comparable(part.text);
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** Paragraphs and <br> are line breaks; links hide their ends in spans, but all of their text is there. */
function textOf(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|nbsp|amp|#39);/g, (entity) => entities[entity] ?? entity);
}

const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
