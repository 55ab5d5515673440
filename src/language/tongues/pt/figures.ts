// The figures of an article: what limits them, what they are compared with, what they measure. Data only.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      'entre|(?:não )?(?:mais|menos) de|quase|pelo menos|no máximo|até|nem sequer|\\d{1,5} d[ao]s|cerca de|aproximadamente|por volta de|em torno de|uns|umas',
    more: '(?:a mais|a menos|mais|menos)(?! (?:de|uma?) )',
    per: '(?:por|ao|à) (?:ano|mês|dia|semana|hora|pessoa|hectare)',
  }),
  change: {
    from: /(?:^|\s)(?:de|dos|das)\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:por\s\S+\s)?(?:a|para)\s(?:cerca de\s|quase\s)?$/iu,
    inWords: null,
  },
  range: { before: /(?:^|\s)entre\s(?:les\s|los\s|las\s|i\s|os\s)?$/iu, between: ' e ' },
  noun: /^\s((?:(?:grandes|jovens|melhores|maiores|(?:nov|primeir|últim|antig|pequen|divers)[ao]s) )?(?!(?:e|o|de|mais|em|por|para|com|del[ea]s|outr[oa]s|porque|quando) )\p{Ll}[\p{L}-]{2,}(?:s|(?<!s) (?!(?:e|o|de|mais|menos|apenas|antes|depois|em|por|para|com)(?!\p{L}))\p{Ll}[\p{L}-]{2,}s))(?!\p{L})/u,
  none: {
    calendar: /^\s?h(?!\p{L})/u,
    ordinal: /(?:cada |página |artigo |capítulo |\b(?:desde|em) (?=\d{4}$))$/u,
    clock: null,
    hour: /(?:^|\s)(?:às|das|pelas|até às|desde as|por volta das) $/iu,
    age: /(?:^|\s)(?:de|aos|com|tem|tinha|completa)\s(?:cerca de\s|aproximadamente\s)?$/i,
    ago: /^\s?(?:antes|depois|atrás)(?!\p{L})/u,
    comparedBehind: /^\s(?:no (?:ano|mês) anterior|um ano antes)(?=\s*[,.;:)]|\s*$)/iu,
    compared:
      /(?:em vez de|(?:inicialmente|no início|a princípio|original)(?: \p{L}+){0,3}(?: (?:em|de))?|face a(?:os?|s)?|contra (?:os|as|o|a)?|em comparação com)\s?$/iu,
    other: null,
  },
  units: {
    years: /^an/,
    durations: /^(?:anos|meses|semanas|dias|horas|minutos)/,
    multiples: /^vezes$/,
  },
  whole: null,
  changed: null,
  part: null,
  won: /(?:vence|ganh|perd|empat|derrot|bate|bateu|gole|vitória|triunf|resultado|penált)/iu,
  votes: { told: /\bvot/iu, between: 'contra|(?<=votos )a|a favor e', noun: 'votos' },
  penalty: /\b(?:prisão|cadeia|reclusão)(?!\p{L})/iu,
  harm: {
    told: /(?<!\p{L})(?:mort[oa]s|morreram|ferid[oa]s|hospitalizad[oa]s|desaparecid[oa]s|resgatad[oa]s|desabrigad[oa]s|intoxicad[oa]s|levad[oa]s (?:para o|ao) hospital)(?!\p{L})/iu,
    whom: /^(?:pessoas|habitantes|alunos|estudantes|passageiros|crianças|moradores|trabalhadores)$/u,
  },
  diedAt:
    /(?<!\p{L})(?:morreu|morre|faleceu|falece)(?!\p{L})[^.;:]{0,70}? (?:aos|com|aos seus) (\d{2,3}) anos/iu,
  cutOff: /^(?:se|me|nos|não|que|quem|cuj[oa]s?|onde)\s/iu,
  slight: null,
  label: labelWith({
    approximate: 'cerca de, mais de, apenas',
    prepositions: 'em com até por de para a da à às ao aos no na do',
    places:
      'entre depois antes durante sem sobre desde contra segundo sob perante pelo pela pelos pelas nos nas dos das num numa',
    adverbs: 'agora já',
    breaks: 'e o mas que',
    pronouns: 'eles ele ela',
    pointing: 'isso',
    auxiliaries: 'é são foi foram era ha',
    partOf: 'do da dos das de',
    partOfNobody: '',
    purpose: 'para',
    describes: 'de para',
    ofAnother: '',
    times: 'ano anos mês meses semana dia hora',
    timeBefore: 'em',
    articles: 'o a os as um uma',
    ofAmount: 'um uma',
    weakEnds: '',
    comparison: 'mais menos',
    joints: 'mas e',
    verbsElsewhere: '',
    states: '',
    participle: null,
    particles: '',
    leadsOn: 'subiu caiu cresceu aumentou diminuiu chegou subiram caíram cresceram aumentaram chegaram',
    introduces: 'que',
    closesClause: false,
    distant: null,
  }),
};
