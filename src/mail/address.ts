// One email address. The only door through which an address enters: what passes is exactly one addr-spec and can
// neither name a second recipient nor begin a header. Not accepted though legal: quoted local parts, comments, IP literals.
import { domainToASCII } from 'node:url';

export interface Address {
  /** Normal form: the local part in NFC as given, the domain in lower case with IDN as A-labels ("xn--…"). */
  email: string;
  /** The domain of `email`. */
  domain: string;
  /** Whether the local part needs SMTPUTF8 (RFC 6531). The domain never does. */
  smtpUtf8: boolean;
}

export type AddressResult = { ok: true; address: Address } | { ok: false; reason: string };

/** RFC 5322 atext, with every visible non-ASCII character (RFC 6531); no controls, spaces or invisible formatting. */
const localPart = /^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|[^\p{ASCII}\p{C}\p{Z}])+$/u;
/** Letters before IDN mapping; the mapping itself would also decode %41 and 0x7f. */
const givenLabel = /^[\p{L}\p{M}\p{N}-]+$/u;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Nearly all addresses, told at once: what this takes is in its normal form and passes all that is looked at below. No A-label
 * ("xn--…"), which may be a wrong one, and no number at the end, which may be an IP address.
 */
const usual =
  /^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@((?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})$/;

const maxLocalOctets = 64;
/** RFC 5321 §4.5.3.1.3 allows 256 with the angle brackets. */
const maxOctets = 254;

/** Checks and normalises an address; surrounding white space is ignored. The reason never repeats the address. */
export function parseAddress(text: string): AddressResult {
  const domainAsItIs = text.length <= maxOctets ? usual.exec(text)?.[1] : undefined;
  if (domainAsItIs !== undefined)
    return { ok: true, address: { email: text, domain: domainAsItIs, smtpUtf8: false } };
  const given = text.trim().normalize('NFC');
  if (given === '') return refused('is empty');
  // Before any regex: a hostile field may be a megabyte.
  if (given.length > maxOctets) return refused(`is longer than ${maxOctets} octets`);
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given)) return refused('holds a line break or control character');
  if (/[,;]/.test(given)) return refused('holds more than one address, or a comma');
  if (/[<>()]/.test(given)) return refused('holds a name or comment; only the bare address is expected');
  const at = given.lastIndexOf('@');
  if (at < 0) return refused('has no @');
  const local = given.slice(0, at);
  if (local === '') return refused('has nothing before the @');
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..'))
    return refused('has a dot out of place before the @');
  if (!local.split('.').every((atom) => localPart.test(atom)))
    return refused('holds a character before the @ that is not allowed there');
  if (Buffer.byteLength(local) > maxLocalOctets)
    return refused(`has more than ${maxLocalOctets} octets before the @`);
  const domain = normaliseDomain(given.slice(at + 1));
  if (domain === null) return refused('has no valid domain after the @');
  const email = `${local}@${domain}`;
  if (Buffer.byteLength(email) > maxOctets) return refused(`is longer than ${maxOctets} octets`);
  return { ok: true, address: { email, domain, smtpUtf8: !/^\p{ASCII}*$/u.test(local) } };
}

function normaliseDomain(given: string): string | null {
  const labels = given.split('.');
  if (labels.length < 2 || !labels.every((part) => givenLabel.test(part))) return null;
  const ascii = domainToASCII(given);
  const parts = ascii.split('.');
  const isName =
    parts.length > 1 && parts.every((part) => label.test(part)) && /[a-z]/.test(parts.at(-1) ?? '');
  return isName && ascii.length <= 253 ? ascii : null;
}

const refused = (reason: string): AddressResult => ({ ok: false, reason });
