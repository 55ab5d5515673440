// Words whose full stop does not end a sentence, per language. Data only; lower case, without the last stop.

const split = (list: string): string[] => list.split(' ');

const shared = split(`dr prof st vs etc inc ltd co corp jr sr ph.d dept est approx`);

const perLanguage: Record<string, readonly string[]> = {
  en: split(
    `mr mrs ms mx cllr rev hon gen col maj capt lt sgt cpl adm cmdr sen rep gov pres e.g i.e cf al a.m p.m u.s u.k u.n e.u d.c jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd ed eds bros messrs supt det insp rt`,
  ),
  de: split(
    `hr fr frl hrn z.b d.h u.a u.ä usw bzw ca evtl ggf inkl exkl geb gest jh jhd mio mrd mill str tel vgl z.t o.ä sog med jur phil rer nat dipl ing e.v i.d.r s.o s.u max min rd zzgl jan feb mär apr jun jul aug sept okt nov dez u.s a.d`,
  ),
  fr: split(
    `m mm mme mmes mlle me mgr av bd cf env ex p.ex janv févr avr juil sept oct nov déc apr j.-c art`,
  ),
  es: split(`sr sra srta sres dra lic ing arq ud uds vd ej p.ej ee uu ee.uu av gral`),
  it: split(`sig sigg sig.ra dott dott.ssa avv ing on sen pag ecc es art arch geom rag`),
  pt: split(`sr sra srta dra exmo exma eng av ex art profa`),
  nl: split(`dhr mevr mw mr drs ir ing bijv bv d.w.z enz o.a m.b.t t.o.v ca nl blz art`),
};

const sets = new Map<string, ReadonlySet<string>>();

/** @param language the base language, e.g. "en" */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  let set = sets.get(language);
  if (!set) {
    set = new Set([...shared, ...(perLanguage[language] ?? [])]);
    sets.set(language, set);
  }
  return set;
}

/** Abbreviations only where a number follows: "No. 5", but "No." is a sentence. */
export const beforeNumber: ReadonlySet<string> = new Set(
  split(`no nr vol fig abb abs art bd p pp s núm pág págs pag ch sec`),
);

/** Words that begin a sentence rather than go on with a name after "U.S." or "Inc.". */
export const sentenceStarters: ReadonlySet<string> = new Set(
  split(
    `the a an he she it they we i you this that these those in on at but and so for if when while as with after before since now then there here his her their its our my no not what why how who some many most all each every both one two by from to of according der die das ein eine er sie es wir ich aber und doch auch nach bei im am für mit seit le la les un une il elle mais et dans el los las pero y en`,
  ),
);
