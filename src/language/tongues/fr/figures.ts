// The figures of an article: what limits them, what they are compared with, what they measure. Data only.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: boundsOf({
    limit:
      "entre|(?:pas )?(?:plus|moins) de|près de|presque|au (?:moins|plus)|jusqu['’]à|(?:même pas|à peine)|environ|\\d{1,5} (?:des|sur(?: les)?)|quelque|à peu près|autour de",
    more: "(?:de plus|de moins|plus|moins)(?! (?:d[e'’]|une? ))",
    per: 'par \\p{Ll}+',
  }),
  change: {
    from: /(?:^|\s)(?:de|des|du|d['’])\s+(?:\S+\s+){0,2}$/iu,
    to: /^\s(?:par\s\S+\s)?à\s(?:environ\s)?$/iu,
    inWords: null,
  },
  range: { before: /(?:^|\s)entre\s(?:les\s|los\s|las\s|i\s|os\s)?$/iu, between: ' et ' },
  noun: /^\s((?:(?:jeunes|autres|meilleure?s|nouve(?:lles|aux)|premi(?:er|ère)s|derni(?:er|ère)s|ancien(?:ne)?s|grande?s|petite?s|gros(?:ses)?|beaux|belles) )?(?!(?:et|ou|de|plus|en|via|par|pour|dans|sur|autres) )\p{Ll}[\p{L}-]{2,}(?:s|(?<![sx]) (?!(?:et|ou|de|plus|moins|mais|vers|dans|sans|très|dès|après|en|via|par|pour|sur)(?!\p{L}))\p{Ll}[\p{L}-]{2,}s))(?!\p{L})/u,
  none: {
    calendar: /^\s?(?:heures?(?: du)|h)(?!\p{L})/u,
    ordinal: /(?:chaque |page |Article |article |chapitre |\b(?:depuis|en) (?=\d{4}$))$/u,
    clock: null,
    hour: /(?<!\p{L})(?:à|vers|dès|avant|après|jusqu['’]à|entre) (?:\d{1,2} et )?$/iu,
    age: /(?:^|\s)(?:à|de|d['’]|âgée?s? (?:de|d['’])|aura|avait|eu)\s?(?:environ\s)?$/i,
    ago: /^\s?(?:auparavant|plus tard)/u,
    comparedBehind:
      /^\s(?:l['’](?:année|exercice) (?:précédente?|d['’]avant)|le mois précédent|un an (?:plus tôt|auparavant|avant))(?=\s*[,.;:)]|\s*$)/iu,
    compared:
      /(?:contre(?: les?)?|(?:au départ|d['’]abord|initialement|à l['’]origine)(?: \p{L}+){0,2}(?: à)?|au lieu de|par rapport à)\s$/iu,
    other: null,
  },
  units: {
    years: /^an/,
    durations: /^(?:ans|mois|semaines|jours|heures|minutes)/,
    multiples: /^fois$/,
  },
  whole: null,
  changed: null,
  part: null,
  won: /(?:battu|bat(?:tent)?\s|gagn|victoire|s['’]impos|défaite|match nul|l['’]emport|vainqueur|mené|score|balayé)/iu,
  votes: { told: /\b(?:voix|vot[eéa]|scrutin)/iu, between: 'contre|(?<=voix )à|pour et', noun: 'voix' },
  penalty: /\b(?:prison|réclusion|emprisonnement)\b/iu,
  harm: {
    told: /(?<!\p{L})(?:morte?s|décédée?s|tuée?s|blessée?s|hospitalisée?s|disparue?s|intoxiquée?s|secourue?s|victimes)(?!\p{L})/iu,
    whom: /^(?:personnes|habitants|salariés|élèves|étudiants|passagers|enfants)$/u,
  },
  diedAt:
    /(?<!\p{L})(?:morte?|meurt|décédée?|décède|éteinte?|disparue?)(?!\p{L})[^.;:]{0,70}? à (?:l['’]âge de )?(\d{2,3}) ans/iu,
  cutOff:
    /^(?:ne|n['’]\p{L}+|l['’](?:a|ont|avait)|les (?:a|ont|avaient)|se|s['’]\p{L}+|qui|que|dont|où|y|en)\s/iu,
  slight: null,
  label: labelWith({
    approximate: 'environ, près de, plus de, moins de, quelque, seulement',
    prepositions: 'de à d en par pour sur a jusqu',
    places: 'entre après avant pendant dans sous avec sans vers chez depuis contre dès selon au aux du des',
    adverbs: "désormais aujourd'hui encore déjà",
    breaks: 'et mais ou que qu qui dont où',
    pronouns: 'je il elle ils elles nous on',
    pointing: "ce cela ceci c'est",
    auxiliaries: 'a ont avait est sont était sera passant',
    partOf: "de du des d['’]\\S+",
    partOfNobody: 'de eux',
    purpose: 'pour',
    describes: 'pour de',
    ofAnother: 'dont',
    times: 'an ans année mois semaine jour heure',
    timeBefore: 'en',
    articles: 'le la les un une',
    ofAmount: 'un une',
    weakEnds: 'reste fixé',
    comparison: 'plus moins',
    joints: 'et mais dont',
    verbsElsewhere: '',
    states: '',
    participle: null,
    particles: '',
    leadsOn:
      'dépasse dépassait excède atteint augmenté baissé reculé progressé chuté bondi grimpé diminué augmente baisse',
    introduces: 'que qu',
    closesClause: false,
    distant: null,
  }),
};
