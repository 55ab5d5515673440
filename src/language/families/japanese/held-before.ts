// 市長は会見で、住民は三十人だとした上で「…」と話した: what a speaker holds before their words is about others.
import type { Frame } from '../east-asian/frame.ts';

/** Behind the topic, and where it was said, up to the verb that tells who holds it. */
const held =
  /(?<=^[^、。「」]{1,30}は(?:[^、。「」]{0,30}で)?、)[^。「」]{0,100}[はが][^。「」]{0,100}と(?:した|する|述べた|説明した|指摘した|強調した)(?:うえ|上)で、?/u;

/** The same, with blanks for what is held. */
export function withoutHeld(frame: Frame): Frame {
  const { lead } = frame;
  return { ...frame, lead: { ...lead, text: lead.text.replace(held, (told) => ' '.repeat(told.length)) } };
}
