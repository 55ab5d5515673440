// What the domain of a sender should have in the DNS, so that its mails are believed: SPF (RFC 7208), DKIM (RFC 6376), DMARC
// (RFC 7489). Says what to set, and judges what is there. Asks nobody.

export const recordKinds = ['spf', 'dkim', 'dmarc'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** unclear: it may be right, but that cannot be seen from here. unanswered: no resolver told what is there. */
export const recordStates = ['good', 'missing', 'wrong', 'unclear', 'unanswered'] as const;
export type RecordState = (typeof recordStates)[number];

export const recordFindings = [
  /** More than one: then none counts. */
  'several',
  /** It does not name the relay, though something that it includes may. */
  'lacks-relay',
  /** It lets everybody send: +all. */
  'allows-all',
  /** What to set depends on a relay, and there is none. */
  'no-relay',
  /** The relay is on this machine or its network: what it sends from is for the operator to say. */
  'local-relay',
  /** The relay signs by a key of its own, and says which records that takes. */
  'relay-signs',
  /** Another key than the one that signs here. */
  'other-key',
  /** A signature of another domain than the sender's counts nothing for DMARC. */
  'not-aligned',
  'no-policy',
  /** p=none: nothing is refused yet. */
  'watches-only',
  /** It is that of the domain above. */
  'of-parent',
] as const;
export type RecordFinding = (typeof recordFindings)[number];

export interface Judged {
  kind: RecordKind;
  /** Where the record stands. */
  name: string;
  /** What to set there; null where it is not for us to say. */
  wanted: string | null;
  /** What is there of this kind; null where nobody answered. */
  found: string[] | null;
  state: RecordState;
  finding: RecordFinding | null;
}

/** TXT records at a name; null = nobody answered. */
export type Answers = (name: string) => string[] | null;

export interface SenderSettings {
  /** Of From:, which is the envelope's as well. */
  sender: string;
  /** Host of the relay; null = none, mails stay in the outbox. */
  relay: string | null;
  signature: { domain: string; selector: string; record: string } | null;
}

/** Every name that is asked for. */
export const namesToAsk = ({ sender, signature }: SenderSettings): string[] => {
  const domain = domainOf(sender);
  return [
    domain,
    ...(signature ? [dkimName(signature)] : []),
    ...withParents(domain).map((each) => `_dmarc.${each}`),
  ];
};

export const judgeRecords = (settings: SenderSettings, answers: Answers): Judged[] => [
  judgeSpf(settings, answers),
  judgeDkim(settings, answers),
  judgeDmarc(settings, answers),
];

export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const dkimName = ({ domain, selector }: { domain: string; selector: string }): string =>
  `${selector}._domainkey.${domain}`;

/** What some relays ask to be included, by the end of their host's name. */
const includes: [string, string][] = [
  ['amazonaws.com', 'amazonses.com'],
  ['sendgrid.net', 'sendgrid.net'],
  ['mailgun.org', 'mailgun.org'],
  ['gmail.com', '_spf.google.com'],
  ['google.com', '_spf.google.com'],
  ['office365.com', 'spf.protection.outlook.com'],
  ['outlook.com', 'spf.protection.outlook.com'],
  ['postmarkapp.com', 'spf.mtasv.net'],
  ['brevo.com', 'spf.brevo.com'],
  ['mailjet.com', 'spf.mailjet.com'],
  ['sparkpostmail.com', 'sparkpostmail.com'],
  ['fastmail.com', 'spf.messagingengine.com'],
  ['messagingengine.com', 'spf.messagingengine.com'],
];

/** "include:amazonses.com", "ip4:203.0.113.7", "a:mail.example.com"; null for one that only its own network reaches. */
function mechanismOf(relay: string): string | null {
  const [, include] = includes.find(([end]) => relay === end || relay.endsWith(`.${end}`)) ?? [];
  if (include !== undefined) return `include:${include}`;
  if (relay.includes(':'))
    return /^\[?(::1|f[cd]|fe80)/i.test(relay) ? null : `ip6:${relay.replace(/[[\]]/g, '')}`;
  if (/^[\d.]+$/.test(relay))
    return /^(127|10|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(relay) ? null : `ip4:${relay}`;
  return relay.includes('.') && !/\.(local|internal|localhost)$/.test(relay) ? `a:${relay}` : null;
}

function judgeSpf({ sender, relay }: SenderSettings, answers: Answers): Judged {
  const name = domainOf(sender);
  const found = answers(name)?.filter((text) => /^v=spf1( |$)/i.test(text)) ?? null;
  const mechanism = relay === null ? null : mechanismOf(relay);
  const [record, ...others] = found ?? [];
  const wanted =
    mechanism === null
      ? null
      : record === undefined
        ? `v=spf1 ${mechanism} ~all`
        : has(record, mechanism)
          ? record
          : record.replace(/^v=spf1/i, (start) => `${start} ${mechanism}`);
  const untold = relay === null ? 'no-relay' : 'local-relay';
  const judge = (state: RecordState, finding: RecordFinding | null): Judged => ({
    ...{ kind: 'spf', name, wanted, found, state, finding },
  });
  if (found === null) return judge('unanswered', mechanism === null ? untold : null);
  if (record === undefined) return judge('missing', mechanism === null ? untold : null);
  if (others.length > 0) return judge('wrong', 'several');
  if (/\s\+?all(\s|$)/i.test(record)) return judge('wrong', 'allows-all');
  if (mechanism === null) return judge('unclear', untold);
  return has(record, mechanism) ? judge('good', null) : judge('unclear', 'lacks-relay');
}

const has = (record: string, mechanism: string): boolean =>
  record.toLowerCase().split(/\s+/).includes(mechanism.toLowerCase());

function judgeDkim({ sender, signature }: SenderSettings, answers: Answers): Judged {
  const domain = domainOf(sender);
  if (signature === null)
    return {
      ...{ kind: 'dkim', name: `…._domainkey.${domain}`, wanted: null, found: null },
      ...{ state: 'unclear', finding: 'relay-signs' },
    };
  const name = dkimName(signature);
  // A verifier takes a record without v= too.
  const found = answers(name)?.filter((text) => /(^|;)\s*p=/i.test(text)) ?? null;
  const judge = (state: RecordState, finding: RecordFinding | null): Judged => ({
    ...{ kind: 'dkim', name, wanted: signature.record, found, state, finding },
  });
  const isAligned = domain === signature.domain || domain.endsWith(`.${signature.domain}`);
  if (!isAligned) return judge('wrong', 'not-aligned');
  if (found === null) return judge('unanswered', null);
  if (found.length === 0) return judge('missing', null);
  return found.some((text) => keyOf(text) === keyOf(signature.record))
    ? judge('good', null)
    : judge('wrong', 'other-key');
}

const tagOf = (record: string, tag: string): string | null =>
  record
    .split(';')
    .map((part) => part.split('='))
    .find(([name = '']) => name.trim().toLowerCase() === tag)
    ?.slice(1)
    .join('=')
    .replace(/\s/g, '') ?? null;

const keyOf = (record: string): string | null => tagOf(record, 'p');

/** Its own, or else that of the nearest domain above (RFC 7489 §6.6.3, without a list of public suffixes: those have none). */
function judgeDmarc({ sender }: SenderSettings, answers: Answers): Judged {
  const domain = domainOf(sender);
  const looks = withParents(domain).map((each) => ({
    each,
    found: answers(`_dmarc.${each}`)?.filter((text) => /^v=DMARC1\s*(;|$)/i.test(text)) ?? null,
  }));
  const first = looks.find(({ found }) => found === null || found.length > 0) ?? looks[0];
  const { each = domain, found = null } = first ?? {};
  const judge = (state: RecordState, finding: RecordFinding | null): Judged => ({
    ...{ kind: 'dmarc', name: `_dmarc.${domain}`, wanted: `v=DMARC1; p=none; rua=mailto:${sender}` },
    ...{ found, state, finding },
  });
  if (found === null) return judge('unanswered', null);
  const [record, ...others] = found;
  if (record === undefined) return judge('missing', null);
  if (others.length > 0) return judge('wrong', 'several');
  const isParent = each !== domain;
  const policy = (isParent && tagOf(record, 'sp')) || tagOf(record, 'p');
  if (policy === null) return judge('wrong', 'no-policy');
  if (policy.toLowerCase() === 'none') return judge('good', 'watches-only');
  return judge('good', isParent ? 'of-parent' : null);
}

/** "news.example.com" → itself, "example.com". */
function withParents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, at) => labels.slice(at).join('.'));
}
