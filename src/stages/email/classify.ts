// What an outcome means for the delivery and for whatever else it tells about: pure data and one function. The table
// that operators read is in docs/delivery.md.
import type { SendOutcome } from '../../domain/delivery.ts';
import type { Concern } from './advice.ts';
import {
  clientWords,
  fullWords,
  limitWords,
  loginWords,
  messageSizeWords,
  policyWords,
  quotaWords,
  relayWords,
  senderWords,
  sizeWords,
  tlsWords,
  withoutAddresses,
} from './reply-words.ts';

/** How an attempt ended; `unsendable`: the row cannot be made into a mail, and no server was asked. */
export type Attempted = SendOutcome | { kind: 'unsendable'; reply: string };
type Rejection = Extract<SendOutcome, { kind: 'rejected' }>;

/**
 * Beyond the row itself.
 * dead: nobody reads this address; it is suppressed where the campaign's other answers bear that out. slow: its domain
 * wants less mail. shrink: fewer connections to its domain. relay: the server between us and them is away, or has no
 * time. policy: about this reader's server or about us, which only more of them can tell. us: about the sender, the
 * login or the mail itself; the campaign's breaker trips.
 */
export type Effect = 'none' | 'dead' | 'slow' | 'shrink' | 'relay' | 'policy' | 'us';

export interface Meaning {
  state: 'sent' | 'deferred' | 'failed' | 'unknown';
  effect: Effect;
  /** Whether it counts towards the campaign's error threshold. */
  isError: boolean;
  /** Of relay, policy and us: what the operator can look into. */
  concern?: Concern;
}

const failed: Meaning = { state: 'failed', effect: 'none', isError: true };
const dead: Meaning = { state: 'failed', effect: 'dead', isError: true };
/** A full mailbox is a person on holiday. */
const full: Meaning = { state: 'failed', effect: 'none', isError: false };

type Rule = { code?: RegExp; words?: RegExp; read: Meaning | Concern };

/**
 * Of a 5xx to a recipient or a message; the first rule counts whose parts all hold. `code` is that of RFC 3463, '' where
 * the reply has none. What is about us comes first: a good reader suppressed is lost for ever.
 */
const permanent: readonly Rule[] = [
  { code: /^5\.3\.4$/, read: 'size' },
  { code: /^5\.2\.2$/, read: full },
  // Of the mailbox: shut, or with a limit of its own.
  { code: /^5\.2\.\d+$/, read: failed },
  { code: /^5\.(1\.90|4\.5)$/, read: 'quota' },
  { code: /^5\.1\.[78]$/, read: 'sender' },
  // Also what one reader's own server says of one list or of all strangers.
  { code: /^5\.7\.\d+$/, read: 'policy' },
  { words: fullWords, read: full },
  { words: quotaWords, read: 'quota' },
  { words: senderWords, read: 'sender' },
  { code: /^5\.1\.(1|2|3|6|10)$/, words: limitWords, read: failed },
  { code: /^5\.1\.(1|2|3|6|10)$/, words: policyWords, read: failed },
  { code: /^5\.1\.(1|2|3|6|10)$/, words: clientWords, read: failed },
  { code: /^5\.1\.(1|2|3|6|10)$/, read: dead },
  { code: /^$/, words: sizeWords, read: failed },
  { code: /^$/, words: policyWords, read: 'policy' },
  { read: failed },
];

/**
 * @param attempt the number of this try, from 1. A refusal that is about us, or may be, is put off once, until the
 * operator or the other readers' servers have had their say; the second time it stands.
 */
export function classify(outcome: Attempted, attempt: number): Meaning {
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'sent', effect: 'none', isError: false };
    case 'unknown':
      return { state: 'unknown', effect: 'none', isError: true };
    case 'unsendable':
      return failed;
    case 'not-begun':
      return { state: 'deferred', effect: 'relay', isError: false, concern: concernOf(outcome.at) };
    case 'rejected':
      return outcome.code < 500 ? temporary(outcome) : refusal(outcome, attempt);
  }
}

function temporary({ at, code }: Rejection): Meaning {
  const isEarly = at === 'connection' || at === 'tls' || at === 'login';
  if (isEarly) return { state: 'deferred', effect: 'relay', isError: false, concern: concernOf(at) };
  return { state: 'deferred', effect: code === 421 || code === 432 ? 'shrink' : 'slow', isError: false };
}

function refusal({ at, code, enhanced, reply: text }: Rejection, attempt: number): Meaning {
  const reply = withoutAddresses(text);
  const about = (concern: Concern): Meaning => ({
    state: attempt > 1 ? 'failed' : 'deferred',
    effect: concern === 'policy' ? 'policy' : 'us',
    isError: true,
    concern: concern === 'policy' ? policyConcern(reply) : concern,
  });
  // The message is the same for all of a campaign.
  const isSize =
    enhanced === '5.3.4' ||
    (enhanced === null &&
      !fullWords.test(reply) &&
      (messageSizeWords.test(reply) || (code === 552 && sizeWords.test(reply))));
  if (isSize) return about('size');
  if (at === 'sender') return about(senderConcern(reply));
  // Said before any recipient was named.
  if (at === 'connection' || at === 'tls' || at === 'login') return about(concernOf(at));
  const rule = permanent.find(
    ({ code: pattern, words }) => (pattern?.test(enhanced ?? '') ?? true) && (words?.test(reply) ?? true),
  );
  const { read } = rule as Rule;
  return typeof read === 'string' ? about(read) : read;
}

/** Of a refusal of MAIL FROM. */
const senderConcern = (reply: string): Concern => {
  if (tlsWords.test(reply)) return 'tls';
  if (loginWords.test(reply)) return 'login';
  return quotaWords.test(reply) ? 'quota' : 'sender';
};

/** What to look at where several servers refuse by policy. */
const policyConcern = (reply: string): Concern =>
  relayWords.test(reply) ? 'relaying' : quotaWords.test(reply) ? 'quota' : 'policy';

const concernOf = (at: Rejection['at']): Concern => (at === 'tls' || at === 'login' ? at : 'connection');
