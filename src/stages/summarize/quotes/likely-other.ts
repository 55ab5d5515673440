// Whether a name speaks against a pronoun where somebody else's speaks for it: 他 is hardly 王麗華 beside 李建國.
import type { Subject } from '../../../language/quoting.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

export const isLikelyOther = (person: Person, { kind, gender }: Subject, people: People): boolean =>
  kind === 'pronoun' &&
  gender !== undefined &&
  person.gender === undefined &&
  person.likely !== undefined &&
  person.likely !== gender &&
  people.named().some((one) => one !== person && !one.isBody && (one.gender ?? one.likely) === gender);
