// What a render process can do: a name, what goes in and what comes out, all of it plain data. A design is code, which
// cannot be sent: each process loads those that it is asked for, and hands them to the stage.
import { encodeCompiledMessage } from '../../../mail/message.ts';
import { loadCardDesign } from '../../../themes/load-card-design.ts';
import { type CardJob, drawCard as drawDesign } from '../cards/draw-card.ts';
import type { ComposedEmail, EmailInput } from '../email/compose-email.ts';

/** As composeEmail, but with what can be sent between processes: addresses instead of a function, bytes for messages. */
export interface EmailJob extends Omit<EmailInput, 'cardUrl'> {
  /** sha256 → address; null = the cards travel inside the mail. */
  cardUrls: Record<string, string> | null;
}

export interface EmailResult extends Omit<ComposedEmail, 'messages'> {
  messages: Map<string, Buffer>;
}

const drawCard = async (job: CardJob): Promise<Buffer | null> =>
  drawDesign(job, await loadCardDesign(job.theme, job.content.kind));

async function writeEmail({ cardUrls, ...input }: EmailJob): Promise<EmailResult> {
  // MJML takes longer to load than a card to draw, and one process of the pool is enough for it.
  const { composeEmail } = await import('../email/compose-email.ts');
  const email = await composeEmail({
    ...input,
    cardUrl: cardUrls && ((sha256) => cardUrls[sha256] as string),
  });
  return {
    ...email,
    messages: new Map(
      [...email.messages].map(([locale, message]) => [locale, encodeCompiledMessage(message)]),
    ),
  };
}

export const tasks = { drawCard, writeEmail } as const;

/** A process is ready once it has drawn a card. */
export const warmUp = async (): Promise<void> => (await import('../cards/warm-up.ts')).warmUp(drawCard);
