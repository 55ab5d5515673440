// Who says what: the small words around a quotation. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { recipientsBy } from '../../families/alphabetic/recipients.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { others } from './others.ts';
import { passedOn } from './passed-on.ts';
import { people } from './people.ts';

/** Between an auxiliary and its participle: "ha infatti sottolineato". */
const between =
  '(?: (?:infatti|poi|anche|ancora|inoltre|quindi|così|già|subito|però|intanto|invece|dunque|pure|comunque|infine|sempre|più volte|di recente|oggi|ieri|\\p{Ll}{3,14}mente))';

/** «…», si legge nel comunicato della Regione. */
const standsThere = 'si legg(?:e|eva)(?: (?:ancora|anche|infatti|inoltre|poi|tra l’altro))?';
const paper =
  '(?<paper>comunicato|nota|testo|documento|lettera|messaggio|rapporto|relazione|post|tweet|dossier|ordinanza|sentenza|delibera|decreto|circolare|bollettino|studio|mail)';
const ofBody =
  "(?<of>(?: \\p{Ll}+[oa])? (?:(?:d[ei]l?|d[ae]lla|d[ae]llo|d[ae]gli|d[ae]lle|d[ae]i|dal|da) |d[ae]ll['’])\\p{Lu}[\\p{L}-]*(?: (?:(?:d[ei]l?|della|e|per la|per il) )?\\p{Lu}[\\p{L}-]*){0,4})";

export const quoting: QuotingWords = {
  others,
  pronouns: {
    lui: { number: 'one', gender: 'male' },
    lei: { number: 'one', gender: 'female' },
    egli: { number: 'one', gender: 'male' },
    loro: { number: 'many', gender: 'any' },
  },
  turned: null,
  bodyPronoun: null,
  asides: { auxiliary: `(?:ha|aveva)${between}?`, turnedAuxiliary: '(?!)' },
  pauses:
    /(?<=^|[.!?]\s)(?:(?:Un (?:lungo |breve )?)?[Ss]ilenzio|(?:Una (?:lunga |breve )?)?[Pp]ausa)\.\s*$/u,
  firstPersons: wordSet(`io noi`),
  dropped:
    /^\s*(?:$|[.,;]|(?:in|durante|nel|nella|ieri|oggi|al|e|mentre|quando|prima|poi|già|ancora|subito|anche|quasi|molto|stamattina|stamani|stasera|\p{Ll}+mente|quest[ao]\s(?:mattina|sera|notte|settimana|pomeriggio))\s)/u,
  pluralVerb: /^(?:(?:non|si|ci)\s){0,2}\p{L}+(?:no|ro)(?:\s.*)?$/iu,
  verbFirst: true,
  verbSecond: false,
  beforeVerb: wordSet(`avrebbe avrebbero come ha hanno aveva avevano e si gli le ci mi`),
  deeds:
    /^(?:(?:ha|hanno|aveva|avevano)\s)?(?:rilanci\p{L}+\s(?:una?\s|un['’]|il\s|lo\s|la\s|i\s|gli\s|le\s|l['’])(?!(?:\p{L}+\s)?(?:messaggi|avvertiment|avvis|domand|frecciat|critic|accus|appell|promess|minacc|fras|grid|ultimatum|propost|ide|allarm|allert|sfid|dubbi|provocazion|insult|monit|stoccat|parol)))/u,
  thisDay: /^quest[oa]\s/u,
  onTheirSide:
    /^,?\s(?:(?:dal canto|da parte) (?:suo|sua|loro)|per parte sua|a (?:sua|loro) volta)(?:(?=\s)|,(?=\s\p{L}))/u,
  pluralArticles: wordSet(`i gli le`),
  coordinators: wordSet(`e ma o`),
  together: wordSet('e ed'),
  that: /^(?:(?:\p{Ll}{3,14}(?=,\s))?(?:,\s[^,.;:]{3,60}){1,3}?,\s)?(?:[^,.]{0,90}? )??che,?\s+/u,
  conjunctions: wordSet(`che ch`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:scuoteva la testa|scosse la testa|ha scosso la testa|alzava le spalle|se l['’]è presa|la dice a modo su[oa]|lo dice a modo suo|nega|negato|negò|smentisce|smentito|smentì|critica|criticato|criticò|difende|difeso|difese|denuncia|denunciato|lamenta|lamentato|respinge|respinto|chiede|chiesto|ringrazia|ringraziato|ringraziò|accusa|accusato|avverte|avvertito|ricorda|ricordato|dubita|teme|spera|crede|pensa|sorride|ride|sospira|scherza|allarga le braccia|scuote la testa|alza le spalle|si (?:lamenta|indigna|stupisce|commuove|difende|schermisce|sfoga|scusa|dice|ricorda|chiede|consola|giustifica|arrabbia)|parla di|parlato di|racconta|raccontato|descrive|descritto|ammette|ammesso|riconosce|riconosciuto|insiste|insistito|non ha dubbi|non ci sta|non (?:nasconde|ha nascosto|nascose)|è (?:categoric[oa]|chiar[oa]|scettic[oa]|prudente|cauto|cauta|furios[oa]|soddisfatt[oa]|delus[oa])|raggiunt[oa] al telefono|contattat[oa]|interpellat[oa]|precisa|precisare|spiega|spiegato|sottolinea|esulta|protesta|attacca|replica|commenta|rassicura|invita|auspica|asciutt[oa])(?!\p{L})/iu,
  asked: [],
  asks: /(?<!\p{L})(?:chie(?:de|dono|sto|deva|se)|domand(?:a|ano|ato|ava|ò)|interrog(?:a|ato))(?!\p{L})(?:(?:\s[^\s,.:;?]+){0,6})?\s(?:perché|se|come|dove|quando|quant[oaie]|chi|che cosa|cosa)(?!\p{L})|^(?:Se|Perché|Come|Quando|Dove|Chi|Cosa|Che cosa)\s[^:«»“”"]{3,120},\s(?:(?:gli|le|mi)\s)?(?:ha\s)?(?:chie(?:de|deva|se|sto)|domand(?:a|ato|ò))(?!\p{L})/iu,
  openers: wordSet(
    `quello quella quelli quelle poco molto quasi appena presto niente nulla nessuno nessuna ognuno ognuna tutto tutti tutte molti pochi qualcosa tanto tale adesso ora sempre mai solo soltanto meno più peggio meglio lontano vicino dentro fuori infine intanto`,
  ),
  ofSpeaker: {
    his: null,
    hers: null,
    anybodys: /^(?:il |la |i |le )?(?:suo|sua|suoi|sue)\s/,
    bodys: /^(?:il |la |i |le )?(?:suo|sua|suoi|sue)\s/,
    nothings: null,
  },
  replies:
    /^(?!\P{L}*(?:interpellat|interrogat|incalzat|alla domanda))[\s\S]*?(?<!\p{L})(?:risponde|risposto|rispose|replica|replicato|replicò|ribatte|ribattuto|ribatté|promette|promesso)(?!\p{L})/iu,
  adds: /(?<!\p{L})(?:aggiun(?:ge|se|to|geva)|prosegu(?:e|ì|ito)|continu(?:a|ò|ato)|conclu(?:de|se|so))(?!\p{L})/iu,
  unsaidBehind: /^\s*,?\s*(?:(?:ha|aveva|hanno) letto|legge|lesse|leggeva|leggono)\s/u,
  readBehind: new RegExp(`^\\s*,?\\s*${standsThere}(?!\\p{L})`, 'u'),
  saysInPaper: new RegExp(
    `(?<!\\p{L})(?:in|con|tramite|nell?[ao]?)\\s(?:una?\\s|un['’])?${paper}(?!\\p{L}|\\sd[ae]ll?[aoe]?\\s)`,
    'iu',
  ),
  readIn: new RegExp(
    `^\\s*,?\\s*${standsThere} (?:(?<the>nell?[ao]?)|in una?) (?:stess[oa] )?${paper}${ofBody}?`,
    'u',
  ),
  readBefore: [
    new RegExp(`^(?:E )?(?:[Ii]n una?|[Nn]ell?[ao]?) ${paper}${ofBody} ${standsThere}$`, 'u'),
    new RegExp(`^(?:E )?[Ss]i legg(?:e|eva) (?:in una?|nell?[ao]?) ${paper}${ofBody}$`, 'u'),
  ],
  saysBefore:
    /^(?<lead>(?:(?:Lo|È quanto|Questo è quanto) (?:(?:(?:ha|hanno) (?:detto|dichiarato|affermato|spiegato|ribadito|annunciato|scritto|sottolineato|confermato|assicurato|precisato|rivelato|raccontato|ammesso|sostenuto|ricordato|comunicato|reso noto|riferito|riportato|stabilito|deciso|fatto sapere)|dic(?:e|ono)|afferm(?:a|ano)|dichiar(?:a|ano)|spieg(?:a|ano)|scriv(?:e|ono)|sosten(?:gono)|sostiene|annunci(?:a|ano)|sottoline(?:a|ano)|rivel(?:a|ano)|raccont(?:a|ano)|assicur(?:a|ano)|conferm(?:a|ano)|ribadi(?:sce|scono)|precis(?:a|ano)|comunic(?:a|ano)|rend(?:e|ono) noto|f(?:a|anno) sapere|riferi(?:sce|scono)|riport(?:a|ano)|rilev(?:a|ano))(?: (?:oggi|ieri|stamattina|stasera|anche|in una nota|in un comunicato|in un['’]intervista|su (?:Twitter|Facebook|X|Instagram)|all['’]A\p{L}+|ai (?:giornalisti|cronisti)))?)|A (?:dirlo|affermarlo|sostenerlo|annunciarlo|confermarlo|spiegarlo|raccontarlo|rivelarlo|renderlo noto|comunicarlo|riferirlo|riportarlo|scriverlo) (?:è|sono|è stat[oa]|sono stat[ie]|anche))\s)/u,
  amongThem:
    /^\s*(?:in particolare|in primis|soprattutto|specialmente|tra cui|fra cui|compres[oaie]|a cominciare da)\s/u,
  presentThere: /^present[ei]$/iu,
  impersonal:
    /(?<!\p{L})(?:si (?:sente|sentiva|sentì|sentono|sentivano|udiva|udì|legge|leggeva|grida|gridava|canta|cantava)|risuona|risuonava|risuonano)(?!\p{L})/iu,
  presents:
    /^(?:[^,;:.«»“”"]{2,60}?\s(?:è|era|fu|è stat[oa])|(?:non )?(?:lo|la|si|gli) (?:ha |aveva )?\p{L}+(?: così)?)\s/iu,
  nobodies: /(?<!\p{L})(?<!\p{L}['’])vicin[oaie](?=\sa(?:l|llo|lla|i|gli|lle)?(?:\s|['’]|ll['’]))/giu,
  presentsAgent:
    /^[^,;:“”«»"]{2,80}?\s(?:è|era|fu|viene|venne|sono|furono|è stat[oa]|sono stat[ie])\s(?:[^,;:“”«»"]{2,80}\s)?(?:da\s(?=un[ao]?(?:\s|['’]))|da(?=l(?:la|lo)?\s)l?)/iu,
  toHimOrHer: /^(?:gli|le|mi|ci|loro)\s/iu,
  toWhomClause: /,\s(?:a\scui|al\squale|alla\squale|di\scui)\s/u,
  asTold: /^(?:Come|Secondo\squanto)\s[^,:;]{3,80},\s/u,
  fromThere:
    /^(?:Pontefice|Guardasigilli|Sovrano|Papa|Re|Premier|Presidente|Ministro|Sindaco|Procuratore|(?<ofState>Capo))$/u,
  calling: {
    before:
      /(?<!\p{L})(?:chiama(?:no|va)?|chiamò|(?:ha|hanno|aveva)\s(?:chiamato|definito|descritto|bollato)|defin(?:isce|iscono|ì|iva)|descriv(?:e|eva)|boll(?:a|ò))(?:\scome)?(?:\s(?:una?|un['’]|il|la|lo|l['’]))?$/u,
  },
  whatSomebody: /(?<!\p{L})(?:quello|quel|ciò) che\s/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(
    `rapporto studio comunicato lettera documento sentenza ordinanza testo relazione notifica documentazione`,
  ),
  measures: wordSet(
    `indagini proiezione proiezioni previsione previsioni stima stime calcolo calcoli cifra cifre dato dati numeri statistica statistiche risultato risultati simulazione simulazioni modello modelli immagine immagini video foto prova prove indizio indizi fatto fatti traccia tracce curva curve indicatore indicatori test misurazione misurazioni esperimento esperimenti campione campioni`,
  ),
  messages: wordSet(''),
  calledAgain: {
    nota: ['nota', 'comunicato'],
    comunicato: ['comunicato', 'nota'],
    testo: ['nota', 'comunicato'],
  },
  among: /(?<=[ei])\s(?:come|quali)\s\p{Lu}[^,;:]{1,60}(?=\s*$)/u,
  conditional: /^(?:se)\b/i,
  // What the paper itself has heard is nobody's.
  accordingTo:
    /^(?:(?:secondo|stando a|a|da) quanto (?:si apprende|(?:ha |è stato )?(?:riferito|riportato|appreso|dichiarato|spiegato|comunicato|reso noto|emerso|trapelato|filtrato|ricostruito|accertato|stabilito)|emerge|trapela|filtra) d(?:a\s+|a[il]\s+|agli\s+|al(?=l[aeo]\s|l['’]))|secondo (?:le (?:dichiarazioni|parole|affermazioni|stime)|la versione|il racconto) d(?:i\s|el\s|ella\s|ei\s|elle\s|egli\s|ell['’])|secondo\s+(?!quanto\s)|stando a(?:\s+|l\s+|i\s+|gli\s+|lla\s+|lle\s+|llo\s+|ll['’])|(?:a detta|a giudizio|a parere|a dire|ad avviso|agli occhi|nelle parole) d(?:i\s+|el\s+|ella\s+|ei\s+|elle\s+|egli\s+|ell['’]))(?!(?:(?:le |la |il |i )?(?:nostr[aeio]))\b)/i,
  ofTheirs:
    /^(?:a su[oa] (?:giudizio|avviso|dire|parere)(?=,? )|secondo (?:(?:il|la|i|le) )?su(?:o|a|oi|e) (?:stess[ei] )?(?:calcol[oi]|stim[ae]|versione|racconto|parole|testimonianza|dichiarazioni|opinione|esperienza|conti|dati|analisi)),?\s/iu,
  accordingToBehind: null,
  sources: null,
  recipients: recipientsBy(
    "(?:(?:ieri|oggi|poi|anche) )?(?:al|alla|a|ai|all['’]|in|su) ?",
    'nostro giornale|giornalisti|cronisti|microfoni',
    'programma|quotidiano|giornale|settimanale|rivista|radio|agenzia|emittente|trasmissione|portale|podcast',
  ),
  nextSaying: /,?\s(?:e|ed|ma)\s(?=\p{L})/gu,
  isRomance: true,
  passedOn,
  reportForms: {
    infinitives:
      /^(?<lead>(?:ribadisce|ribadì|ribadito|conferma|confermò|confermato|rivela|rivelato|aggiunge|aggiunto|sottolinea|sottolineato|lamenta|lamentato|denuncia|denunciato|rivendica|rivendicato|annuncia|annunciato|chiarisce|chiarito|pensa|pensava|auspica|dice|disse|detto|afferma|affermato|assicura|assicurato|ammette|ammesso|ammise|sostiene|sostenuto|sostenne|confessa|confessato|dichiara|dichiarato|spiega|spiegato|racconta|raccontato|ricorda|ricordato|promette|promesso|giura|giurato|ritiene|teme|crede|garantisce|garantito|riferisc(?:e|ono)|riferito|risponde|risposto|rispose|replica|replicato|precisa|precisato|propone|proposto|minaccia|minacciato|scrive|scrisse|scritto) (?:(?:ai|al|alla|alle|agli|a) [^,.;:]{3,30} )?di |si (?:è|sono) impegnat[oaie] a |si impegn(?:a|ano) a )(?:non )?(?:(?:aver|esser|star|voler|poter|dover|saper|creder|temer)(?:[eai]\p{L}{0,2})?|(?<!(?:dice|disse|detto) di )(?<!(?:dice|disse|detto) di non )[a-zàèéìòù]{2,}(?:are|ere|ire|urre|orre|rsi|rl[aeio]|rne))(?!\p{L})/u,
    announces:
      /^(?:(?:le )?parole di |d(?:ello stesso|i altro|i diverso) (?:avviso|parere)(?: è)? |sulla stessa (?:linea|lunghezza d['’]onda)(?: è)? |parola di |(?:nelle|con le) parole di |gli fa eco |(?:e )?(?:lo stesso|altrettanto) (?:ha fatto|fece|fa) |le fa eco |a (?:parlare|dirlo|raccontarlo|spiegarlo|confermarlo) è |lo (?:conferma|spiega|racconta|dice|ribadisce|ricorda) |il (?:commento|messaggio|racconto|ricordo|affondo|giudizio|monito|ragionamento) di |(?:(?:dura|durissima|immediata|secca|netta|pronta|polemica|amara|piccata|ironica|lapidaria|diversa|opposta) (?:è (?:stata )?)?)?la (?:replica|risposta|reazione|spiegazione|denuncia|conclusione|accusa|versione|posizione|lettura|analisi) di )/iu,
    calls:
      /(?<!\p{L})(?:defini(?:sce|to|va|sse)|definì|parl(?:a|ato|ava|ò)|accus(?:a|ato|ò)|bolla|bollato|descriv(?:e|eva)|descritto|denunci(?:a|ato|ò)|promette|promesso|condann(?:a|ato|ava|ò)|esprim(?:e|eva)|espresso|manifest(?:a|ato|ò)|lament(?:a|ato|ava|ò)|critic(?:a|ato|ava|ò)|resping(?:e|eva)|respinto|chied(?:e|eva)|chiesto|difend(?:e|eva)|difeso|rivendic(?:a|ato|ava|ò)|auspic(?:a|ato|ava|ò)|ringrazi(?:a|ato|ava|ò)|stigmatizz(?:a|ato|ò)|contest(?:a|ato|ava|ò)|elogi(?:a|ato|ò)|teme|augur(?:a|ato|ò)|rivol(?:ge|to))(?: [^,:;.!?]{0,60}| d['’]| di)?\s*$/u,
    quotable:
      /(?<!\p{L})(?:libr[oi]|film|romanz[oi]|canzon[ei]|album|oper[ae]|documentar(?:io|i)|trasmission[ei]|spettacol[oi]|serie|messagg(?:io|i)|fras[ei]|parol[ae]|discors[oi]|dichiarazion[ei]|slogan|mott[oi]|tweet|letter[ae]|espression[ei]|titol[oi])(?!\p{L})/u,
    states:
      /(?<!\p{L})(?:(?:resta|continua|costa|arriva|manca|dura|comincia|inizia|funziona|cala|migliora|peggiora|avanza|cerca|lavora|paga|rispetta|rappresenta|significa|mostra|merita|passa|riguarda|provoca|evita|aumenta|diventa|torna)(?:no)?|(?:riman|finisc|apr|chiud|cresc|scend|cad|viv|soffr|perd|vinc|ricev|dipend|rispond|esist|corr|val|serv|vien|tien|preved|permett|impedisc|proteg|appartien|vuol)(?:e|ono)|(?:rimangono|salgono|sale|valgono|vengono|tengono|proteggono|vogliono))(?!\p{L})/u,
    byWhom:
      /,\s(?:secondo (?:cui|(?:il|la) quale|(?:i|le) quali)|(?:a detta|a parere|a giudizio|ad avviso) (?:di cui|del(?:la)? quale|de(?:i|lle) quali)),?\s/u,
    agent:
      /(?<!\p{L})(?:da|dal|dallo|dalla|dal suo|dalla sua|da un|da una|dall['’]|con(?: il| la| l['’])?) ?(?:(?!di |del |della |dello |dei |degli |delle |che |d['’]|dell['’])\p{Ll}[\p{L}-]* ){0,3}(?:(?:di |del |della |dei |degli |delle |d['’]|dell['’])\p{Lu}[\p{L}-]* )?$/u,
    verbEnds:
      /(?<!\p{L})\p{Ll}{2,}(?:ò|ava|eva|iva|avano|evano|arono|erono|irono|rà|ranno|rebbe|rebbero)(?!\p{L})/u,
    ownDeed: {
      asks: /(?<!\p{L})(?:chie[sd]|esig|invit|raccomand|ordin|preg|sollecit|sugger)\p{L}*/u,
      begins: /\s(?:e|ed|ma)\s(?:non\s)?(?:ha|hanno|aveva|avevano)\s\p{L}+(?:ato|ito|uto|sto|tto)(?!\p{L})/u,
    },
    added:
      /,\s(?:a (?:poche|pochi|due|tre|quattro|cinque|sei|sette|otto|dieci|quindici|\d{1,2}) (?:ore|giorni|settimane|mesi) da(?:\s|l)|alla vigilia d|(?:al contrario di|a differenza di|contrariamente a) quanto (?:annunciato|promesso|previsto|detto|affermato|assicurato|dichiarato|sostenuto|scritto)|(?:contraddicendo|smentendo|sconfessando|dando (?:ragione|torto)|mettendo fine|chiudendo la porta)(?!\p{L}))/u,
    demands: /^(?:chied|chiest|propon|propost|auspic|raccomand|sugger|pretend|pretes)/u,
    surely:
      /^(?:ha |aveva |avrebbe )\p{L}{3,}(?:ato|uto|ito|sto|tto|rso|so)(?!\p{L})|^\p{Ll}{3,}(?:ò|ava|eva)(?!\p{L})/u,
    askers:
      /^(?:poi|dopo|e)?,?\s?(?:ai (?:cronisti|giornalisti)|davanti ai (?:cronisti|giornalisti)|a chi gli(?:elo)? chiedeva|a chi le chiedeva)(?!\p{L})/iu,
    infinitive: /(?<!\p{L})(?:[a-zàèéìòù]{2,}(?:are|ere|ire|urre|orre|rsi)|aver|esser)(?!\p{L})/u,
    by: /^(?:secondo (?:le (?:dichiarazioni|parole|affermazioni|stime)|la versione|il racconto) d(?:i\s|el\s|ella\s|ei\s|elle\s|egli\s|ell['’])|secondo\s|(?:a detta|a giudizio|a parere|a dire|ad avviso) d(?:i\s|el\s|ella\s|ei\s|elle\s|egli\s|ell['’])|stando a(?:\s|l\s|lla\s|i\s|gli\s|lle\s|llo\s|ll['’]))/iu,
    byPronoun: /^secondo (?:(?<he>lui)|(?<she>lei)|loro)$/iu,
    from: /^d(?:al |alla |ai |agli |alle |allo |all['’])(?=\p{L})/iu,
    holds: {
      by: /^per /iu,
      goesOn:
        /^(?:non (?:c['’]è|ci sono) (?:alcun )?dubb?i?o?|(?:non )?(?:è|sono) (?:una?|un['’]|necessari[oa]|indispensabile|urgente|evidente|fondamentale|importante|giusto|sbagliato)|(?:non )?si tratta|bisogna|serv(?:e|ono)|sarebbe|dev(?:e|ono)|dovrebber?o?)(?!\p{L})[^:]*$/u,
      narrates:
        /^(?:(?:il|lo|la|i|gli|le|l['’]|un|uno|una|quest[oa]|quell[oa]) ?(?:\p{L}+ )?(?:anno|stagione|giorno|giornata|notte|sera|serata|settimana|mese|estate|inverno|vita|storia|avventura|partita|gara|corsa|ritorno|viaggio|futuro|sfida|sogno|incubo|calvario|finale|torneo|esordio|titolo|medaglia|premio|vittoria|sconfitta|trionfo)|tutto|niente|nulla|il (?:suo|peggio|meglio)|la sua|ciò|non c['’]è)(?!\p{L})|^(?:(?!\s(?:che|perché|quando|se|come)\s)[^,]){0,80}?(?<!\p{L})(?:fu|furono|era|erano|cominciò|iniziò|finì|è (?:cominciat|iniziat|finit|arrivat)[oa]|aveva|avevano|segna|significa|rappresenta)(?!\p{L})/iu,
      byPronoun: /^per (?:(?<he>lui)|(?<she>lei))$/iu,
    },
    asTold: /^(?:come |così come |stando a quanto |secondo quanto )(?:l['’])?/iu,
    signs:
      /^\s?[.,]?\s?(?:così|(?:a (?:parlare|raccontarlo|raccontare|dirlo|spiegarlo) (?:così )?è|è(?=\s[^.;:«»]{3,80}\s(?:a (?:raccontarlo|raccontare|dirlo|parlare|spiegarlo)|che (?:racconta|parla|lo dice))(?!\p{L})))(?=\s[^:;«“"]{3,140}\.)|è (?:stato )?il commento di|(?:sono |queste )?le parole(?:\s?\([^()]{3,50}\)|, [^,.]{3,50},)? di|(?:lo|è quanto) (?:(?:ha|aveva) (?:detto|dichiarato|affermato|spiegato|ribadito|annunciato|scritto|sottolineato|confermato|assicurato|precisato|rivelato|raccontato|ammesso|sostenuto|ricordato|comunicato|reso noto)|dic(?:e|eva)|disse|afferm(?:a|ava|ò)|dichiar(?:a|ava|ò)|spieg(?:a|ava|ò)|scriv(?:e|eva)|scrisse|sostien(?:e)|sosteneva|annunci(?:a|ava|ò)|sottoline(?:a|ava)|rivel(?:a|ava|ò)|raccont(?:a|ava|ò)|assicur(?:a|ava)|conferm(?:a|ava|ò)|ribadi(?:sce|va)|precis(?:a|ava|ò)|rende noto)(?: (?:ieri|oggi|stamattina|stamani|stasera|anche|poi|già|(?:esattamente |appena |giusto )?\p{L}+ (?:giorni?|settiman[ae]|mes[ei]|ann[oi]|or[ae]) fa|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|in una (?:nota|intervista|lettera|conferenza stampa|diretta)|in un (?:comunicato|post|tweet|video|messaggio|videomessaggio)|su (?:Twitter|Facebook|X|Instagram))){0,2}|con queste parole|parola di|a (?:dirlo|parlare|affermarlo|sostenerlo|raccontarlo|spiegarlo|annunciarlo) è(?: stat[oa])?|il commento di)\s/iu,
    saidIn:
      /^(?:(?:davanti )?ai (?:cronisti|giornalisti|microfoni|reporter)|alla stampa|(?:in|nel|nella|nello|durante|con|attraverso|tramite|su|sul|sui)\s(?:(?:una?|un['’]|il|la|suo|sua|quest[ao])\s)?(?:(?:breve|recente|nuov[ao]|lung[ao]|prim[ao]|ultim[ao])\s)?(?:dichiarazioni|intervista|comunicato|nota|conferenza stampa|intervento|discorso|messaggio|lettera|video|videomessaggio|post|tweet|relazione|social|Twitter|X|Facebook|Instagram|audizione|colloquio|risposta))(?!\p{L})/iu,
    goesOnTo:
      /,\s(?:(?:prima|dopo) di|per(?: poi)?|salvo poi)\s(?:aggiungere|affermare|assicurare|spiegare|precisare|ricordare|sottolineare|ribadire|insistere|avvertire|concludere|riconoscere|ammettere|evidenziare|lamentare|chiarire|puntualizzare|sostenere|dire|confermare|annunciare|rivelare)(?:\s(?:anche|poi|inoltre))?\sche\s/u,
    contrasts: /^(?:mentre|ma|però|anche se|sebbene|benché)(?!\p{L})/iu,
    unsaid:
      /(?<!\p{L})(?:sa|sanno|sapere|ignora|chied\p{L}*|chiest\p{L}*|chiarit\p{L}*|precisat\p{L}*|noto)(?:\s\p{L}+){0,2}\sse\s[^,;]*$|(?<!\p{L})(?:neg(?:a|ano|ato|ò|ava|are)|smentit\p{L}*|smentisc\p{L}+)(?:\s\p{L}+)?\sdi\saver(?:e|gli|le|lo|la|vi|ne)?\s*$/iu,
    whereas: /,\smentre\s/u,
    dataOf:
      /^(?:i (?:più recenti |primi |propri )?(?:dati|numeri|calcoli|conteggi)|le (?:ultime |prime )?(?:stime|cifre|statistiche|previsioni|rilevazioni|proiezioni)|(?:il|un) (?:più recente |ultimo )?(?:rapporto|bilancio|censimento|sondaggio|dossier|report|bollettino)|(?:l['’]|un['’])(?:indagine|analisi|osservatorio)|(?:la|una) (?:ricerca|stima|relazione)|(?:lo|uno) studio)(?: (?:ufficiali?|provvisori[oa]?|preliminar[ei]|diffus[oaie]|pubblicat[oaie]|raccolt[oaie]))? (?:d[ei]l?|della|dello|dei|degli|delle|dal|dalla|dell['’]) ?\p{Lu}[\p{L}-]*(?: (?:(?:d[ei]l?|della|dei|degli|delle|per la|per il|e|dell['’]) ?)?\p{Lu}[\p{L}-]*){0,6}/u,
    trailing:
      /,\s(?:(?:afferm|assicur|precis|dichiar|sottoline|ricord|raccont|osserv|rivel|conferm|annunci|denunci|comment|segnal|evidenzi|rimarc|puntualizz|lament|replic|argoment|confid|confess|giur|spieg|testimoni|comunic|inform|rilev)ando|(?:dic|sosten|aggiung|ammett|avvert|promett|scriv|rispond|conclud|riconosc|ribatt|insist|chiar|ribad|rifer|garant|asser|ammon)endo|mettendo in (?:chiaro|evidenza|luce)|facendo (?:sapere|notare|presente|capire)|lasciando intendere|rendendo noto|tenendo a (?:precisare|sottolineare|ricordare|ribadire))(?:,\s[^,.;:]{3,30},)?\sche\s/u,
    issuedBy:
      /^[^,;:]{3,60}?\s(?:diffus|pubblicat|emess|redatt|presentat|firmat|realizzat|inviat|divulgat|effettuat|fornit|comunicat|rilasciat|condott|elaborat|stilat|raccolt|svolt|resi noti|resa nota)[oaie]?(?:\s[^,;:]{1,40}?)?\s(?:da\s|dal\s|dai\s|dagli\s|dallo\s|dalle\s|(?=dalla\s|dall['’]))(?:dalla\s|dall['’])?/iu,
    papers:
      /(?<![\p{L}])(?:(?:[Ii]l|[Ll]a|[Uu]na?)\s|[Ll]['’])(?:giornale|quotidiano|settimanale|mensile|rivista|canale|emittente|radio|agenzia|portale|sito|testata|tv)(?:\s\p{Ll}[\p{L}-]*){0,3}\s[«“"]\s?(?<name>\p{Lu}[^«»“”"]{1,40}?)\s?[»”"]/u,
    studies:
      /^(?<study>(?:uno?|lo|il|questo|gli|i|alcuni|due|tre|una|la|questa|un['’]|l['’])(?: |(?<=['’]))(?:(?:recent[ei]|nuov[oi]|vast[oi]|grand[ei]|altr[oi]) )?(?:studio|studi|lavoro|lavori|articolo|articoli|ricerca|ricerche|indagine)(?: (?:scientific[oaie]|recent[ei]|internazional[ei]))?)(?:\s[^,;:]{0,60}?)?\s(?:pubblicat|apparso|uscit|diffus)[oaie]?(?:\s[^,;:]{1,40}?)?\s(?:dalla|dal|da|sulla|sul|su|nella|nel|in)\s(?:una |un )?(?:(?:\p{Ll}+ ){0,2}?(?:rivista|bollettino|giornale)(?!\p{L})|(?:The |Nature|Science|Lancet|Cell|PLOS|PNAS|Journal|Review|Annals|Proceedings)|\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5}? (?:of|for|and|in) )/u,
  },
  articles:
    /^(?:(?:il|la|i|le) (?:suo|sua|suoi|sue|loro)\s+|(?:il|lo|la|i|gli|le|un|uno|una|suo|sua)\s+|(?:l|un)['’])/i,
  simplePast: /(?<!\p{L})\p{Ll}{2,}(?:ò|ì|arono|irono)(?!\p{L})/u,
  definite: wordSet("il lo la i gli le l’ l'"),
  articleOfThings: null,
  prepositions: wordSet(
    "riguardo contrariamente rispetto di del della dei a al in nel nella con per da dal dalla su sul tra fra degli delle dello agli alle allo ai dai dagli dalle negli nei nelle sui sulle sulla col coi d' d’ dell' dell’ all' all’ dall' dall’ nell' nell’ sull' sull’ verso contro secondo durante dopo prima",
  ),
  personalPrepositions: wordSet(`con da per contro`),
  toWhom: wordSet("a ad al allo alla ai agli alle all' all’"),
  rolePrepositions: wordSet("di del della dei delle degli dello d' d’ dell' dell’"),
  ofWhom: wordSet("di del della dello dei degli delle d' dell' per su"),
  manners: wordSet(`per in al ai alla agli`),
  finite: anyWord(
    `è sono era erano ho hai ha abbiamo hanno sarà può possiamo deve dobbiamo vogliamo va fa si ci noi io c[’']è siamo sta stiamo bisogna`,
  ),
  negations: /(?<!\p{L})(?:non|mai|se)\s*$/iu,
  invertible: null,
  ofWhomSaid:
    /^(?:ha |aveva )?(?:accus|attacc|incalz|rassicur|sferz|punzecchi|stuzzic|ringrazi|critic|difes|elogi|invit|esort)\p{L}*$/u,
  habitual: null,
  negatedBehind: null,
  passive: /(?<!\p{L})(?:stato|stata|stati|(?<!si )(?:è|sono|era)|viene|venne)\s*$/iu,
  relatives: /(?<!\p{L})(?:che|cui|quale)(?!\p{L})/iu,
  relativesWantComma: false,
  likewise: wordSet('come'),
  clauses:
    /(?:,\s|\s)(?:quando|mentre|perché|poiché|sebbene|benché|dove|(?:prima|dopo) che|fin(?:o a quando|ché))(?!\p{L})|(?<=\p{L})\s(?!(?:tele)?comando|bando|contrabbando|(?:dottor|laure|specializz|matur)ando|(?:reveren|dividen|stupen|tremen|orren)do)\p{Ll}{2,}[ae]ndo(?:si|gli|l[aeio]|ne|ci)?(?!\p{L})/u,
  opensPurpose: null,
  innerClause:
    /,?\s(?:quando|mentre|perché|poiché|sebbene|benché|nonostante|anche se|(?:prima|dopo) che)\s(?=\S)/gu,
  innerAuxiliaries: wordSet('ha hanno aveva avevano abbia abbiano avesse'),
  subordinators: wordSet(`dove che cui quando`),
  relativeOfThings: null,
  ownSubject:
    /(?<!\p{L})(?:che|cui|quale|quali)\s(?<name>(?:(?:il|la|lo)\s(?:\p{Ll}+\s){1,2})?(?:\p{Lu}[\p{L}.’'-]*(?:\s|$)){1,3})(?:(?:ha|aveva)\s)?$/u,
  relativeOpeners: wordList(`il\\squale la\\squale che`),
  auxiliary: new RegExp(
    `\\s(?:(?:(?:mi|ti|gli|le|ci|vi) )?(?:ha|hanno|aveva|avevano)${between}?|mi|ti|gli|ci|vi)$`,
    'u',
  ),
  behindName: null,
  circumstances: wordSet(
    `al(?=\\s(?:New|Corriere|Messaggero|Fatto|Giornale|Tg|Sole|Guardian|Times|Washington|Foglio|Mattino|Gazzettino|Financial|quotidiano|settimanale)(?!\\p{L})) a(?=\\s(?:Repubblica|Sky|La7|Rai|Fanpage|LaPresse|Bloomberg|Reuters|Cnn|Bbc|AdnKronos)(?!\\p{L})) alla(?=\\s(?:Stampa|Reuters|Gazzetta|Cnn|Bbc|Repubblica)(?!\\p{L})) al?(?=\\s(?:termine|margine)(?!\\p{L})) nel nella durante in davanti dopo rivolt[oaie] fuori accanto sul(?=\\s(?:palco|posto)(?!\\p{L})) (?:\\d+|\\p{Ll}+)(?=\\s(?:ann[oi]|giorn[oi]|mes[ei]|settiman[ae]|or[ae]|minut[oi])\\s(?:dopo|prima|più))`,
  ),
  afterLastVerb: wordSet(`in nel nella durante a`),
  sentenceAdverbs: wordSet(
    `inoltre poi anche dopo così ieri oggi secondo ora già ancora poco quindi infine intanto qui forse`,
  ),
  additive: wordSet(`inoltre`),
  notInRoles: wordSet(`e ma mentre presente sapere notare osservare capire soprattutto specialmente`),
  written: wordSet(
    `cartello titolo motto striscione targa scritta insegna manifesto volantino lapide tomba epitaffio etichetta schermo`,
  ),
  saidBy: { words: wordList(`frase parole`), by: wordList(`da dal(?:la|lo)?`) },
  cites: wordList(`cit(?:a|ò|ava|ando)`),
  happens: {
    reflexive: /(?:^|\s)(?:si|s['’])\s*$/iu,
    verbs: /^(?:conclu\p{L}*|precis\p{L}*)$/u,
  },
  saidByNobody:
    /(?:^|\s)si (?:è |era |sono )?(?:(?:ipotizz|stim|calcol|auspic|valut|pavent|sottoline|osserv|segnal|annunci|comunic|evidenzi|rilev|conferm|afferm|denunci|assicur|minacci|argoment)(?:a|ano|ava|avano|ò|ato|ata)|(?:preved|ritien|riten|cred|tem|sostien|sosten|propon|aggiung|avvert|ammett|promett|riconosc)(?:e|ono|gono|eva|evano|uto)|(?:chiar|ribad|rifer|garant|sugger)(?:isce|iscono|iva|ito)|pens(?:a|ava|ato)|(?:dice|diceva)(?= che)) |(?:^|,\s)si è detto(?:,| (?:in|a|al|alla|nel|nella|ieri|oggi|durante|più|spesso|anche) )/iu,
  times: wordSet(`volta giorno giorni settimana settimane mese mesi anno anni ora ore`),
  voices: wordList(`voc[ei]`),
  latter: /^quest['’]ultim[oa]$/iu,
  perfectInfinitive: /(?<!\p{L})d[ie] (?:aver|esser)e? \p{Ll}/u,
  bodies: wordSet(''),
  anybody: wordSet(`fonti altro altra qualcuno alcuni alcune diversi diverse uno una`),
  manyBodies: wordSet(
    `media giornali quotidiani siti organizzazioni associazioni enti sindacati agenzie comitati ong`,
  ),
  portions:
    /^(?:(?:circa|quasi|più del|meno del|almeno|solo|oltre) )?(?:(?:il |un |l['’])?\d{1,3}(?:[.,]\d+)?\s?% (?:dei|degli|delle)|(?:uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|\d{1,2}) (?:\p{L}{4,} )?su (?:due|tre|quattro|cinque|sei|otto|dieci|cento|\d{1,3})(?: (?:dei|degli|delle)|(?=\s?$))|(?:(?:più|meno|oltre|circa) (?:del)?la |quasi la )?metà (?:dei|degli|delle)|(?:un terzo|un quarto|(?:due|tre|quattro) (?:terzi|quarti|quinti)|(?:una )?(?:buona|gran|maggior) parte|la (?:gran |stragrande )?(?:maggioranza|maggior parte)|(?:una )?(?:maggioranza|minoranza)) (?:dei|degli|delle))(?: |$)/iu,
  someone: wordSet('qualcuno'),
  person: null,
  thingOf: null,
  possessive: null,
  bareGenitive: null,
  people,
};
