// One mail over a conversation: by DATA, its envelope in one write or command by command, or by BDAT with the whole mail in
// one write. Says how it ended, and whether the server answered as no server should; what follows from that is the session's.
import type { RejectedAt, SendOutcome } from '../../domain/delivery.ts';
import type { Conversation, Silence } from './conversation.ts';
import { enhancedCode, isRefusal, isYes, refusal, type Shown } from './outcome.ts';
import type { Reply } from './replies.ts';

export interface Transaction {
  conversation: Conversation;
  /** For the envelope with its answers, and for the message with its own. */
  stepLimitMs: number;
  shown: Shown;
  /** Command lines, CRLF included. */
  mailFrom: string;
  rcptTo: string;
  /** Ready for the wire. */
  message: readonly Buffer[];
}

export interface Ended {
  outcome: SendOutcome;
  /** The replies are not those to these commands: nothing may be written in advance to this server any more. */
  isOdd: boolean;
}

type Answer = Reply | Silence;
const steps: readonly RejectedAt[] = ['sender', 'recipient', 'data'];

/** @param isGroup the envelope goes in one write (RFC 2920 §3.1) */
export async function sendByData(given: Transaction, isGroup: boolean): Promise<Ended> {
  const { conversation, shown, message } = given;
  const commands = [given.mailFrom, given.rcptTo, 'DATA\r\n'];
  const group = isGroup ? conversation.ask([commands.join('')], 3) : [];
  const answerTo = (step: number) =>
    group[step] ?? (conversation.ask([commands[step] as string], 1)[0] as Promise<Answer>);

  const refused = await within(given, 'the envelope', async () => {
    for (const [step, at] of steps.entries()) {
      const answer = await answerTo(step);
      if (at === 'data' ? answer.code === 354 : isYes(answer)) continue;
      if (!isRefusal(answer)) return notBegun(given, answer, at, isGroup);
      const isOdd = !(await endGroup(conversation, group.slice(step + 1)));
      if (isOdd) conversation.close(`out of step after ${answer.text}`);
      return { outcome: refusal(answer, at, shown), isOdd };
    }
    // A reply too many came with the last one.
    return conversation.isOpen
      ? null
      : notBegun(given, { code: 354, text: 'more than was asked' }, 'data', isGroup);
  });
  if (refused) return refused;
  const answer = await within(
    given,
    'the message',
    () => conversation.ask([...message, '.\r\n'], 1)[0] as Promise<Answer>,
  );
  return messageEnd(given, answer);
}

/** MAIL, RCPT and the message in one write, and one round trip (RFC 3030 §2, RFC 2920 §3.1). From there on it is begun. */
export async function sendByChunk(given: Transaction): Promise<Ended> {
  const { conversation, shown, message } = given;
  const size = message.reduce((sum, piece) => sum + piece.length, 0);
  const envelope = `${given.mailFrom}${given.rcptTo}BDAT ${size} LAST\r\n`;
  const answers = await within(given, 'the message', () =>
    conversation.askForAll([envelope, ...message], steps.length),
  );
  const last = answers[2] as Answer;
  const step = answers.findIndex((answer) => !isYes(answer));
  const answer = answers[step];
  if (answer === undefined || step === 2) {
    if (isUnknownCommand(last)) return notBegun(given, last, 'data', true);
    // It speaks of the recipient: the answer to RCPT, and the replies are off by one.
    const isOff = /^2\.1\./.test(enhancedCode(last.text) ?? '');
    return isOff ? inDoubt(given, last) : messageEnd(given, last);
  }
  // A message without a sender or a recipient cannot have been taken.
  if (!isRefusal(answer) || isYes(last)) return inDoubt(given, answer);
  return { outcome: refusal(answer, steps[step] as RejectedAt, shown), isOdd: false };
}

/** 500 to 504: it does not know the command, or not here (RFC 5321 §4.2.4). */
const isUnknownCommand = ({ code }: Answer): boolean => code !== null && code >= 500 && code <= 504;

function messageEnd(given: Transaction, answer: Answer): Ended {
  const { conversation, shown } = given;
  // Before the last byte was on its way: it can be a no, and never a yes to the whole.
  const isEarly = conversation.unsent > 0;
  if (isEarly) conversation.close('the server answered before the message had ended');
  if (isRefusal(answer)) return { outcome: refusal(answer, 'data', shown), isOdd: false };
  if (isYes(answer) && !isEarly)
    return { outcome: { kind: 'accepted', reply: shown(answer.text) }, isOdd: false };
  return inDoubt(given, answer);
}

function inDoubt({ conversation, shown }: Transaction, answer: Answer): Ended {
  conversation.close();
  return { outcome: { kind: 'unknown', reply: shown(answer.text) }, isOdd: answer.code !== null };
}

function notBegun(
  { conversation, shown }: Transaction,
  answer: Answer,
  at: RejectedAt,
  isGroup: boolean,
): Ended {
  const reply = answer.code === null ? answer.text : `out of step: it answered ${answer.text}`;
  conversation.close(reply);
  return { outcome: { kind: 'not-begun', at, reply: shown(reply) }, isOdd: isGroup && answer.code !== null };
}

/**
 * The answers to the rest of a group of which a command was refused. A 354 wants an end of the message all the same: a lone
 * dot, and nobody gets it (RFC 2920 §3.1). False where a message without a recipient was taken: the replies are off.
 */
async function endGroup(conversation: Conversation, rest: Promise<Answer>[]): Promise<boolean> {
  const answer = (await Promise.all(rest)).at(-1);
  if (answer?.code === 354) await conversation.ask(['.\r\n'], 1)[0];
  return answer === undefined || !isYes(answer);
}

/** Silence has its own limit; this one is for a server that goes on saying a little. */
async function within<T>(
  { conversation, stepLimitMs }: Transaction,
  step: string,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setTimeout(
    () => conversation.close(`no whole answer to ${step} after ${stepLimitMs} ms`),
    stepLimitMs,
  );
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
