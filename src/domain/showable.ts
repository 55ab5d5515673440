// What readers may be shown as somebody's words: on cards, in posts, in the mail.
import type { Quote } from './digest.ts';

type Said = Pick<Quote, 'attribution' | 'confidence' | 'leans'>;

/** Shown before all that is less sure. */
const sureFrom = 0.97;
/** Less is shown to the operator alone. */
const shownFrom = 0.92;

/** Whether it may be shown at all. Digests from before attributions were proven have none; what they show was approved. */
export const isShowable = (said: Said): boolean => reaches(said, shownFrom);

/** Whether what the article shows leaves no doubt who said it. */
export const isSure = (said: Said): boolean => reaches(said, sureFrom);

const reaches = ({ attribution, confidence = 1, leans }: Said, least: number): boolean =>
  attribution?.grade === 'operator' || (attribution?.grade !== 'unknown' && !leans && confidence >= least);
