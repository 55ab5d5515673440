// A pool of sessions to one server. It gives each mail a session, and another one where the first could not take it;
// never where the message may have been accepted.
import type { NodemailerError } from 'nodemailer/lib/errors';
import type { SendOutcome } from '../../domain/delivery.ts';
import type { Mail } from '../types.ts';
import { openingOutcome } from './outcome.ts';
import { openPlaces } from './places.ts';
import { openRelay } from './relay.ts';
import { Session, type SessionOptions } from './session.ts';

export interface PoolOptions {
  session: SessionOptions;
  maxConnections: number;
  /** Then a session says goodbye. */
  mailsPerSession: number;
}

export interface Pool {
  /** How many sends may be under way at once just now. */
  readonly connections: number;
  send(mail: Mail, signature: Buffer | null): Promise<SendOutcome>;
  /** Opens a session, which is kept. @throws nodemailer's error */
  probe(): Promise<void>;
  close(): void;
}

/** A session without work says goodbye before the server loses patience. */
const idleMs = 10_000;
/** How often one mail waits for a place because there were too many connections. */
const mostWaits = 10;

export function openPool({ session: options, maxConnections, mailsPerSession }: PoolOptions): Pool {
  const places = openPlaces(maxConnections);
  const relay = openRelay();
  const open = new Set<Session>();
  const idle: Session[] = [];
  let idleTimer: NodeJS.Timeout | undefined;
  let closed = false;

  const closeIdle = () => {
    for (const session of idle.splice(0)) {
      open.delete(session);
      session.quit();
    }
  };
  const keep = (session: Session) => {
    if (closed || session.sent >= mailsPerSession) {
      open.delete(session);
      session.quit();
      return;
    }
    idle.push(session);
    idleTimer ??= setTimeout(closeIdle, idleMs).unref();
    idleTimer.refresh();
  };
  const openSession = async () => {
    const session = await Session.open(options, relay);
    open.add(session);
    if (closed) session.close();
    return session;
  };
  const takeIdle = (): Session | undefined => {
    for (;;) {
      const session = idle.pop();
      if (!session || session.isOpen) return session;
      open.delete(session);
    }
  };

  const sendOnce = async (mail: Mail, signature: Buffer | null, isAgain = false): Promise<SendOutcome> => {
    let session = isAgain ? undefined : takeIdle();
    const isFresh = session === undefined;
    try {
      session ??= await openSession();
    } catch (error) {
      return openingOutcome(error as NodemailerError, options.shown);
    }
    const outcome = await session.send(mail, signature);
    if (await session.release(outcome)) keep(session);
    else open.delete(session);
    // It has had its share of mails, or was idle for too long: that is about the session and not about this mail.
    const isOver = outcome.kind === 'not-begun' || (outcome.kind === 'rejected' && outcome.code === 421);
    return isOver && (!isFresh || session.isOdd) && !isAgain && !closed
      ? sendOnce(mail, signature, true)
      : outcome;
  };

  return {
    get connections() {
      return places.limit;
    },
    async send(mail, signature) {
      await places.enter();
      for (let waits = 0; ; waits += 1) {
        const outcome = await sendOnce(mail, signature);
        if (outcome.kind === 'not-begun' && !closed) places.halve();
        if (closed || waits === mostWaits || !isOneTooMany(outcome) || !places.shrink()) {
          places.leave();
          return outcome;
        }
        await places.enter();
      }
    },
    async probe() {
      keep(await openSession());
    },
    close() {
      closed = true;
      clearTimeout(idleTimer);
      for (const session of open) {
        if (idle.includes(session)) session.quit();
        else session.close();
      }
      idle.length = 0;
      open.clear();
    },
  };
}

/**
 * 432 (Exchange: concurrent connections), a greeting of 421, or a 4xx that says so before a recipient was named: after
 * that it may be about the recipient's server. None of them took the message.
 */
function isOneTooMany(outcome: SendOutcome): boolean {
  if (outcome.kind !== 'rejected' || outcome.code >= 500) return false;
  const { code, at, reply } = outcome;
  if (code === 432 || (code === 421 && at === 'connection')) return true;
  const isEarly = at !== 'recipient' && at !== 'data';
  return isEarly && /(too many|concurrent|simultaneous|maximum).{0,40}(connection|session)/i.test(reply);
}
