// What would be read twice in one mail or thread: a quotation, and a sentence of the article that holds some of it.
import type { Passage } from '../../domain/digest.ts';

/** Whether a reader of the passage has read what was said: it holds its words, or shares a stretch of the article with it. */
export function repeats({ text, start, end }: Passage, said: Passage): boolean {
  const areBoth =
    start !== undefined && end !== undefined && said.start !== undefined && said.end !== undefined;
  return (areBoth && start < said.end! && said.start! < end) || text.includes(said.text);
}
