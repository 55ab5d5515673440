// SMTP_DOMAIN_GROUPS: groups of recipients' domains, as the operator writes them, such as `outlook.com=10 firm.example,firm.de=2`.
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import type { OwnGroup } from '../../domain/domain-groups.ts';

const form =
  'expected groups with spaces between them, each as domain,domain=10: domains, and how many connections at once';

/** Without a number: one group, of as many as there are. */
const entry = /^([^,=]+(?:,[^,=]+)*)(?:=([1-9]\d{0,2}))?$/;

export const domainGroups = z
  .string()
  .default('')
  .transform((text, context): OwnGroup[] => {
    const groups = text.split(/\s+/).filter(Boolean).map(readGroup);
    if (groups.every((group) => group !== null)) return groups;
    context.addIssue({ code: 'custom', message: form });
    return z.NEVER;
  });

function readGroup(text: string): OwnGroup | null {
  const [, names = '', most] = entry.exec(text) ?? [];
  const domains = names.split(',').map(domainToASCII);
  if (domains.some((domain) => !/^[^.].*\.[^.]/.test(domain))) return null;
  return { domains, most: most === undefined ? Number.POSITIVE_INFINITY : Number(most) };
}

/** As it was written; undefined where there are none. */
export const domainGroupsText = (groups: readonly OwnGroup[]): string | undefined =>
  groups
    .map(({ domains, most }) => `${domains.join(',')}${Number.isFinite(most) ? `=${most}` : ''}`)
    .join(' ') || undefined;
