// Sends one chunk of a campaign: keeps the connections busy, and the ledger ahead of them. A mail is sent only after its
// row is inflight in Postgres, and its place is given away only after its row is settled there.
import type { ClaimedDelivery, DeliverySettlement, SendOutcome } from '../../domain/delivery.ts';
import { messageOf } from '../../errors.ts';
import { openBell } from './bell.ts';
import { type Attempted, classify } from './classify.ts';
import type { Domains } from './domains.ts';
import type { Health } from './health.ts';
import type { ChunkLedger } from './ledger.ts';
import { passesByItself, withPatience } from './patience.ts';
import type { Places } from './places.ts';
import { settlementOf } from './settle.ts';

/** What all chunks of a process share. */
export interface Sending {
  places: Places;
  domains: Domains;
  health: Health;
  /** Memory of mails that are sent, for the next ones: a new Buffer for each is a good part of what a mail costs. */
  rooms: Buffer[];
  /** Never throws for an answer of the server: that is an outcome. */
  send(mail: { to: string; raw: Buffer; isWireReady: boolean }): Promise<SendOutcome>;
  now(): Date;
  /** 0 to 1. */
  random(): number;
  log: { warn(details: object, message: string): void };
}

export interface Chunk {
  campaignId: string;
  ledger: ChunkLedger;
  /** The mail for one recipient, written into `room` where it fits. What it throws fails that row alone. */
  compose(row: ClaimedDelivery, room?: Buffer): Buffer;
  /** Proven of all that it composes. */
  isWireReady: boolean;
  renewEveryMs: number;
}

/**
 * done: nothing is due in the chunk any more. closed: the campaign is paused, cancelled or sent. away: the server is not
 * there. stopped: the signal was aborted.
 */
export type ChunkEnd = 'done' | 'closed' | 'away' | 'stopped';

/** The mails of a campaign differ by a name and two links. */
const roomToSpare = 4_096;
/** How long a stopping chunk waits for the mails under way; those that take longer stay in doubt. */
const drainMs = 18_000;
/** How long a chunk of which only rows of busy domains are left waits for them, before it makes room for other chunks. */
const busyPatienceMs = 5_000;
/** Rows of one domain that are put off come back spread over this. */
const spreadMs = 10_000;
/** How long Postgres may be away before the chunk gives up what it holds and has not begun. */
const ledgerPatienceMs = 120_000;

/** @throws what the ledger throws; its rows come back when their leases end */
export async function sendChunk(sending: Sending, chunk: Chunk, signal: AbortSignal): Promise<ChunkEnd> {
  const { domains, health, now, log } = sending;
  const places = sending.places.join(chunk.campaignId);
  const { ledger } = chunk;
  const bell = openBell();
  /** Claimed and not begun. */
  const ready: ClaimedDelivery[] = [];
  /** Sent, in one way or another, and not settled. */
  const ended: { row: ClaimedDelivery; attempted: Attempted }[] = [];
  let underWay = 0;
  /** Since when places are free, every row left is of a busy domain, and nothing could go. */
  let heldUpSince: number | null = null;
  let end: ChunkEnd | null = null;
  let isOver = false;
  let failure: unknown;

  const stop = (why: ChunkEnd) => {
    if (end) return;
    end = why;
    bell.ring();
  };
  const fail = (error: unknown) => {
    failure ??= error;
    stop('stopped');
  };
  const surely = <T>(work: () => Promise<T>) =>
    withPatience(work, {
      mostMs: () => (signal.aborted ? drainMs : ledgerPatienceMs),
      isTemporary: passesByItself,
      onFailure: (reason) => log.warn({ reason }, 'the ledger is away'),
    });
  /** Whatever keeps it from being written: given up, each of these mails would go out again. Their places stay taken. */
  const settle = <T>(work: () => Promise<T>) =>
    withPatience(work, {
      mostMs: () => (signal.aborted ? drainMs : Number.POSITIVE_INFINITY),
      isTemporary: () => true,
      onFailure: (reason) =>
        log.warn(
          { reason },
          'the ledger cannot be written; what was sent is kept in mind, nothing more is begun',
        ),
    });

  /** Takes out of `ready` the rows that may go now, and those whose domain is put off. */
  const choose = (most: number) => {
    const chosen: ClaimedDelivery[] = [];
    const putOff: { row: ClaimedDelivery; nextAt: Date }[] = [];
    for (let index = 0; index < ready.length && chosen.length < most; ) {
      const row = ready[index] as ClaimedDelivery;
      const answer = domains.enter(row.domain, chunk.campaignId, now());
      if (answer === 'busy') {
        index += 1;
        continue;
      }
      ready.splice(index, 1);
      if (answer === 'go') chosen.push(row);
      else putOff.push({ row, nextAt: later(answer) });
    }
    const isHeldUp = most > 0 && ready.length > 0 && chosen.length === 0;
    heldUpSince = isHeldUp ? (heldUpSince ?? performance.now()) : null;
    // Nothing else to send here: the job ends, other chunks go on, and the sweeper rings for these.
    if (heldUpSince !== null && performance.now() - heldUpSince > busyPatienceMs)
      putOff.push(...ready.splice(0).map((row) => ({ row, nextAt: later(now()) })));
    return { chosen, putOff };
  };
  const later = (date: Date) => new Date(date.getTime() + sending.random() * spreadMs);

  const wait = async (rows: { row: ClaimedDelivery; nextAt: Date }[], persist: typeof surely) => {
    if (rows.length === 0) return;
    const keys = rows.map(({ row, nextAt }) => ({
      subscriberId: row.subscriberId,
      fence: row.fence,
      nextAt,
    }));
    await persist(() => ledger.putOff(keys));
  };

  const begin = (row: ClaimedDelivery) => {
    underWay += 1;
    attempt(sending, chunk, row).then((attempted) => {
      underWay -= 1;
      if (isOver) {
        places.give(1);
        return;
      }
      ended.push({ row, attempted });
      bell.ring();
    });
  };

  /** Counts what ended, and turns it into what is written. */
  const judge = async (batch: typeof ended): Promise<DeliverySettlement[]> => {
    let reason: string | null = null;
    const settlements = batch.map(({ row, attempted }) => {
      const meaning = classify(attempted, row.attempts + 1);
      domains.leave(row.domain, chunk.campaignId, meaning.effect, now());
      health.noteRelay(meaning, attempted.reply, now());
      reason ??= health.note(chunk.campaignId, meaning, { domain: row.domain, reply: attempted.reply });
      return settlementOf(row, attempted, meaning, now(), sending.random());
    });
    if (reason !== null) {
      const because: string = reason;
      log.warn({ campaign: chunk.campaignId, reason: because }, 'the campaign pauses itself');
      await settle(() => ledger.pause(because));
      stop('closed');
    }
    return settlements;
  };

  let told: string | null | undefined;
  /** Says on the campaign why nothing goes out, or that it does again. */
  const tell = async () => {
    const trouble = health.trouble();
    if (trouble === told) return;
    told = trouble;
    if (trouble !== null) log.warn({ campaign: chunk.campaignId, reason: trouble }, 'nothing goes out');
    await ledger.tell(trouble).catch((error: unknown) => {
      told = undefined;
      log.warn({ reason: messageOf(error) }, 'the campaign could not be told');
    });
  };

  /** One step of the ledger: settles what ended, begins what may. False where there was nothing to do. */
  const step = async (): Promise<boolean> => {
    const batch = ended.splice(0);
    const settlements = await judge(batch);
    if (batch.length > 0) await tell();
    // No await from here until they are taken: other chunks look at the same places.
    const { chosen, putOff } = choose(end ? 0 : Math.max(0, batch.length + places.free));
    if (batch.length + chosen.length + putOff.length === 0) return false;
    const needed = Math.max(batch.length, chosen.length);
    places.take(needed - batch.length);
    // With something to settle, nothing may end this before it is written.
    const persist = settlements.length > 0 ? settle : surely;
    let begun = 0;
    try {
      await wait(putOff, persist);
      if (needed === 0) return true;
      const { settled, inflight, open } = await persist(() => ledger.advance(settlements, chosen));
      if (settled < settlements.length)
        log.warn({ rows: settlements.length - settled }, 'a lease was lost; its rows are in doubt');
      for (const row of chosen) {
        if (inflight.has(row.subscriberId)) {
          begin(row);
          begun += 1;
        } else {
          domains.undo(row.domain, chunk.campaignId);
        }
      }
      if (!open) stop('closed');
    } finally {
      places.give(needed - begun);
    }
    return true;
  };

  const onAbort = () => stop('stopped');
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  places.onFree(bell.ring);
  const renewing = setInterval(() => {
    ledger.renew().catch((error: unknown) => {
      log.warn({ reason: messageOf(error) }, 'the leases could not be renewed');
    });
  }, chunk.renewEveryMs);
  const late = Promise.withResolvers<true>();
  let lateTimer: NodeJS.Timeout | undefined;
  let busyTimer: NodeJS.Timeout | undefined;
  const onBusy = () => {
    busyTimer = undefined;
    bell.ring();
  };

  try {
    if (!end) ready.push(...(await surely(() => ledger.claim())));
    for (;;) {
      // All sockets that have something to say say it first: one statement for what ended together.
      await new Promise(setImmediate);
      if (health.relayAwayUntil(now())) stop('away');
      const heard = bell.next();
      if (await step()) continue;
      if (underWay === 0 && ended.length === 0 && (end || ready.length === 0)) break;
      if (signal.aborted) lateTimer ??= setTimeout(late.resolve, drainMs, true);
      if (heldUpSince !== null) busyTimer ??= setTimeout(onBusy, busyPatienceMs);
      if (await Promise.race([heard, late.promise])) break;
    }
  } catch (error) {
    fail(error);
  } finally {
    // What is left was not settled and will be in doubt once its leases end; its places are free again as it ends.
    isOver = true;
    places.give(ended.length);
    clearTimeout(lateTimer);
    clearTimeout(busyTimer);
    clearInterval(renewing);
    places.leave();
    signal.removeEventListener('abort', onAbort);
  }
  if (end === 'away') await tell();
  // What was not begun goes back with its chunk, and nothing is written to its rows.
  await surely(() => ledger.giveBack(end === 'away' ? health.relayAwayUntil(now()) : null)).catch(fail);
  if (failure) throw failure;
  return end ?? 'done';
}

async function attempt(sending: Sending, chunk: Chunk, row: ClaimedDelivery): Promise<Attempted> {
  const room = sending.rooms.pop();
  try {
    const raw = chunk.compose(row, room);
    const outcome = await sending.send({ to: row.email, raw, isWireReady: chunk.isWireReady });
    // After anything else the rest of the mail may still be on its way out.
    if (outcome.kind === 'accepted')
      sending.rooms.push(
        room?.buffer === raw.buffer ? room : Buffer.allocUnsafeSlow(raw.length + roomToSpare),
      );
    return outcome;
  } catch (error) {
    // Thrown before anything was sent: a name or address that cannot stand in a mail.
    return { kind: 'unsendable', reply: messageOf(error) };
  }
}
