// Verbs of saying and thinking. Data only.
import { verbForms } from '../../families/alphabetic/verb-forms.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Verbs of saying, in the tenses in which papers tell what was said. */
const speaks = [
  verbForms(
    `afferm assicur precis dichiar sottoline ricord raccont osserv rivel conferm annunci denunci comment segnal evidenzi rimarc puntualizz lament replic argoment confid confess giur spieg testimoni comunic inform`,
    'a ano ato ava avano ò arono',
  ),
  verbForms(`chiar ribad rifer garant asser sugger ammon`, 'isce iscono ito iva ivano ì irono'),
  ...wordList(
    `dic(?:e|ono) dett[oa] dicev(?:a|ano) diss(?:e|ero) sostiene sostengono sostenut[oa] sostenev(?:a|ano) sosten(?:ne|nero) aggiung(?:e|ono|eva|evano) aggiunt[oa] aggiuns(?:e|ero) ammett(?:e|ono|eva|evano) ammess[oa] ammis(?:e|ero) avvert(?:e|ono|ito|iva|ivano|ì) promett(?:e|ono|eva|evano) promess[oa] promis(?:e|ero) scriv(?:e|ono|eva|evano) scritt[oa] scriss(?:e|ero) rispond(?:e|ono|eva|evano) rispost[oa] rispos(?:e|ero) conclud(?:e|ono|eva) conclus(?:o|e|ero) riconosc(?:e|ono|eva|evano) riconosciut[oa] riconobbe ribatt(?:e|ono|uto|eva|é) insist(?:e|ono|ito|eva) f(?:a|anno|aceva|atto|ece)\\s(?:sapere|notare|presente|capire|intendere)`,
  ),
];

/** Verbs of holding and asking: what somebody holds is told by them, and no words in marks. */
const holds = [
  verbForms(
    `stim calcol ipotizz auspic valut pavent rivendic ramment constat`,
    'a ano ato ava avano ò arono',
  ),
  verbForms(`sugger`, 'isce iscono ito iva ivano ì irono'),
  ...wordList(
    `riten(?:uto|eva|evano|ne) ritien(?:e|ono)? ritengono cred(?:e|ono|eva|evano) tem(?:e|ono|eva|evano) preved(?:e|ono|eva|evano) propon(?:e|eva) propon(?:gono) propost[oa] pens(?:a|ano|ava|avano) chied(?:e|ono|eva|evano) chiest[oa] obiett(?:a|ano|ato) si\\s(?:è|sono)\\simpegnat[oaie] si\\simpegn(?:a|ano) minacci(?:a|ano|ato)`,
  ),
];

export const saying: Saying = {
  said: [
    ...speaks,
    ...wordList(`
    aggiungendo spiegando affermando assicurando sottolineando dicendo ricordando precisando dichiarando tuonò
    ironizzò sbottò secondo sorride scherza rilancia riassume scherzato sospira mormora grida gridato urla chiede
    chiesto domanda sbotta taglia tagliato schermisce continua attacca attaccato incalza prosegue esclamò gridò
    urlò mormorò esclama esclamato ripete ripeteva ripetuto minimizza ironizza ironizzato accusa accusato tuona
    riflette rassicura rassicurato sintetizza riassumeva specifica specificato obietta obiettato sfoga sfogato
    sbottato sentenzia sentenziato ironizzava ridacchia borbotta borbottato sussurra sussurrato bisbiglia strilla
    strillato esulta esultato rincara rintuzza obiettò domandò domandava chiedeva rievoca rievocato ragiona
    ama\\sripetere amava\\sripetere ama\\sdire amava\\sdire soleva\\sdire era\\ssolit[oa]\\sdire usava\\sdire
    mormorato tuonato incalzato puntato affondato
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    ...wordList(`
    anunciò precisare rende\\snoto reso\\snoto ripeteva ripete ripetuto rileva rilevato specifica specificato
    suppone scommette si\\s(?:è\\slimitat[oa]|limita)\\sa\\sdire si\\sdice\\sconvint[oa]
    si\\sè\\sdett[oa]\\sconvint[oa] ama\\sripetere amava\\sripetere raccomanda raccomandato pretende preteso
    è\\sconvint[oa]
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
};
