// The figures of an article: what limits them, what they are compared with, what they measure. Data only.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      'zwischen|(?:nicht )?(?:mehr|weniger) als|mindestens|höchstens|maximal|bis zu|fast|beinahe|knapp|nicht einmal|über|\\d{1,5} (?:de[rn]|von)|rund|etwa|ungefähr|circa|ca\\.|gut',
    more: 'mehr|weniger|höher|niedriger|teurer|billiger|günstiger|schneller|(?:über|unter)(?=\\s(?:de[mnr]|denen|\\p{L}*(?:[Jj]ahr|[Mm]onat|[Qq]uartal|[Ss]chnitt|[Nn]iveau|[Ww]ert|[Pp]lan|[Ss]tand|[Nn]ull)))',
    per: '(?:im|am|in der|pro|je) (?:Jahr|Monat|Tag|Woche|Stunde|Minute|Sekunde)|(?:pro|je) \\p{Lu}\\p{Ll}+',
  }),
  change: {
    from: /(?:^|\s)von\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:(?:im|am|pro)\s\S+\s)?(?:auf|bis|zu)\s(?:rund\s|knapp\s|nur\s)?$/iu,
    inWords: null,
  },
  range: { before: /(?:^|\s)zwischen\s(?:les\s|los\s|las\s|i\s|os\s)?$/iu, between: ' und ' },
  // „40 Berliner Schulen“, and not „40 Mitarbeiter Anfang Mai“.
  noun: /^\s(\p{Lu}\p{Ll}{2,24}innen und \p{Lu}[\p{L}-]{2,}|(?!(?:Liter|\p{L}*[Mm]eter|Mitarbeiter|Arbeiter|Schüler|Spieler|Zuschauer|Besucher|Einwohner|Bewohner)\s)\p{Lu}\p{Ll}+er \p{Lu}(?!nfang |itte |nde )[\p{L}-]{2,}|\p{Lu}[\p{L}-]{2,})/u,
  none: {
    calendar:
      /^(?:\.\s*(?:Jahrhundert|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Klasse|Geburtstag)|\s?(?:Jahre|Jahren) alt(?:e[nrsm]?)?\b| alt(?:e[nrsm]?)?\b|\s?(?:Uhr|h)(?!\p{L}))/u,
    ordinal:
      /(?:Nr\.?\s?|Seite |Platz |Artikel |Kapitel |Version |\b(?:in|seit|im Jahr|von|bis) (?=\d{4}$))$/u,
    clock: null,
    age: null,
    ago: /^\s?(?:zuvor|später)/u,
    comparedBehind:
      /^\s(?:im\s(?:Vorjahr|Vormonat|Vorquartal|Jahr zuvor|Jahr davor|Monat zuvor)|(?:ein|einen)\s(?:Jahr|Monat)\s(?:zuvor|davor|früher))(?=\s*[,.;:)]|\s*$)/iu,
    compared:
      /(?:waren es (?:noch|erst|nur)?|(?:ursprünglich|zunächst|anfangs|bisher|zuvor)(?: (?:mit|auf|von|nur|noch))?|statt(?: (?:bisher|wie bisher|zuvor))?|gegenüber|verglichen mit|im Vergleich zu)\s*$/iu,
    other: null,
  },
  units: {
    years: /^Jahr/,
    durations: /^(?:Jahren?|Jahr|Monaten?|Wochen|Tagen?|Stunden|Minuten)/,
    multiples: /^Mal$/,
  },
  whole: null,
  changed:
    /^\s?((?:zu|ab)?ge(?:stiegen|sunken|fallen|wachsen|schrumpft)|zurückgegangen|zugenommen|abgenommen|erhöht|gesenkt|verringert)(?!\p{L})/u,
  part: null,
  won: /(?:gewann|gewonnen|gewinn|sieg|verlor|verlier|niederlage|unentschieden|führ|endstand|besieg|schlug|geschlagen|blieb|endete|trennt|heimspiel|pausenstand)/iu,
  votes: { told: /stimm|votier/iu, between: 'zu|gegen', noun: 'Stimmen' },
  penalty: /(?:haft\b|haftstrafe|gefängnis|freiheitsstrafe|jugendstrafe)/iu,
  harm: {
    told: /(?<!\p{L})(?:tot|tote[nr]?|getötet\p{L}*|starben|ums Leben|\p{L}*verletzt(?:e[nrs]?)?|ins Krankenhaus|in Krankenhäuser|gerettet|vermisst\p{L}*|Todesopfer)(?!\p{L})/iu,
    whom: /^(?:Menschen|Personen|Schüler(?:innen)?|Mitarbeiter(?:innen)?|Mitarbeitende|Beschäftigte|Kinder|Fahrgäste|Bewohner)$/u,
  },
  diedAt:
    /(?:starb|stirbt|verstarb|verstorben|gestorben)[^.;:]{0,70}?(?:im Alter von|mit) (\d{2,3}) Jahren|(?:im Alter von|mit) (\d{2,3}) Jahren[^.;:,]{0,50}?(?:gestorben|verstorben|starb)/iu,
  cutOff:
    /^(?:(?:[Dd](?:ie|er|as|en|em)) (?:ihr\p{L}*|sein\p{L}*|sich)|[Dd]eren|[Dd]essen|[Ww]o|[Ww]obei|[Ww]odurch|[Ww]omit|[Ww]as|[Dd]ass|[Ss]ich|(?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|wegen|zu) )?(?:denen|deren|dessen|welche[rmns]?|(?<=\p{L} )d(?:em|er|en|ie|as)(?= (?:am|im|vor|seit|nach|in|es|sie|er|sich|auch|mehr als|mindestens|bis zu|\d))))\s|^(?:die|der|das|dem|den) (?=[\p{Ll}\d]).*\s\p{Ll}+$|^(?:die|der|das) (?:mit|von|im|am|bis|seit) /u,
  slight: null,
  label: labelWith({
    approximate: 'rund, etwa, knapp, über, mehr als, bis zu, mindestens, ca., nur, insgesamt, weitere',
    prepositions: 'auf um von bei mit an zu in für per',
    places:
      'hinter unter über zwischen neben nach vor während durch seit gegen ohne aus im am zum zur vom beim ins trotz wegen bis',
    adverbs: 'noch inzwischen seither bislang jährlich derzeit heute',
    breaks: 'und aber oder dass weil wenn wobei während',
    pronouns: 'ich er sie wir ihr man es',
    pointing:
      'stattdessen deshalb daher darauf daraus danach es dies dafür davon dabei damit dazu darin hier daran',
    auxiliaries:
      'hat haben hatte hatten ist sind war waren wird werden soll sollen kann können stehen steht vergehen gibt',
    partOf: 'der des aller von unserer seiner ihrer',
    partOfNobody: 'von ihnen',
    purpose: 'für',
    describes: 'für',
    ofAnother: 'davon, darunter',
    times: 'Jahr Jahre Jahren Monat Monate Woche Tag Stunde',
    timeBefore: 'in',
    articles: 'der die das den dem ein eine einen',
    ofAmount: 'ein eine einen einem einer',
    weakEnds: 'liege liegt lag beträgt betrug sei seien ihnen ihm ihn uns mir dir',
    comparison: 'mehr weniger höher teurer',
    joints: 'und aber wobei während',
    verbsElsewhere: 'hat haben hatte hatten',
    states: '',
    participle: null,
    particles: 'ein ab zu aus an',
    leadsOn: 'stieg stiegen sank sanken fiel fielen wuchs wuchsen kletterte schrumpfte steigt sinkt wächst',
    introduces: 'dass',
    closesClause: true,
    distant: null,
  }),
};
