// The figures of an article: what limits them, what they are compared with, what they measure. Data only.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      'entre|(?:no )?(?:más|menos) de|casi|al menos|como mucho|hasta|ni siquiera|\\d{1,5} de l[ao]s|un[oa]s|cerca de|alrededor de|aproximadamente|en torno a',
    more: '(?:más|menos)(?! (?:de|un[oa]?) )',
    per: '(?:al|por|a la) (?:año|mes|día|semana|hora|persona|hectárea)',
  }),
  change: {
    from: /(?:^|\s)(?:de|desde)\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:al?\s\S+\s)?(?:a|hasta)\s(?:unos\s|casi\s)?$/iu,
    inWords: null,
  },
  range: { before: /(?:^|\s)entre\s(?:les\s|los\s|las\s|i\s|os\s)?$/iu, between: ' y ' },
  noun: /^\s((?:(?:grandes|jóvenes|mejores|mayores|(?:nuev|primer|últim|antigu|pequeñ|distint|divers)[ao]s) )?(?!(?:y|o|de|más|en|por|para|con|otr[oa]s|porque|cuando) )\p{Ll}[\p{L}-]{2,}(?:s|(?<!s) (?!(?:y|o|de|más|menos|antes|después|en|por|para|con|tras)(?!\p{L}))\p{Ll}[\p{L}-]{2,}s))(?!\p{L})/u,
  none: {
    calendar: /^\s?h(?!\p{L})/u,
    ordinal: /(?:\b(?:a|hasta|desde|de) las? |cada |página |artículo |capítulo |\b(?:desde|en) (?=\d{4}$))$/u,
    clock: null,
    hour: /(?:^|\s)(?:A|hacia|sobre) las $/u,
    age: /(?:^|\s)(?:de|a los|los|con|tiene|tenía|tendr(?:á|ía)|cumple|cumplió)\s(?:unos\s|aproximadamente\s)?$/i,
    ago: /^\s?(?:antes|después|más tarde)(?!\p{L})/u,
    comparedBehind: /^\s(?:(?:en\s)?el (?:año|mes|curso) anterior|un año antes)(?=\s*[,.;:)]|\s*$)/iu,
    compared:
      /(?:frente a(?:l| los| las)?|(?:primer momento|principio|inicialmente)(?: \p{L}+){0,3} (?:de|en)|la anterior, de|en (?:lugar|vez) de|en comparación con)\s(?:el\s|los\s|las\s)?$/iu,
    other: null,
  },
  units: {
    years: /^año/,
    durations: /^(?:años|meses|semanas|días|horas|minutos)/,
    multiples: /^veces$/,
  },
  whole: null,
  changed: null,
  part: null,
  won: /(?:venci|venció|gan[óa]|perdi|empat|derrot|tumb|golea|imp[ou]s|elimin|cay[óe]|resolvi|victoria|marcador|tanda)/iu,
  votes: { told: /\bvot/iu, between: 'contra|frente a|(?<=votos )a|a favor y', noun: 'votos' },
  penalty: /\b(?:prisión|cárcel|reclusión)\b/iu,
  harm: {
    told: /(?<!\p{L})(?:muert[oa]s|murieron|fallecid[oa]s|fallecieron|herid[oa]s|lesionad[oa]s|hospitalizad[oa]s|desaparecid[oa]s|rescatad[oa]s|intoxicad[oa]s|trasladad[oa]s al? hospital)(?!\p{L})/iu,
    whom: /^(?:personas|habitantes|alumnos|estudiantes|pasajeros|niños|vecinos|trabajadores)$/u,
  },
  diedAt:
    /(?<!\p{L})(?:murió|muere|falleció|fallece|fallecid[oa]|ha muerto)(?!\p{L})[^.;:]{0,70}? a (?:los|la edad de) (\d{2,3}) años/iu,
  cutOff: /^(?:sí|no|se|me|nos|lo|les?|que|quien|cuy[oa]s?|donde)\s/iu,
  slight: null,
  label: labelWith({
    approximate: 'unos, unas, casi, más de, solo, cerca de, alrededor de, aproximadamente, en torno a',
    prepositions: 'a al con por de del en hasta para',
    places: 'entre tras antes durante sin sobre desde hacia contra según bajo ante',
    adverbs: 'ya ahora',
    breaks: 'y o que pero',
    pronouns: 'yo él ella ellos nosotros',
    pointing: 'esto eso',
    auxiliaries: 'ha han es son',
    partOf: 'de del',
    partOfNobody: '',
    purpose: 'para',
    describes: 'de para',
    ofAnother: '',
    times: 'año años mes meses semana día hora',
    timeBefore: 'en',
    articles: 'el la los las un una',
    ofAmount: 'un una',
    weakEnds: '',
    comparison: 'más menos',
    joints: 'y pero',
    verbsElsewhere: '',
    states: '',
    participle: null,
    particles: '',
    leadsOn:
      'subió bajó creció cayó aumentó disminuyó llegó subieron bajaron crecieron cayeron aumentaron llegaron',
    introduces: 'que',
    closesClause: false,
    distant: null,
  }),
};
