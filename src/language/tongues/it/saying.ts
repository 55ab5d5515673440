// Verbs of saying and thinking. Data only.
import { infinitiveForms, verbForms } from '../../families/alphabetic/verb-forms.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Verbs of saying, in the tenses in which papers tell what was said. */
const speaks = [
  verbForms(
    `afferm assicur precis dichiar sottoline ricord raccont osserv rivel conferm annunci denunci comment segnal evidenzi rimarc puntualizz lament replic argoment confid confess giur spieg testimoni comunic inform anticip accert indic rilev`,
    'a ano ato ava avano ò arono',
  ),
  verbForms(`chiar ribad rifer garant asser sugger ammon ricostru`, 'isce iscono ito iva ivano ì irono'),
  ...wordList(
    `dic(?:e|ono) dett[oa] dicev(?:a|ano) diss(?:e|ero) sostiene sostengono sostenut[oa] sostenev(?:a|ano) sosten(?:ne|nero) aggiung(?:e|ono|eva|evano) aggiunt[oa] aggiuns(?:e|ero) ammett(?:e|ono|eva|evano) ammess[oa] ammis(?:e|ero) avvert(?:e|ono|ito|iva|ivano|ì) promett(?:e|ono|eva|evano) promess[oa] promis(?:e|ero) scriv(?:e|ono|eva|evano) scritt[oa] scriss(?:e|ero) rispond(?:e|ono|eva|evano) rispost[oa] rispos(?:e|ero) conclud(?:e|ono|eva) conclus(?:o|e|ero) riconosc(?:e|ono|eva|evano) riconosciut[oa] riconobbe ribatt(?:e|ono|uto|eva|é) insist(?:e|ono|ito|eva) f(?:a|anno|aceva|atto|ece)\\s(?:sapere|notare|presente|capire|intendere)`,
  ),
];

/** Verbs of holding and asking: what somebody holds is told by them, and no words in marks. */
const holds = [
  verbForms(
    `stim calcol ipotizz auspic valut pavent rivendic ramment constat sper`,
    'a ano ato ava avano ò arono',
  ),
  verbForms(`sugger`, 'isce iscono ito iva ivano ì irono'),
  ...wordList(
    `riten(?:uto|eva|evano|ne) ritien(?:e|ono)? ritengono cred(?:e|ono|eva|evano) tem(?:e|ono|eva|evano) preved(?:e|ono|eva|evano) propon(?:e|eva) propon(?:gono) propost[oa] pens(?:a|ano|ava|avano) chied(?:e|ono|eva|evano) chiest[oa] obiett(?:a|ano|ato) si\\s(?:è|sono)\\simpegnat[oaie] si\\simpegn(?:a|ano) minacci(?:a|ano|ato)`,
  ),
];

/** Verbs of saying something aloud, in some way: of words in marks, and of no clause. */
const aloud = [
  verbForms(
    `scherz sospir mormor grid url domand sbott tagli continu attacc incalz esclam minimizz ironizz accus tuon rassicur sintetizz rilanci obiett sfog ridacchi borbott sussurr bisbigli strill esult rincar rintuzz ragion sentenzi specific rievoc brontol farfugli balbett singhiozz elenc snocciol riepilog punzecchi stuzzic imprec consigli raccomand pronostic profetizz chios gloss dettagli smorz ringhi sferz ricapitol narr ammicc annot calcol ipotizz auspic constat stim valut medit filosofeggi esemplific azzard butt affond sbuff`,
    'a ano ato ava avano ò arono',
  ),
  verbForms(`esord reag scherm ammon`, 'isce iscono ito iva ivano ì irono'),
  ...wordList(
    `riprend(?:e|ono|eva) prosegu(?:e|ono|iva|ito|ì) riflett(?:e|ono|eva|uto) sorrid(?:e|ono|eva) sorris(?:e) rid(?:e|ono|eva) ripet(?:e|ono|eva|evano|uto|é) chied(?:e|ono|eva|evano) chies(?:e|ero) chiest[oa] intervien(?:e) intervenut[oa] riassum(?:e|ono|eva) riassunto`,
  ),
];

/** Saying in the infinitive. */
const toSay = `(?:dire|ridire|affermare|assicurare|precisare|dichiarare|sottolineare|ricordare|raccontare|osservare|rivelare|confermare|annunciare|denunciare|commentare|segnalare|evidenziare|rimarcare|puntualizzare|lamentare|replicare|argomentare|confidare|confessare|giurare|spiegare|testimoniare|comunicare|chiarire|ribadire|riferire|garantire|sostenere|aggiungere|ammettere|avvertire|promettere|rispondere|concludere|riconoscere|insistere|ripetere|specificare|rilevare|far(?:e)?\\s(?:sapere|notare|presente|capire|intendere))(?:l[oiae])?`;

/** The same of words in marks, and of no clause. */
const toSayAloud = `${toSay} (?:precisar|ricordar|ribadir|ripeter|spiegar)lo (?:scherzare|sospirare|mormorare|gridare|esclamare|minimizzare|ironizzare|rassicurare|sbottare|sussurrare|ringraziare|riassumere)`;

const also = `(?:\\s(?:anche|poi|però|infatti|inoltre|comunque|invece|subito|[a-zà-ÿ]{3,12}mente))?`;

/** Finite verbs behind which it is: whoever does that has said it. Not "vuole dire", which means. */
const ahead = `(?:ci\\s)?t(?:iene|engono|eneva|enne|enuto)${also}\\sa non\\sesit(?:a|ano|ava|ò)\\s(?:a|nel) non\\sha\\sesitato\\sa si\\slimit(?:a|ano|ava|ò)${also}\\sa si\\s(?:è|era|sono)\\slimitat[oaie]\\sa torn(?:a|ano|ava|ò)${also}\\sa (?:è|sono|era)\\stornat[oaie]${also}\\sa continu(?:a|ano|ava|avano|ato)${also}\\sa non\\s(?:si\\sstanca|manca|smette|ha\\smancato|ha\\smai\\ssmesso|ha\\ssmesso)\\sdi finisce\\s(?:per|con\\sil) finito\\s(?:per|con\\sil) (?:si\\sspinge|arriva|arrivò)${also}\\sa (?:è|si\\sè)\\s(?:arrivat|spint)[oa](?:\\sfino)?\\sa si\\saffrett(?:a|ano|ò)\\sa si\\sè\\saffrettat[oa]\\sa prefer(?:isce|ito|iva) osa(?:to)? (?:ha|hanno)\\sdovuto inizia\\scol`;

const meaning = `(?:precisare|ricordare|sottolineare|ribadire|chiarire|evidenziare|rimarcare|puntualizzare|aggiungere|specificare|segnalare|rivolgere|lanciare)`;
const wants = `v(?:uole|ogliono|oleva|olle)${also} (?<!avrebber?o?\\s)voluto${also}`;

export const saying: Saying = {
  hearsay:
    /(?<!\p{L})(?:avrebbe(?:ro)?\s(?:\p{L}+\s)?(?:detto|scritto|risposto|ammesso|promesso|(?:dichiar|afferm|grid|urlat?|raccont|confess|minacci|spieg|confid|aggiun)[at]*to)|presumibilmente)(?!\p{L})/iu,
  said: [
    ...speaks,
    ...aloud,
    infinitiveForms(ahead, toSayAloud),
    infinitiveForms(wants, `${meaning} ringraziare rassicurare`),
    infinitiveForms(
      `(?:prova|provato|cerca|cercato|tenta|tentato)\\s(?:a|di)`,
      `spiegare rassicurare minimizzare giustificare chiarire convincere`,
    ),
    ...wordList(`
    aggiungendo spiegando affermando assicurando sottolineando dicendo ricordando precisando dichiarando
    mett(?:e|ono|eva)\\sle\\smani\\savanti messo\\sle\\smani\\savanti gett(?:a|ano|ava|ato)\\sacqua\\ssul\\sfuoco rincar(?:a|ano|ava|ato)\\sla\\sdose
    tagli(?:a|ano|ava|ato|ò)\\scorto non\\susa\\smezzi\\stermini non\\sle\\smanda\\sa\\sdire fa\\sspallucce
    secondo riport(?:a|ano) ama\\sripetere amava\\sripetere ama\\sdire amava\\sdire soleva\\sdire era\\ssolit[oa]\\sdire
    usava\\sdire
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    infinitiveForms(ahead, toSay),
    infinitiveForms(wants, meaning),
    ...wordList(`
    anunciò precisare rende\\snoto reso\\snoto ripeteva ripete ripetuto specifica specificato
    suppone scommette riport(?:a|ano|ava|avano) si\\s(?:dice|diceva|dichiara|mostra)\\s(?:convint|cert|sicur|fiducios)[oa]
    si\\sè\\s(?:dett|dichiarat|mostrat)[oa]\\s(?:convint|cert|sicur|fiducios)[oa] ama\\sripetere amava\\sripetere raccomanda raccomandato pretende preteso espr(?:ime|esso)\\s(?:l['’]auspicio|la\\ssperanza|il\\stimore|la\\sconvinzione|il\\sdesiderio)
    è\\sconvint[oa]
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
};
