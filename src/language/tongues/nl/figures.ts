// The figures of an article: what limits them, what they are compared with, what they measure. Data only.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      "tussen|(?:niet )?(?:meer|minder) dan|bijna|minstens|hooguit|maximaal|ruim|niet eens|\\d{1,5} van de|zo['’]n|ongeveer|circa|naar schatting",
    more: 'meer|minder|hoger|lager|duurder|goedkoper',
    per: 'per \\p{Ll}+',
  }),
  change: {
    from: /(?:^|\s)van\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:per\s\S+\s)?naar\s(?:ongeveer\s|bijna\s)?$/iu,
    inWords: null,
  },
  range: { before: /(?:^|\s)tussen\s(?:les\s|los\s|las\s|i\s|os\s)?$/iu, between: ' en ' },
  noun: /^\s((?!(?:en|of|van|bij|op|in|per|meer|anderen) )\p{Ll}{3,}(?:en|s))(?!\p{L})/u,
  joint: /^(?:en|maar)\s(?=\S)/u,
  none: {
    calendar: /^\s?(?:uur|h)(?!\p{L})/u,
    ordinal: /(?:pagina |artikel |hoofdstuk |\b(?:in|sinds) (?=\d{4}$))$/u,
    clock: null,
    hour: /(?:^|\s)(?:om|rond|tegen) (?:ongeveer |circa |half )?$/iu,
    age: /(?:^|\s)(?:vanaf|tot|boven de|onder de|van)\s$/i,
    ago: /^\s?(?:geleden|later|eerder)(?!\p{L})/u,
    comparedBehind:
      /^\s(?:(?:in\s)?het jaar (?:ervoor|daarvoor|eerder)|een (?:jaar|maand) eerder)(?=\s*[,.;:)]|\s*$)/iu,
    compared:
      /(?:in plaats van|(?:eerder|aanvankelijk|eerst|oorspronkelijk)(?: \p{L}+){0,5} (?:van|op|met)|tegenover|tegen|vergeleken met)\s$/iu,
    // om 21.52 uur, 7 uur ’s ochtends
    other: ({ value, unit }, after) =>
      unit === 'uur' &&
      (/^\d{1,2}[.:]\d{2}$/.test(value) ||
        /^\s[’‘']s\s(?:ochtends|morgens|middags|avonds|nachts)/u.test(after)),
  },
  units: {
    years: /^jaar/,
    durations: /^(?:jaar|maanden|weken|dagen|uur|minuten)/,
    multiples: /^keer$/,
  },
  whole: null,
  changed: null,
  part: null,
  won: /(?:gewonnen|wint|winnen|won\s|verslo|verloor|verloren|gelijk|zege|nederlaag|stand|achterstand|voorsprong)/iu,
  votes: { told: /stem/iu, between: 'tegen', noun: 'stemmen' },
  penalty: /\b(?:cel|celstraf|gevangenisstraf|gevangenis)\b/iu,
  harm: {
    told: /(?<!\p{L})(?:doden|omgekomen|overleden|gewond|gewonden|gewonde|zwaargewond|lichtgewond|naar het ziekenhuis|vermist|vermisten|gered)(?!\p{L})/iu,
    whom: /^(?:mensen|personen|kinderen|leerlingen|studenten|passagiers|bewoners|inwoners|medewerkers)$/u,
  },
  diedAt:
    /(?:overleed|overlijdt|stierf|sterft|overleden|gestorven)[^.;:]{0,70}? op (\d{2,3})-jarige leeftijd|op (\d{2,3})-jarige leeftijd[^.;:,]{0,50}? (?:overleden|gestorven|overleed)/iu,
  cutOff: /^(?:die|dat|waar|waarvan|wat|wie|zich)\s/iu,
  slight: null,
  label: labelWith({
    approximate: "ongeveer, ruim, meer dan, bijna, zo'n, zo’n, circa, naar schatting",
    prepositions: 'tot op van met in aan bij per',
    places: 'tussen na voor tijdens uit door over onder zonder tegen sinds vanaf volgens rond om te',
    adverbs: 'nu al',
    breaks: 'en maar of die dat',
    pronouns: 'ik hij zij wij ze we',
    pointing: 'het dit dat deze daarmee daarop daarvoor daarbij daarvan daarin er hier',
    auxiliaries: 'heeft hebben is zijn',
    partOf: 'van',
    partOfNobody: '',
    purpose: 'voor',
    describes: 'voor van',
    ofAnother: '',
    times: 'jaar maand week dag uur',
    timeBefore: 'in',
    articles: 'de het een',
    ofAmount: 'een',
    weakEnds: 'niet',
    comparison: 'meer minder',
    joints: 'en maar',
    verbsElsewhere: '',
    states: '',
    participle: null,
    particles: '',
    leadsOn: 'steeg stegen daalde daalden groeide groeiden kromp viel vielen ging gingen kwam kwamen',
    introduces: 'dat',
    closesClause: true,
    distant: null,
  }),
};
