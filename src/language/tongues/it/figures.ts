// The figures of an article: what limits them, what they are compared with, what they measure. Data only.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      "(?:tra|fra)|(?:non )?(?:più|meno) di|oltre|quasi|almeno|al massimo|fino a|nemmeno|neppure|\\d{1,5} (?:delle|dei|degli)|circa|all['’]incirca|(?:intorno|attorno) (?:ai|alle|agli)",
    more: '(?:in più|in meno|più|meno)(?! (?:di|un[oa]?) )',
    per: "(?:al|alla|all['’]|per) ?(?:anno|mese|giorno|settimana|ora|persona|ettaro)",
  }),
  change: {
    from: /(?:^|\s)(?:da|dai|dalle|di)\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:al\s\S+\s)?a\s(?:circa\s|quasi\s)?$/iu,
    inWords: null,
  },
  range: { before: /(?:^|\s)(?:tra|fra)\s(?:les\s|los\s|las\s|i\s|os\s)?$/iu, between: ' e ' },
  noun: /^\s((?!(?:e|o|di|più|via|verso|in|per|con|davanti|avanti|oltre|altr[ie])(?!\p{L}))\p{Ll}{3,}[ie])(?!\p{L})/u,
  none: {
    calendar: /^\s?h(?!\p{L})/u,
    ordinal: /(?:ogni |pagina |articolo |capitolo |\b(?:dal|nel) (?=\d{4}$))$/u,
    clock: null,
    hour: /(?:^|\s)(?:alle|dalle|delle|verso le) (?:ore )?$/iu,
    age: /(?:^|\s)(?:di|a|con|ha|aveva|compie)\s(?:circa\s)?$/i,
    ago: /^\s?(?:fa|prima|dopo)(?!\p{L})/u,
    comparedBehind:
      /^\s(?:(?:nel)?l['’]anno (?:prima|precedente)|un anno prima|il mese prima)(?=\s*[,.;:)]|\s*$)/iu,
    compared:
      /(?:rispetto a(?:[il]|lle?|gli)?|contro (?:i|le|il|gli)|(?:all['’]inizio|inizialmente|in origine)(?: \p{L}+){0,2}(?: (?:in|a|di))?|anziché|invece (?:di|dei|delle))\s$/iu,
    other: null,
  },
  units: {
    years: /^an/,
    durations: /^(?:anni|mesi|settimane|giorni|ore|minuti)/,
    multiples: /^volte$/,
  },
  whole: null,
  changed: null,
  part: null,
  won: /(?:battu|batte|vin[ct]|vitt|pers[oa]|perde|pareggi|sconfi|super[aò]|rimont|passa|finisce|finit)/iu,
  votes: { told: /\bvot/iu, between: 'contro|(?<=voti )a|favorevoli e', noun: 'voti' },
  penalty: /\b(?:reclusione|carcere|detenzione)\b/iu,
  harm: {
    told: /(?<!\p{L})(?:mort[ie]|vittime|ferit[ie]|contusi|intossicat[ie]|ricoverat[ie]|dispers[ie]|salvat[ie]|in ospedale)(?!\p{L})/iu,
    whom: /^(?:persone|abitanti|studenti|alunni|passeggeri|bambini|operai|lavoratori)$/u,
  },
  diedAt:
    /(?<!\p{L})(?:mort[oa]|muore|scompars[oa]|spent[oa]|decedut[oa])(?!\p{L})[^.;:]{0,70}? (?:a|all['’]età di) (\d{2,3}) anni/iu,
  cutOff: /^(?:si|mi|ci|vi|non|che|cui|ne|lo|gli|dove)\s/iu,
  slight: null,
  label: labelWith({
    approximate: 'circa, oltre, quasi, solo',
    prepositions: 'di da per su con a in al alla ai dal dalla nel nella',
    places:
      'tra dopo prima durante senza sotto verso contro secondo presso sul sulla sui sulle dai dalle dagli nei nelle negli degli allo alle agli col fra da dello della dei delle',
    adverbs: 'ora già',
    breaks: 'e o ma che',
    pronouns: 'io lui lei',
    pointing: 'questo',
    auxiliaries: 'ha è sono',
    partOf: 'dei delle della del di',
    partOfNobody: '',
    purpose: 'per',
    describes: 'di per',
    ofAnother: '',
    times: 'anno anni mese mesi settimana giorno ora',
    timeBefore: 'in nel',
    articles: 'il lo la i gli le un una',
    ofAmount: 'un una',
    weakEnds: '',
    comparison: 'più meno',
    joints: 'e ma',
    verbsElsewhere: '',
    states: '',
    participle: null,
    particles: '',
    leadsOn:
      'salito salita scesa sceso cresciuto cresciuta calato calata aumentato aumentata diminuito diminuita arrivato arrivata',
    introduces: 'che',
    closesClause: false,
    distant: null,
  }),
};
