// Who goes by the name of an account, in small letters and with a figure or a line in it: “…,” mossbank7 wrote.
import type { Attribution, Subject, Surroundings } from '../../../quoting.ts';
import { leadIn, tie } from './lead-in.ts';
import type { Tools } from './tools.ts';
import { isPassive } from './verbs.ts';

/** Three letters at least before a figure or a line: "covid19", which says nothing, stands beside no verb of saying. */
const handle =
  '(?<![\\p{L}\\p{N}_@.-])@?\\p{Ll}[\\p{Ll}.]{2,}(?:\\p{N}|_)[\\p{L}\\p{N}_]{0,30}(?![\\p{L}\\p{N}_-])';
const right = new RegExp(`^[,\\s–—-]*(?<name>${handle})\\s(?<verb>\\p{Ll}+)(?=\\s*[.,:]|\\s*$)`, 'u');
const turned = new RegExp(`^[,\\s–—-]*(?<verb>\\p{Ll}+)\\s(?<name>${handle})(?=\\s*[.,:]|\\s*$)`, 'u');
/** "A note to mossbank7 said": only where a clause begins. */
const before = new RegExp(`(?<=^|[,.!?]\\s)(?<name>${handle})\\s(?<verb>\\p{Ll}+)[,:]?\\s*$`, 'u');

export function fromHandle(around: Surroundings, tools: Tools): Attribution | null {
  const { text, close, ceiling } = around;
  const rest = text.slice(close, Math.min(ceiling, close + 120));
  const behind = right.exec(rest) ?? turned.exec(rest);
  const lead = behind ? null : leadIn(around, tools);
  const found = behind ?? (lead && before.exec(lead.text));
  const { name = '', verb = '' } = found?.groups ?? {};
  if (!found || verb.search(tools.said) !== 0) return null;
  if (lead && isPassive(lead.text.slice(0, found.index + found[0].indexOf(verb)), tools)) return null;
  const from = (lead?.at ?? close) + found.index;
  const start = from + found[0].indexOf(name);
  const subject: Subject = { kind: 'person', name, role: null, start, end: start + name.length };
  return { subject, ...tie(from, from + found[0].trimEnd().length) };
}
