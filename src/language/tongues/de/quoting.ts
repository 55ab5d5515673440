// Who says what: the small words around a quotation. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { beforeWho } from './before-who.ts';
import { citedWith } from './cited-with.ts';
import { others } from './others.ts';
import { people } from './people.ts';
import { relations } from './relations.ts';
import { sharing } from './sharing.ts';

const standsThere = '(?:heißt|hieß|heisst|hiess) es';
const ofWhose =
  ' (?:de[rs]|von|vom) (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]*(?: (?:(?:für|und|der|des|von) )?\\p{Lu}[\\p{L}-]*){0,4}';
const paper =
  '(?<paper>\\p{L}*(?:[Mm]itteilung|[Ee]rklärung|[Ss]tellungnahme|[Ss]chreiben|[Bb]rief|[Bb]ericht|[Gg]utachten|[Ss]tudie|[Pp]apier|[Aa]ussendung|[Ss]tatement|[Aa]ntwort|[Uu]rteil|[Bb]eschluss|[Aa]ufruf|[Aa]ppell|[Mm]eldung))';

const view = '(?:Ansicht|Meinung|Auffassung|Einschätzung|Überzeugung|Darstellung)';

/** „(dankte Feld) für ihren Satz“: hers, or about it. */
const wordsOfOther =
  '(?:für|über|wegen|an|auf) (?:ihre|seine|deren|dessen)[nmr]? (?:\\p{Ll}+ )?(?:Satz|Sätze|Worte|Aussage|Äußerung|Zeilen|Spruch|Ausspruch)';

const severalNouns = wordList(
  `experten expertinnen augenzeugen zeugen anwohner nachbarn bewohner mieter eltern lehrkräfte ärzte wissenschaftler fachleute beobachter ermittler behörden umweltschützer naturschützer tierschützer verbraucherschützer datenschützer gewerkschafter händler landwirte bauern kunden fahrgäste pendler politiker abgeordnete juristen ökonomen volkswirte analysten mediziner virologen vertreter überlebende meteorologen veranstalter organisatoren betroffene angehörige kollegen mitarbeiter beschäftigte insider forscher forschende kritiker historiker klimaforscher gegner befürworter unterstützer anhänger aktivisten demonstranten oppositionspolitiker diplomaten medien us-medien staatsmedien lokalmedien`,
);

export const quoting: QuotingWords = {
  sharing,
  relations,
  others,
  pronouns: {
    er: { number: 'one', gender: 'male' },
    sie: { number: 'any', gender: 'female' },
    es: { number: 'one', gender: 'any' },
  },
  turned: null,
  bodyPronoun: null,
  asides: null,
  pauses:
    /(?<=^|[.!?]\s)(?:(?:Es (?:ist|war|bleibt|blieb|wird|wurde) |Dann ist es )?(?:(?:kurz|lange|einen Moment|für einen Moment|eine Weile|ganz) )?[Ss]till|(?:(?:Eine|Kurze|Lange|Eine (?:kurze|lange)) )?(?:Pause|Stille|Schweigen))\.\s*$/u,
  firstPersons: wordSet(`ich wir du ihr`),
  dropped: null,
  pluralVerb: /^\p{Ll}{2,}(?:en|eln|ern)$/u,
  recipients:
    /^\s(?:der (?:\p{Lu}[\p{L}-]*\s){0,3}\p{L}*-?(?:[Zz]eitung|[Rr]undschau|[Pp]resse|[Pp]ost|[Aa]gentur)|den (?:\p{Lu}[\p{L}-]*\s){0,3}\p{L}*-?[Nn]achrichten|dem (?:\p{Lu}[\p{L}-]*\s){0,3}\p{L}*-?(?:[Bb]latt|[Aa]nzeiger|[Kk]urier))(?!\p{L})/u,
  dative:
    /^\s*(?:\p{Lu}[\p{L}’-]+\s)?(?:\p{Lu}[\p{L}’-]+(?=\s(?:de[mn]|einem|seine[mn]|ihre[mn]|unsere[mn])\s\p{L})|(\p{Lu}[\p{L}’-]+)(?=\s(?:d|ein|sein|ihr|unser)er\s\p{L}))/u,
  verbFirst: true,
  verbSecond: true,
  beforeVerb: wordSet(`so wie hat und aber`),
  asBefore: wordSet('wie'),
  modals:
    /(?<!\p{L})(?:lässt|lassen|ließ|ließen|kann|können|konnten?|könnten?|muss|müssen|mussten?|müssten?|darf|dürfen|durften?|dürften?|soll|sollen|sollten?|will|wollen|wollten?|möchten?|wird|werden|würden?|zu)(?!\p{L})/u,
  abbreviatedBody: /^(?:[Dd]er|[Dd]ie|[Dd]as) (?!(?:CEO|CFO|COO|CTO|OB|VP|DJ|MC)$)\p{Lu}{2,6}$/u,
  firms: {
    called:
      /^(?:das unternehmen|die firma|der konzern|der hersteller|der betrieb|der betreiber|der anbieter|der händler|der versicherer|der zulieferer|der \p{L}*bauer|die \p{L}*kette|die bank|die werft|die brauerei|die fluggesellschaft)$/iu,
    noun: '(?:\\p{L}*(?:[Hh]ersteller|[Kk]onzern|[Uu]nternehmen|[Zz]ulieferer|[Vv]ersicherer|[Pp]roduzent|[Dd]ienstleister|[Aa]nbieter|maschinenbauer|Maschinenbauer|[Aa]utobauer|[Aa]nlagenbauer|[Dd]iscounter|[Ff]irma|[Rr]eederei|[Bb]rauerei|[Mm]olkerei|[Ss]pedition|[Ww]erft|[Ff]luggesellschaft|[Hh]andelskette|[Ss]upermarktkette|[Bb]etreiber|[Hh]ändler))s?',
    end: 'GmbH|AG|SE|KG|KGaA|Gruppe|Group|Holding|Werke|Motoren|Maschinenbau|Antriebe|Technik|Energie|Logistik|Reederei|Brauerei',
  },
  behindVerb:
    /^(?:\s(?:sich|es|auch|nun|jetzt|dann|bereits|schon|hingegen|dagegen|jedoch|allerdings|wiederum|indes|derweil|zudem|ebenfalls|unter anderem|gestern|heute|am \p{Lu}\p{L}+(?:tag|woch|abend)))+(?=\s)/u,
  beforeWho,
  spokenOf: {
    before: /^(?:Von|Vom|Über)(?: (?:eine[mr]?|de[mnr]|seine[mr]|ihre[mr]))?\s$/u,
    verb: /^\s(?:sprach|spricht|schreibt|schrieb)(?=\s)/u,
  },
  plainlySaid: wordSet(
    'so sagt sagte erklärt erklärte betont betonte meint meinte findet fand resümiert resümierte',
  ),
  meets:
    /(?<!\p{L})(?:trifft|traf|trafen|treffen|getroffen|begegne(?:t|te|ten)|besucht(?:e|en)?|entdeckt(?:e|en)?|lernt(?:e|en)?|(?:stößt|stieß|stießen|trifft|traf|trafen) (?:dort |dabei |dann )?auf|(?:spricht|sprach|sprachen|telefoniert|telefonierte|unterhält sich|unterhielt sich|unterhielten sich) (?:dort |dann )?mit)(?<one> eine[nmr]?)?(?=\s)/u,
  opensCircumstances:
    /^(?:nachdem|bevor|weil|obwohl|während|sobald|seitdem|als)\s(?!(?:der|die|das|dem|den|des)\s\p{L}+,)(?=\S)/iu,
  toListener: wordSet('zu'),
  relays:
    /^,\s(?:so\s)?(?:meld(?:et|ete|en|eten)|bericht(?:et|ete|en|eten)|schreib(?:t|en)|schrieb(?:en)?|zitier(?:t|te|en|ten))\s/u,
  spokenTo:
    /^(?:(?:In|Mit) (?:einer|einem|der|dem|seiner|seinem|ihrer|ihrem|dieser|diesem) (?:\p{Ll}+ )?\p{L}*(?:[Bb]otschaft|[Bb]rief|[Nn]achricht|[Ss]chreiben|[Aa]ppell|[Mm]ail|[Tt]elegramm|[Ww]arnung|[Aa]ntwort|[Gg]ruß) (?:an|für) |Gegenüber |An |Zu |Im Gespräch mit )[^,:“”„"]{2,80}?(?=\s\p{Ll}+\s(?:er|sie)(?!\p{L}))/u,
  ownClause: /(?<=(?:\S+\s){3}\S+),\swährend\s(?!er\s|sie\s|es\s)/u,
  nextSaying: /,?\s(?:und|aber|doch)\s/gu,
  thoughts: wordSet('glaubte dachte hoffte fürchtete'),
  saysBefore:
    /^(?<lead>(?:Das|Dies)\s(?:(?:teil(?:t|te|ten|en)(?=\s[^.]*\smit\b)|(?:gab|gaben|gibt|geben)(?=\s[^,]*\sbekannt\b)|kündig(?:t|te|ten|en)(?=\s[^,]*\san\b)|räum(?:t|te|ten)(?=\s[^,]*\sein\b)|sag(?:t|te|ten|en)|erklär(?:te|ten|en)(?!\s[^,]*\sfür\s)|bericht(?:et|ete|eten|en)|bestätig(?:t|te|ten|en)|meld(?:et|ete|eten|en)|schreib(?:t|en)|schrieb(?:en)?|beton(?:t|te|ten)|erzähl(?:t|te|ten)|verkünd(?:et|ete|eten)|versicher(?:t|te|ten)|beteuer(?:t|te|ten)|forder(?:t|te|ten))|(?:hat|haben|hatte|hatten)(?=\s[^,]*\s(?:mitgeteilt|gesagt|angekündigt|bekannt\s?gegeben|erklärt|bestätigt|berichtet|versichert|entschieden|beschlossen|verkündet)(?:\.|,|$)))\s(?:(?:auch|bereits|nun|jetzt|am \p{Lu}\p{L}+|gestern|heute)\s)?)/u,
  holds:
    /(?<!\p{L})(?<lone>(?:beziffer(?:t|te|ten|n)|schätz(?:t|te|ten|en))(?=\s[^,.]{3,90}\sauf\s(?:\p{Ll}+\s){0,3}\d)|(?<to>wirft|warf|werfen|warfen)(?=\s[^,.]{2,80}\svor(?:,|\.))|(?:sprach|sprachen|spricht|sprechen)(?=\s(?:[^,.„“]{1,40}\s)?von\s(?:eine[rm]\s|„)))|(?:bestreitet|bestreiten|bestritt|bestritten|dementiert|dementierte|dementieren|dementierten|leugnet|leugnete)(?=,\sdass\s|,\s[^,.]{4,90}\szu\s\p{Ll}+)/u,
  objectArticles: wordSet('den dem einen einem'),
  perfect: {
    auxiliary: /\s(?:hat|haben|hatte|hatten)(?=\s|$)/u,
    other: /\s(?:habe|hätten?|wurden?|wird|werden|worden|ist|sind|war|waren|sei|seien)(?=\s|$)/u,
    participle:
      /^(?:gesagt|erklärt|mitgeteilt|angekündigt|eingeräumt|betont|bestätigt|gewarnt|gefordert|berichtet|versichert|klargestellt|angegeben|ausgesagt|erzählt|geschrieben|bekräftigt|versprochen|zugesagt|zugegeben|gestanden|behauptet|vermutet|herausgefunden|festgestellt|beklagt|kritisiert|argumentiert|prognostiziert|verkündet|angedeutet|erläutert|berechnet|nachgewiesen|moniert|bemängelt|geäußert|gemeldet|signalisiert|gedroht)$/u,
  },
  judges:
    /^n(?:annten?|ennt|ennen)(?!\p{L})|^(?:hält|hielt|halten|hielten|findet|fand)\s[^,.;]{0,80}?\s(?:für\s\p{L}+|falsch|unsinnig|übertrieben|absurd|nicht)(?!\p{L})/u,
  pluralArticles: wordSet(``),
  coordinators: wordSet(`und aber oder wie`),
  together: wordSet('und sowie'),
  that: /^[^,.;:]{0,60}?,\s+dass\s+/u,
  conjunctions: wordSet(`dass`),
  bare: {
    addressed: wordSet(''),
    tells: null,
    infinitive: {
      verbs: wordSet(
        `forderte fordert forderten fordern verspricht versprach kündigte kündigt kündigten empfiehlt empfahl verlangt verlangte drohte droht appellierte appelliert erklärt erklärte erklärten behauptet behauptete behaupteten versichert versicherte versicherten beteuert beteuerte beteuerten gibt gab gaben räumt räumte räumten glaubt glaubte`,
      ),
      clause:
        /^[^,.]{0,40},\s+(?=[^,;]{8,160}\szu(?:\s\p{Ll}+n|\p{Ll}+n)?(?:[.,]|$)|[^,;]{4,160}\p{Ll}zu\p{Ll}+n(?:[.,]|$))/u,
    },
    plain: null,
    begins:
      /^[^,.:]{0,70},\s+(?!dass\b|ob\b|wie\b|was\b|wer\b|wo\b|warum\b|wenn\b|weil\b|um\b|der\b\s\p{L}+\s(?:ist|hat)\b|so\b)(?=(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Mm]an|[Ee]s|[Ss]ie|[Ee]r|[Ii]hre?|[Ss]eine?|viele|alle|niemand|keine?|dieser?|dieses|jede[rs]?|solche|manche|beide|mehr|weniger)\s|\p{Lu}|(?:für|in|im|an|am|auf|aus|bei|beim|mit|nach|seit|von|vom|wegen|durch|ohne|über|um|zu|zum|zur|unter|vor|gegen|neben|dort|damit|dafür|dadurch|derzeit|bislang|bisher|heute|inzwischen|zuletzt|auch)\s(?:(?:[^,.;:]|[,.](?=\d)){2,70}\s)?(?:sei|seien|habe|hätten|werde|würden|könne|könnten|müsse|müssten|solle|dürfe|wolle|gebe|gehe|komme|fehle|bestehe|bleibe|liege|stehe|brauche|lasse|drohe|gelte)\s))/u,
    plainVerbs: null,
    aside: null,
  },
  reacts:
    /(?<!\p{L})(?:(?:weist|wies|weisen|wiesen)(?=\s[^.]*zurück)|bestätigt|bestätigte|(?:räumt|räumte)(?=\s[^.]*ein)|rechtfertigt|rechtfertigte|bedauert|bedauerte|bemängelt|bemängelte|moniert|monierte|rügt|rügte|würdigt|würdigte|beteuert|beteuerte|verlangt|verlangte|(?:lehnt|lehnte)(?=\s[^.]*(?<!\p{L})ab(?!\p{L}))|appelliert|appellierte|wünscht sich|wünschte sich|verweist|verwies|begründet|begründete|(?:kündigt|kündigte)(?=\s[^.]*an)|spricht sich|sprach sich|betont|betonte|argumentiert|argumentierte|(?:hält|hielt)(?= dagegen)|widersprach|widerspricht|bestreitet|bestritt|begrüßt|begrüßte|begrüsst|kritisiert|kritisierte|lobt|lobte|verteidigt|verteidigte|beklagt|beklagte|klagt|klagte|warnt|warnte|mahnt|mahnte|fordert|forderte|lacht|lachte|lächelt|lächelte|grinst|grinste|seufzt|seufzte|nickt|nickte|winkt ab|winkte ab|zuckt|zuckte|schüttelt|schüttelte|wundert sich|wunderte sich|freut sich|freute sich|ärgert sich|ärgerte sich|erinnert sich|erinnerte sich|hofft|hoffte|fürchtet|fürchtete|befürchtet|zweifelt|zweifelte|glaubt|glaubte|weiß|weiss|findet|fand|hält|sieht das|sah das|sieht darin|spricht von|sprach von|berichtet|berichtete|erzählt|erzählte|dankt|dankte|wirft|warf|nimmt es|nahm es|gibt sich|gab sich|zeigt sich|zeigte sich|zeigen sich|reagiert|reagierte|kontert|konterte|kennt das|gibt zu|gab zu|versteht|verstehe|formuliert|beschreibt|beschrieb|schildert|schilderte|will nicht genannt|möchte nicht genannt|erwartet|erwartete|rechnet|(?:bleibt|blieb|ist|war|wirkt|wirkte|klingt|klang) (?:\p{L}+ ){0,2}(?:skeptisch|gelassen|zuversichtlich|optimistisch|pessimistisch|vorsichtig|kritisch|verhalten|zurückhaltend|enttäuscht|begeistert|erleichtert|empört|entsetzt|fassungslos|verärgert|wütend|sauer|traurig|stolz|zufrieden|dankbar|überrascht|überzeugt|sicher|deutlich|unmissverständlich|hoffnungsvoll|ratlos|erschüttert|schockiert|frustriert|genervt|besorgt|(?:dieser|derselben|gleicher|ähnlicher|anderer|der gleichen|der selben|gegenteiliger) (?:Meinung|Ansicht|Auffassung)|voll des Lobes)|(?:(?:äußert|äußerte|äußerten|äusserte|hat|hatte|meldet|meldete)(?=\s(?:\p{L}+\s){0,3}(?:Zweifel|Kritik|Bedenken|Sorgen?|Unmut|Verständnis|Skepsis|Befürchtungen)(?!\p{L})))|(?:wird|wurde) (?:\p{L}+ ){0,3}deutlich(?:er)?|gerät ins Schwärmen|hat kein Verständnis|zeigt Verständnis|(?:teilt|teilte) (?:diese[nr]?|die|den|seine|ihre|seinen|ihren) (?:\p{L}+ )?(?:Ansicht|Meinung|Auffassung|Einschätzung|Sicht|Sichtweise|Sorgen?|Kritik|Eindruck|Befürchtung(?:en)?|Ansichten|Bedenken|Begeisterung|Skepsis|Freude)|(?:stimmt|stimmte|pflichtet|pflichtete)(?=\s[^.]*(?<!\p{L})(?:zu|bei)\.?$)|(?:schließt|schloss)(?= sich [^.]*an\.?$)|(?:hat|hatte) (?:diese|folgende|eine|noch eine) (?:\p{L}+ )?Botschaft|sah es (?:ähnlich|anders)|sieht es (?:ähnlich|anders)|teilt die Kritik|schlägt Alarm|schlug Alarm|macht keinen Hehl|machte keinen Hehl|nimmt kein Blatt|lässt keinen Zweifel|ließ keinen Zweifel|spricht Klartext|sprach Klartext|platzt der Kragen|stöhnt|stöhnte|strahlt|strahlte|schmunzelt|schmunzelte|schluckt|schluckte|atmet auf|atmete auf)(?!\p{L})/iu,
  nameless:
    /(?<!\p{L})(?:nicht (?:namentlich |mit Namen )?(?:genannt|erwähnt) werden|namentlich nicht genannt|(?:anonym|ungenannt|unerkannt) (?:zu )?bleiben|(?:seinen|ihren) (?:vollen |richtigen |eigenen )?(?:Nach)?[Nn]amen (?:lieber )?(?:nicht|nirgends)|nicht mit (?:vollem |seinem |ihrem )?Namen)(?!\p{L})/iu,
  asked: [
    /(?:^|[,\s])(?:wurde|wird) (?<who>\p{L}[\p{L}. -]{0,40}?) (?:[\p{L} ]{0,20} )?gefragt/iu,
    /^(?<who>\p{L}[^,]{1,60}?),? (?:[^.?!]{0,80} )?(?:wurde|wird) (?:[\p{L} ]{0,20} )?gefragt/iu,
  ],
  ofSpeaker: {
    his: /^sein\p{L}{0,2}\s/u,
    hers: /^ihr\p{L}{0,2}\s/u,
    anybodys: null,
    bodys: /^(?:sie|es|ihr\p{L}{0,2}|sein\p{L}{0,2})\s/u,
    severals: /^(?:sie|ihr\p{L}{0,2})\s/u,
    ownPronoun: {
      pattern: /^(?:er|sie|ihr\p{L}{0,2}|sein\p{L}{0,2})\s/u,
      speaksForOthers:
        /sprech|anw[aä]lt|polizist|beamt|richter|ermittler|arzt|ärzt|trainer|berater|minister|verteidiger|nachbar|freund|kolleg|bekannt|verwandt|quelle/iu,
    },
    nothings:
      /^es (?:[^,.]{2,80}\s(?:gibt|gebe|gäbe|gab|geben (?:wird|werde|würde|soll|solle|kann|könne))(?=[\s,.])|(?:handel[ent]{1,3}|geben?|gibt|gäbe|gehe|geht|brauche|braucht|bestehe|besteht|fehle|fehlt|werden?|wird|sei(?:en)?|ist|sind|komme|kommt|bleibe|bleibt|könnten?|könne|müssen?|müssten?|dürfe|dürften?|solle|solltent?|drohe|droht|liege|liegt|lohne|lohnt|dauere?|dauert|gelte|gilt|mangele?|bedürfe|würden?)\s)/u,
  },
  // „fragte ihn, warum er schweige“, „Ob er das verstehe, fragt der Richter“: not „fragte sich“.
  asks: /(?<!\p{L})fragt(?:e|en)?(?!\s(?:\p{Lu}\p{L}+\s){0,2}sich)(?:\s[^\s,.:;?]+){1,5},\s(?:warum|wieso|weshalb|ob|wie|wann|wo|was|wer|woher)\s|^(?:Ob|Warum|Wieso|Weshalb|Wie|Wann|Wo|Was|Wer|Woher)\s[^:„“«»"]{3,120},\s(?:fragte?|(?:will|wollte)(?=[^.:]{2,60}\swissen))(?![^.:]{0,40}(?<!\p{L})sich)(?!\p{L})/u,
  inquires:
    /(?<!\p{L})(?:(?:nach)?fragt(?:e|en)?|erkundigt(?:e|en)?\ssich|(?:will|wollen|wollte|wollten)(?=\s(?:.*\s)?wissen(?!\p{L}))|(?:hat|haben|hatte|hatten)(?=\s(?:.*\s)?(?:nach)?gefragt(?!\p{L})))(?!\p{L})/u,
  replies:
    /^(?!.*(?<!\p{L})(?:in (?:einem|dem|seinem|ihrem) (?:\p{L}+-)?(?:interview|gespräch)|im (?:\p{L}+-)?(?:interview|gespräch)|auf (?:an|nach)frage)(?!\p{L})).*(?<!\p{L})(?:antwortet|antwortete|entgegnet|entgegnete|erwidert|erwiderte|kontert|konterte)(?!\p{L})/isu,
  readBehind:
    /^\s*,?\s*(?:so )?(?:(?:heißt|hieß|heisst) es|(?:steht|stand) (?:dort|da|darin|darauf|in|im|auf|an)|(?:ist|war) (?:dort|da|darin|darauf|in|im|auf)[^.]{0,60} zu lesen|lautete?)(?!\p{L})/u,
  readAlone:
    /^\s*,?\s*(?:so )?(?:heißt|hieß|heisst|hiess) es(?: weiter| dazu| unter anderem| darin| dort)?\s*(?:\.|$)/u,
  readIn: new RegExp(
    `^\\s*,?\\s*(?:so )?${standsThere} (?:dazu |weiter |unter anderem )?(?:im|in (?:\\p{Ll}+ ){1,2}|auf (?:\\p{Ll}+ ){1,2}(?=\\p{L}*(?:[Ss]eite|[Ww]ebsite|[Hh]omepage|[Pp]ortal)(?!\\p{L})))\\s?(?:\\p{Ll}+ )?(?<paper>\\p{Lu}\\p{L}+)(?<of>${ofWhose})?`,
    'u',
  ),
  readOf: new RegExp(
    `^\\s*,?\\s*(?:so )?${standsThere} (?:dazu |weiter |unter anderem |am \\p{Lu}\\p{Ll}+ )?(?:aus (?:de[mrn] )?|vo[nm] |vonseiten (?:der |des )?|seitens (?:der |des )?|bei(?:m| der| den)? )(?<by>(?:\\p{Ll}+ )*\\p{Lu}[^,:;.„“]{1,60})`,
    'u',
  ),
  readBefore: [
    new RegExp(
      `(?<!\\p{L})[Ii](?:m|n (?:\\p{Ll}+ ){1,2})\\s?${paper}(?<of>${ofWhose})? ${standsThere}(?: [\\p{L}-]+){0,5}$`,
      'u',
    ),
    new RegExp(
      `(?<!\\p{L})${paper}(?<of>${ofWhose})?, in (?:de[mr]|welche[mr]) es (?:\\p{Ll}+ )?(?:heißt|hieß|heisst|hiess)$`,
      'u',
    ),
    new RegExp(
      `^Vo(?:n|m) (?<by>(?:\\p{Ll}+ )*\\p{Lu}[^,:;]{1,60}?) ${standsThere}(?: [\\p{L}-]+){0,5}$`,
      'u',
    ),
    new RegExp(
      `^Von (?<firm>\\p{Lu}[\\p{L}-]{2,}) ${standsThere} (?:zu (?:den|dem|der|diese[nmr]) \\p{Lu}\\p{L}+|dazu|hierzu|auf (?:An|Nach)frage)$`,
      'u',
    ),
  ],
  presents: /^[^,;:.„“”»«"]{2,60}?\s(?:ist|war|heißt)\s/iu,
  presentsAgent:
    /^[^,;:„“”»«"]{2,80}?\s(?:wird|werden|wurden?|worden)\s(?:[^,;:„“”»«"]{2,80}\s)?von\s(?=(?:eine[mr]|de[mr]|seine[mrn]|ihre[mrn])\s)/iu,
  toWhomClause:
    /,\s(?:dem|denen|(?:über|gegen)\s(?:den|die)|(?:von|zu)\s(?:dem|der|denen))\s(?=(?:die|der|das|eine?|seine?|ihre?)\s|\p{Lu})/u,
  calling: {
    behind: /^\s(?:nenn(?:t|e|en)|nannten?|bezeichne(?:t|te|ten)?|genannt(?:\s(?:hat|habe|hatte|hätte))?),/u,
  },
  whatSomebody: /(?<!\p{L})was\s/iu,
  reportedOn:
    /(?<!\p{L})(?:[Ss]ei|seien|hätten|müssten|[Hh]abe|[Ww]erde|wisse|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|brauche|stehe|lasse|bleibe|finde|halte|mache|liege|fehle|gehöre|[Hh]errsche|zeige|nehme|sehe|spreche|laufe|bringe|führe|hänge|reiche|spiele|trage|verstehe|versuche|wachse|zähle|koste|bedeute|gelte|biete|bestehe|erwarte|glaube|hoffe|fürchte|wünsche|rechne|denke|kenne|handele|lohne|drohe|stimme|warte|arbeite|suche|plane|prüfe|setze|stelle|treffe|gewinne|verliere|leide|fahre|falle|steige|sinke|betrage|befinde|beginne|dauere|entstehe|erhalte|ermögliche|erreiche|fordere|fühle|funktioniere|gerate|greife|helfe|kaufe|klappe|leiste|liefere|löse|mangele|nutze|profitiere|reagiere|schaffe|scheine|schließe|schütze|sorge|stamme|störe|treibe|übernehme|unterstütze|verdiene|verfüge|verhindere|verlange|verlasse|verzichte|vertraue|wirke|wohne|zahle|ziehe|zwinge|lege|lehne|lebe|leite|rede|kämpfe|kümmere|verändere|verschärfe|belaste|behindere|beruhe|beweise|widerspreche|vermisse|erkläre|meine|sage|erfolge|existiere|gefährde|verursache|benötige|belege|bezahle|bekomme|werfe|zeichne|investiere|produziere|reduziere|riskiere|akzeptiere|informiere|ermittle|ermittele|untersuche|beobachte|verletze|verstoße|vertrete|baue|schreibe|lese|höre|melde|genieße|ersetze|verbinde|unterscheide|entspreche|enthalte|umfasse|betreffe|schrumpfe|gestehe|vermute|behalte|benutze|verkaufe|teile|tue|kehre|diene|eigne|ergebe|erfülle|gelinge|geschehe|gewährleiste|hole|klage|kritisiere|merke|öffne|passiere|rette|sterbe|stoße|trenne|unterliege|verdränge|verpflichte|verfolge|verschwinde|verspreche|vertreibe|verweigere|verwende|warne|wecke|widme)(?!\p{L})/u,
  impersonal: /(?<!\p{L})h(?:eiß|ieß)t?\ses(?!\p{L})/u,
  notReportedOn:
    /^(?:man (?:nehme|stelle|denke)|sei es|wie dem auch|es lebe|hoch lebe)(?!\p{L})|(?<!\p{L})(?:gott sei|es sei denn|sei dank|angeblich|als (?:habe|sei|werde|wolle|hätten|müssten)|(?:hätten|müssten)\s[^.]*(?<!\p{L})(?:können|sollen|müssen|dürfen|wollen|lassen|gerne?|lieber|fast|beinahe|wohl|eigentlich|sonst|wenn))(?!\p{L})/iu,
  documents: wordSet(
    `umfrage analyse untersuchung erhebung statistik auswertung prognose bilanz dokument vermerk bericht gutachten studie papier schreiben brief mitteilung erklärung urteil beschluss antrag leitantrag anklage protokoll gesetz`,
  ),
  measures: wordSet(''),
  messages: wordSet('schreiben brief mitteilung erklärung'),
  amongThem:
    /^\s*(?:mit|neben|(?:gemeinsam|zusammen) mit|darunter|unter anderem|etwa|zum Beispiel|anders als|allen voran|inszeniert von)\s/u,
  among: /(?<=\p{Ll}(?:en|er|e|n|s))\s(?:wie|wie etwa)\s\p{Lu}[^,;:]{1,60}(?=\s*$)/u,
  conditional: /^(?:wenn|falls|sollten?|ob|hätten?|wären?|würden?)(?!\p{L})/iu,
  accordingTo: null,
  ofTheirs: null,
  accordingToBehind: null,
  sources: {
    before:
      /(?<!\p{L})(?:[Ll]aut|(?<anybody>[Nn]ach (?:den )?(?:\p{Ll}+en )?(?:Angaben|Ansicht|Einschätzung|Auffassung|Meinung|Darstellung|Überzeugung|Worten|Aussagen?|Auskunft|Informationen|Berechnungen|Schätzung(?:en)?)|[Aa]us Sicht)(?: vo[mn])?)\s/u,
    within: /(?<!\p{L})[Nn]ach (?<name>\p{Lu}\p{Ll}{3,}?)s?angaben(?!\p{L})/u,
    behind: /(?<!\p{L})zufolge(?!\p{L})/u,
    ofOwner:
      /(?<!\p{L})[Nn]ach (?<owner>(?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+?)(?:s|['’]s?) (?:Angaben|Ansicht|Einschätzung|Auffassung|Meinung|Darstellung|Überzeugung|Worten|Aussagen?|Auskunft|Informationen|Schätzung(?:en)?|Version|Lesart)(?!\p{L})/u,
    own: /(?<!\p{L})(?:nach eigenen (?:Angaben|Worten|Aussagen)|eigenen Angaben zufolge)(?!\p{L})/iu,
    theirs: new RegExp(
      `(?<!\\p{L})(?:(?<he>nach seinen (?:Angaben|Worten|Aussagen)|seiner ${view} nach|nach seiner ${view}|ihm zufolge)|nach ihren (?:Angaben|Worten|Aussagen)|ihrer ${view} nach|nach ihrer ${view}|ihr zufolge)(?!\\p{L}| gefragt| befragt)`,
      'iu',
    ),
    genitive: /^(?:des|eines|ihres|seines)\s/iu,
  },
  isRomance: false,
  reportForms: null,
  articles: /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|eines|ihr|ihre|sein|seine|unser|unsere)\s+/i,
  definite: wordSet('der die das dem den des'),
  indefinite: wordSet('ein eine'),
  toBehind: /^\s(?:zu|entgegen|hinterher|nach|ins\s(?:Ohr|Gesicht))\s*(?:[.,;]|$)/u,
  articleOfThings: null,
  prepositions: wordSet(
    `in im an am auf aus bei beim von vom zu zum zur mit nach neben hinter über unter für gegen durch um seit ohne zwischen laut des gegenüber während wegen trotz ins ans aufs vors`,
  ),
  personalPrepositions: wordSet(`mit von gegen für`),
  rolePrepositions: wordSet(`der des`),
  ofWhom: wordSet('von vom für um über'),
  manners: wordSet(`per via im`),
  finite:
    anyWord(`ist sind war waren bin sei wäre haben hat habe hatte hatten hätte wird werden wurde würde würden wurden konnten mussten durften wollten sollten gab gaben ging gingen kam kamen blieb blieben kann können konnte könnte muss müssen musste soll sollen sollte will wollen wollte darf
    dürfen mag möchte ich wir es man ihr geht gibt kommt macht machen braucht brauchen bleibt bleiben weiß wissen steht stehen heißt lässt zeigt merken merkt glaube finde denke
      werde seien könne müsse solle wolle dürfe gebe`),
  negations: /(?:nicht|nie|niemals|kein\p{L}*|wenn|falls|ob|würde|könnte|dementierte|bestritt)\s*$/iu,
  invertible: null,
  habitual: null,
  negatedBehind: /(?<!\p{L})(?:nicht|nie|niemals|kaum|kein\p{L}*)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:wurde|wurden|wird|werden|worden)\s*$/iu,
  relatives: /,\s*(?:der|die|das|dem|den|deren|dessen|welche\p{L}*)\s/iu,
  relativesOfOwner: /,\s(?:dessen|deren)\s[^.;:!?]{0,80}$/u,
  relativesWantComma: true,
  innerClause: /,\s(?:nachdem|weil|als|während|bevor|obwohl|obgleich|sobald|seitdem|warum|weshalb)\s(?=\S)/gu,
  subordinators: wordSet(`wenn als weil nachdem die der das während bevor`),
  opensBracket:
    /\s(?:habe|haben|hätten?|hat|werden?|würden?|könne|können|könnten?|müssen?|müssten?|solle|sollen|sollten?|wolle|wollen|dürfe|dürfen)(?=\s)/u,
  opensQuestion:
    /^(?:(?:von [^,]{2,40}? )?(?:angesprochen|befragt|gefragt)(?=[\s,])|auf (?:die|eine|seine|ihre|diese|unsere) (?:\p{Ll}+ )?\p{L}*frage)/iu,
  opensPurpose:
    /^(?:um\s|wie\s(?:sie|ihr|man|du)\s[^,]{1,80}\s(?:sehen|hören|lesen)|wie\s[^,]{1,80}\szu\s(?:sehen|hören|lesen)\s)/iu,
  relativeOfThings: null,
  relativeOpeners: wordList(`der die das deren dessen welcher welche welches welchen welchem`),
  auxiliary: null,
  behindName: null,
  circumstances: wordSet(`im am bei nach während seit in`),
  afterLastVerb: wordSet(`am im in auf bei nach zu vor während seit gegenüber`),
  sentenceAdverbs: wordSet(
    'doch jedoch denn anfang ende mitte angesichts wovor womit wodurch wobei weshalb wieso woher fazit aussage beispiel ganz genau darin hierin darauf dort hier derweil unterdessen schließlich immerhin daraufhin bereits erst zuletzt zunächst zugleich hinzu darüber dafür deshalb trotzdem ' +
      `gestern heute später zuvor anschließend inzwischen nun dazu damals danach dabei zudem laut so auch außerdem allerdings`,
  ),
  additive: wordSet('auch'),
  notInRoles: wordSet(`und aber auch zudem insbesondere besonders etwa sogar gestern heute`),
  written: wordSet(
    `motto titel schild aufschrift frage slogan überschrift inschrift grabstein gedenkstein tafel gedenktafel plakette plakat transparent banner zettel aushang wand etikett aufkleber graffiti betreff betreffzeile betreffzeilen`,
  ),
  saidBy: { words: wordList(`Worte? Satz`), by: wordList(`von`) },
  speechNouns: {
    noun: '\\p{L}*(?:antwort|aussage|äußerung|reaktion|bemerkung|kommentar|fazit|resümee|bilanz|urteil|einschätzung|erklärung|begründung|warnung|appell|bitte|forderung|botschaft|ratschlag|sorge|hoffnung|befürchtung|wunsch|vorwurf|kritik|analyse|prognose|erkenntnis|überzeugung|schlussfolgerung|ansage|ankündigung|replik|entgegnung|stellungnahme|statement|feststellung|eingeständnis|geständnis|versprechen|empfehlung|vermutung|einwand|argument|meinung|lob|zustimmung|rückendeckung|widerspruch|skepsis|spott|dank|trost|erinnerung|beobachtung|zusammenfassung|satz|sätze|worten?|rat|tipp|frage|vorschlag|klage|lehre|vision|vorhersage|these|entschuldigung|beteuerung|verteidigung)',
    of: '(?:von|vom)\\s|(?<=kritik\\s)(?:übte?n?)\\s(?:(?:auch|zudem|dagegen|am \\p{Lu}\\p{L}+)\\s)?|(?=(?:des|der)\\s)',
    owners: [
      [/^sein\p{L}{0,2}$/iu, 'male'],
      [/^ihre?[rnms]?$/i, 'female'],
    ],
    behind: 'lautete?|ist|war|so|hieß|hiess|heißt|klang',
  },
  cites: [...wordList(`zitier(?:t|te|en)`), wordsOfOther],
  citedWith,
  sayersDenied: /(?<!\p{L})[Ww]eder\s|^[Nn]icht\s(?!nur\s|allein\s)[^,]*\p{Lu}[^,]*,\ssondern\s/u,
  spokenOfBy:
    /(?:^[^,;:]*\s(?:wurden?|wird|werden)\s(?:[^,;:]*\s)?(?:von|vom)\s(?=[^,;:]*\s(?:unterbrochen|gelobt|gewürdigt|kritisiert|getadelt|gerügt|verteidigt|gewarnt|begrüßt|verabschiedet|beschimpft|beleidigt|angefeuert|aufgefordert|ermahnt|beschrieben)$)|^[^,;:]*\s(?:bekam|bekommt|erhielt|erhält|erntete|erntet)\s(?:[^,;:]*\s)?\p{L}*(?:[Ll]ob|[Kk]ritik|[Uu]nterstützung|[Zz]uspruch|[Bb]eifall|[Aa]pplaus|[Zz]ustimmung|[Ww]iderspruch|[Rr]ückendeckung|[Aa]nerkennung|Dank)\s(?:von|vom)\s(?=[^,;:]+$)|^[Vv](?:on|om)\s[^,;:]*\s(?:wollten?|will|wollen)\s(?=[^,;:]+\swissen$))/u,
  unsaidBehind:
    /^\s*,\s*(?:(?:las|liest|lesen|lasen)\s(?![^.,:;„“]*\svor(?!\p{L}))[^.:;„“”»«]{2,80}|(?:bekam|bekommt|bekamen|bekommen|kriegte|kriegt)\s[^.,:;„“”»«]{2,60}\szu hören(?!\p{L}))|^\s*,\s*(?:(?:könnten?|würden?)\s[^.,:;„“”»«]{2,80}?|(?:will|wollen|wollten?|darf|dürfen|durften?|kann|können|konnten?|möchten?|würden?|könnten?|mag|mögen|mochten?|soll|sollen|sollten?)\s[^.,:;„“”»«]{2,80}?\s(?:nicht|nie|niemals|nirgends)(?:\s\p{Ll}+)?)\s(?:sagen|behaupten|antworten|rufen|schreiben|versprechen|erklären|einräumen|zugeben)(?:\s(?:können|dürfen|sollen|müssen))?\s*[.,;!?]/u,
  leadsAway: wordSet('nach trotz wegen neben statt seit ohne gegen vor zwischen durch über um unter dank'),
  comparisons:
    /^(?:(?<plain>(?:[Aa]n)?[Ss]tatt|[Aa]nstelle von|[Nn]eben|[Aa]ußer|[Mm]it Ausnahme von|(?:[Gg]anz |[Nn]icht |[Vv]öllig )?[Aa]nders als|(?:[Ee]benso|[Gg]enauso|[Gg]enau so|[Ää]hnlich|[Gg]anz) wie|[Ii]m (?:Gegensatz|Unterschied) zu[rm]?)|[Gg]enau wie|[Ww]ie(?: schon| auch| bereits| zuvor){0,2})\s/u,
  works:
    /(?<!\p{L})(?:\p{L}+-)?\p{L}*(?:[Ss]endung|[Ff]ilm|[Ss]erie|[Bb]uch|[Rr]oman|[Ll]ied|[Ss]ong|[Aa]lbum|[Rr]eihe|[Aa]usstellung|[Ss]how|[Ss]tück|[Oo]per|[Pp]odcast|[Dd]oku(?:mentation)?|[Kk]rimi|[Kk]omödie|[Bb]and|[Pp]rojekt|[Pp]rogramm|[Kk]ampagne|[Ff]estival|[Vv]eranstaltung)(?:s|es|en)?\s$/u,
  happens: null,
  times: wordSet(`Tag Tage Woche Wochen Monat Monate Jahr Jahre Stunde Stunden`),
  voices: wordList(`Stimmen?`),
  latter: /^diese[rs]? letztere$/iu,
  perfectInfinitive: null,
  extendedAttribute:
    /^\s*(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Ee]ine?[mnr]?)\s(?:von|vom|durch|mit|aus|in|im|für|bei|beim|auf|an|am|zu|zur|zum|unter|über|gegen|nach)\s[^,;:.„“]{2,80}?\s\p{Ll}{3,}(?:t|en|end)e[nmrs]?\s(?=\p{Lu})/u,
  namedBodies:
    /^(?:Haus|Kreuz|Halbmond|Nationen|Stuhl|Gerichtshof|Rat|Union|Republik|Staaten|Bahn|Post|Akademie|Forum|Rundfunk|Zentralbank|\p{L}+(?:rat|bank|werk|hof|bund|rundfunk|union))$/u,
  bodies: wordSet(
    `behörde firma unternehmen organisation verein verband konzern gruppe initiative bürgerinitiative amt ministerium gericht institut gesellschaft genossenschaft stiftung kommission agentur gewerkschaft`,
  ),
  anybody: new Set([
    ...wordList(`anderer andere jemand mancher manche ein eine viele einige mehrere`),
    ...severalNouns,
  ]),
  several: new Set(severalNouns),
  // "die Angehörige" is one; „die Norweger“ are several, by an end that no noun of a woman has.
  severalBehind: new RegExp(
    `^die (?:\\p{Ll}+en )?(?:${severalNouns.filter((noun) => !/[dgnt]e$/.test(noun)).join('|')}|\\p{L}{2,}(?:(?<!mutt|tocht|schwest|kamm|mau|feu)er|innen|isten|anten|enten|oren|ologen|leute))$`,
    'iu',
  ),
  someone: wordSet('jemand'),
  person: /^(?:(?<he>der)|(?<she>die)) (?<age>\d+)-Jährige(?!\p{L})/iu,
  thingOf: /^(?:(?:der|die|das|dem|den)\s)?(?:\p{L}+\s)?von\s(?=\p{Lu}\p{L}+\s\p{Lu})/u,
  possessive: null,
  bareGenitive: 's',
  people,
};
