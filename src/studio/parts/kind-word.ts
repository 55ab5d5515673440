// What an edit changed, in a word.
import type { Key } from '../words/types.ts';

const words: Record<string, Key> = {
  block: 'review.kind.block',
  quote: 'review.quotes',
  speaker: 'review.who',
  keyPoint: 'review.keyPoints',
  sentence: 'review.summary',
  figure: 'review.figures',
  subject: 'review.subject',
  preheader: 'review.preheader',
  note: 'review.note',
  theme: 'review.looks',
  post: 'approve.posts',
  alt: 'review.alt',
  reset: 'review.reset',
  title: 'review.title',
  focalPoint: 'review.focalPoint',
};

export const kindWord = (kind: string): Key => words[kind] ?? 'review.kind.other';
