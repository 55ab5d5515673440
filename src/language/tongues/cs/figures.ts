// What tells a figure from a mere number, and what it measures. Data only.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      '(?:ne )?(?:více|víc|méně) než|přes|téměř|skoro|nejméně|nejvýše|minimálně|maximálně|až|kolem|asi|zhruba|přibližně',
    more: 'více|víc|méně|výše|níže|dráž|levněji',
    per: '(?:ročně|měsíčně|denně|týdně|na \\p{Ll}+)',
  }),
  change: {
    from: /(?:^|\s)(?:z|ze|od)\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:\p{Ll}+\s)?na\s(?:zhruba\s|téměř\s)?$/iu,
    inWords: null,
  },
  range: null,
  noun: /^\s((?!(?:a|i|nebo|z|na|v|do|od|za|po) )\p{Ll}{3,}(?:ů|í|ek|ch|y))(?!\p{L})/u,
  none: {
    calendar:
      /^\s?(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|hod|hodin(?:ě|y) (?:ráno|večer)|roku)(?!\p{L})/u,
    ordinal:
      /(?:strana |str\. |článek |čl\. |kapitola |č\. |číslo |paragraf |(?<!\p{L})(?:v roce|roku|od roku|do roku) (?=\d{4}$))$/u,
    clock: null,
    age: null,
    ago: /^\s?(?:poté|později|předtím|zpátky)(?!\p{L})/u,
    comparedBehind: null,
    compared: null,
    other: null,
  },
  units: {
    years: /^(?:let|roky|roku)/,
    durations: /^(?:let|roky|roku|měsíc|týdn|dní|dny|hodin|minut|sekund)/,
    multiples: /^krát$/,
  },
  whole: null,
  changed: null,
  part: null,
  won: null,
  votes: null,
  penalty: null,
  slight: null,
  label: labelWith({
    approximate:
      'asi, zhruba, přes, téměř, skoro, kolem, nejméně, nejvýše, jen, více než, méně než, o, průměrně',
    prepositions: 'o na v ve z ze do od pro po přes při za pod nad k ke s se u',
    places: 'mezi vedle před kolem během',
    adverbs: 'už nyní teď ještě dnes průměrně denně ročně',
    breaks: 'a i ale nebo že který která které kteří když ačkoli protože',
    pronouns: 'já on ona oni my',
    pointing: 'to ten ta tam tu jeho její jejich',
    auxiliaries: 'je jsou byl byla bylo byli bude budou má mají může mohou',
    partOf: 'z ze',
    partOfNobody: 'z nich',
    purpose: 'na pro',
    describes: 'na pro do',
    ofAnother: 'z čehož, z toho',
    times: 'rok roku roky let měsíc měsíce měsíců týden den dní hodina hodin minut',
    timeBefore: 'v během',
    articles: '',
    ofAmount: '',
    weakEnds: 'činí činil činila se si ne to',
    comparison: 'více méně výše níže',
    joints: 'a i ale která který',
    verbsElsewhere: '',
    states: '',
    participle: null,
    particles: '',
    leadsOn: 'vzrostla vzrostl vzrostlo vzrostly klesla klesl kleslo klesly stoupla stoupl',
    introduces: 'že',
    closesClause: false,
    distant: null,
  }),
};
