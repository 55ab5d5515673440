// What does not hold of the lines that an operator wrote by hand: each by itself.
import type { Change, Edited, LineName } from '../../../domain/edit.ts';
import type { Desk } from './desk.ts';
import { gateLine, newFailures } from './gate.ts';
import type { Finding, Place } from './refusal.ts';

/** Of what stands beside the digest: each line of the operator by itself. */
export function ownFindings(desk: Desk, { digest, own, lines }: Edited, change: Change): Finding[] {
  const { article, edited: before } = desk;
  const lineFindings = (text: string, was: string, place: Place): Finding[] =>
    newFailures(gateLine(article, before.digest, was), gateLine(article, digest, text)).map(
      ({ check, detail }) => ({ check, detail, place }),
    );
  // What was written by hand before may not hold any more, where a block went out.
  const isNew = (kind: Change['kind']) => change.kind === kind || change.kind === 'block';
  const findings: Finding[] = [];
  for (const name of Object.keys(lines) as LineName[]) {
    const quoted = lineFindings(lines[name] ?? '', '', { field: name }).filter(
      ({ check }) => check === 'quotes',
    );
    if (isNew(name)) findings.push(...quoted);
  }
  for (const [network, parts] of Object.entries(own.posts)) {
    if (!isNew('post') || (change.kind === 'post' && change.network !== network)) continue;
    const was = (desk.posts[network] ?? []).map(({ text }) => text).join('\n\n');
    for (const [at, { text }] of parts.entries()) {
      const place = { field: `posts.${network}`, at };
      findings.push(...lineFindings(text, change.kind === 'block' ? '' : was, place));
    }
  }
  if (isNew('alt'))
    for (const [of, text] of Object.entries(own.alts))
      if (change.kind !== 'alt' || change.of === of)
        findings.push(...lineFindings(text, of, { field: 'alts' }));
  if (change.kind === 'figure' && change.do !== 'drop' && change.do !== 'move') {
    const label = change.do === 'add' ? change.item.label : change.label;
    findings.push(...lineFindings(label, '', { field: 'stats' }));
  }
  return findings;
}
