// How a field of an act is called, and what is said of it: in the operator's words where there are some, and as it is where there are none.
import type { Format, Say } from '../../frame/words.tsx';

/** What tells nobody anything: numbers, hashes. */
const unsaid = new Set(['seq', 'renditionId', 'to', 'encoding']);

export const isSaid = (name: string): boolean => !unsaid.has(name);

const wordFor = (key: string, say: Say, without: string): string => (say.knows(key) ? say(key) : without);

export const fieldName = (name: string, say: Say): string => wordFor(`field.${name}`, say, name);

/** The words of a value stand with the noun that it is of. */
const families: Record<string, string> = {
  state: 'state',
  channels: 'channel',
  role: 'house.role',
  scope: 'tokens.scope',
  decision: 'house.decision',
  events: 'event',
};

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** One value, or one item of a list. */
export function fieldValue(name: string, value: unknown, say: Say, format: Format): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean' || value === 'true' || value === 'false')
    return say(String(value) === 'true' ? 'house.yes' : 'house.no');
  if (typeof value === 'number') return format.number(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (instant.test(value)) return format.moment(value);
  const family = families[name];
  return family ? wordFor(`${family}.${value}`, say, value) : value;
}

/** Where a campaign goes, in the words of the page that it was approved on. */
export function destinationLines(value: unknown, say: Say): string[] {
  const { relay, sender, accounts } = (value ?? {}) as Partial<Destination>;
  const real = accounts?.filter(({ network }) => network !== 'sandbox') ?? [];
  return [
    relay ? say('newCampaign.toRelay', { relay, sender: sender ?? '' }) : say('newCampaign.toOutbox'),
    ...real.map(({ id }) => id),
  ];
}

interface Destination {
  relay: string | null;
  sender: string;
  accounts: { id: string; network: string }[];
}
