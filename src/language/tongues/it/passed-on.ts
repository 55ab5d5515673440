// Words that somebody received, shared, read out or heard, and another one who takes over. Data only.
import type { PassedOnWords } from '../../families/alphabetic/quoting/passed-on-words.ts';

export const passedOn: PassedOnWords = {
  turns:
    /(?:(?<!\p{L})(?:e|ed|ma) (?:questi|costui|costei|quest['’]ultim[oa]|questa(?= (?:gli |le |si |ha |\p{Ll}+ò$))) (?=\p{L})|, (?:il|la) quale (?=\p{L})|(?:^|,? )al che,? (?=\p{L}))/u,
  by: /(?<!\p{L})da (?=\p{Ll})/u,
  contrasts: /(?<!\p{L})(?:mentre|laddove) (?=\p{L})/u,
  heard:
    /(?<!\p{L})(?:sent(?:ito|ita|ì|iva|irsi|ire)|udito|udì|ascoltat[oa]|vist[oa]|vide) (?!che )(?=.*(?:\s(?:\p{Ll}{2,}[aei]r[el]l?[aeio]?|\p{Ll}{2,}[ae]ndo)(?: al telefono)?$|dire d))/u,
  messages:
    /(?<!\p{L})(?:fras[ei]|parol[ae]|messagg(?:io|i)|SMS|tweet|post|lettera|e?-?mail|nota|discorso|messaggino|consigl(?:io|i)|telefonata|lezione|avvertimento|motto|citazione|telegramma|audio|biglietto)(?: \p{Ll}{4,})? (?:d[ia](?= )|d(?=['’])|d[ae]l(?:la|lo|l['’])?(?= |\p{L}))(?: (?=\p{L})|['’](?=\p{Lu})|(?=\p{L}))/u,
  passes:
    /(?<!\p{L})(?:ricevut[oa]|riceve|riceveva|ricevette|condivis[oa]|condivide|rilanciat[oa]|rilancia|ritwittat[oa]|lett[oa]|legge|leggeva|ricorda|ricordava|ricordato|dimentica|dimenticat[oe]|citat[oa]|cita|mostrat[oa]|mostra|ripete|ripetuto|conserva|conservato|riportat[oa]|diffus[oa])(?!\p{L})/u,
  receives:
    /(?<!\p{L})(?:ricevut[oa]|riceve|riceveva|ricevette) .*(?<!\p{L})(?:messagg(?:io|i)|SMS|lettera|e?-?mail|telefonata|telegramma|audio|biglietto)(?: \p{Ll}+)?$/u,
};
