// Whether a surname with an office is of somebody else than whoever bears the name: 林官房長官 is no 林美咲, 野中監督 no 野中翔投手.
import type { Subject } from '../../quoting.ts';

/** Offices of which the press tells with the surname alone. */
const knownByOffice =
  /(?:首相|総理|大統領|主席|官房長官|長官|大臣|[外内法財農蔵]相|.相|知事|[市町村区]長|総裁|監督)$/u;
const leads = /(?:監督|コーチ)$/u;
const plays = /(?:選手|投手|捕手|[内外]野手|[一二三遊]塁?手|主将)$/u;

/** @param role of whoever bears the name in full */
export function isApart({ role: office }: Pick<Subject, 'role'>, role: string | null): boolean {
  if (office === null) return false;
  // 山本市長 is no 山本太一副市長.
  if (role?.endsWith(`副${office}`)) return true;
  if (knownByOffice.test(office)) return role === null || !isSame(office, role);
  return plays.test(office) && role !== null && leads.test(role);
}

const minister = /(?:相|大臣)$/u;

const isSame = (office: string, role: string): boolean =>
  role.endsWith(office.slice(-2)) || (minister.test(office) && minister.test(role));
