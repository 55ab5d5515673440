// The small words of quoting in the alphabetic languages. Data only.

export interface Lexicon {
  /** Subject pronouns that stand for someone named before. */
  pronouns: RegExp;
  /** Conjunctions that open a content clause in the word order of a main clause; null where the order changes. */
  that: RegExp | null;
  /** Whether indirect speech may follow the verb after a comma or nothing ("said the plan …", "sagte, die Stadt …"). */
  bare: 'nothing' | 'comma' | null;
  /** "According to X," before a main clause. */
  accordingTo: RegExp | null;
  articles: RegExp;
  prepositions: ReadonlySet<string>;
  /** Words that a clause has and a phrase or a term has not: finite verbs, subject pronouns. */
  finite: RegExp;
  /** Words that turn the attribution into something else: "never said", "if X says". */
  negations: RegExp;
  relatives: RegExp;
  /** What stands between a subject and the participle of its verb, with the pronouns before it; null where nothing does. */
  auxiliary: RegExp | null;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');
const start = (list: string): RegExp => new RegExp(`^(?:${list})(?![\\p{L}])`, 'iu');

const en: Lexicon = {
  pronouns: start('he|she|they'),
  that: /^(?:(?:reporters?|journalists?|lawmakers?|me|us|the [\p{L} ]{3,30}?|[\p{Lu}][\p{L}]+) )?(?:(?:on|in|at|last|this) [\p{L}\p{N} ]{3,30}? )?that\s+/u,
  bare: 'nothing',
  accordingTo: /^according to\s+/i,
  articles: /^(?:the|a|an|its|their|his|her|our|my|one of the)\s+/i,
  prepositions: set(
    'in at on of from to for with by near into about over under through between against than as like during since across outside inside',
  ),
  finite: word(
    `is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|must|may|might|shall|i|we|you|they|he|she|it|there|let|let's|don't|won't|can't|isn't|it's|we're|that's|i'm|we've|i've|you're|they're|keep|stop|make|makes|take|takes|need|needs|want|wants|know|knows|feel|feels|look|get|gets|goes|go|come|comes|give|gives|think|mean|means|work|works|happen|happens|remember|trust|ask|says|said|became|came|went|took|got|made|saw|knew|gave|found|kept|left|lost|won|built|learned|started|stopped`,
  ),
  negations:
    /(?:n['’]t|\bnot|\bnever|\bno one|\bnobody|\bif|\bwhether|\bwhen|\bwould|\bcould|\bmight|\bshould|\brefused to|\bdeclined to|\bbefore)\s*$/i,
  relatives: /\b(?:who|which|that|whose|whom)\b/i,
  auxiliary: null,
};

const de: Lexicon = {
  pronouns: start('er|sie|es'),
  that: null,
  bare: 'comma',
  accordingTo: null,
  articles: /^(?:der|die|das|den|dem|des|ein|eine|einer|einem|eines|ihr|ihre|sein|seine|unser|unsere)\s+/i,
  prepositions: set(
    'in im an am auf aus bei beim von vom zu zum zur mit nach über unter für gegen durch um seit ohne zwischen laut des',
  ),
  finite: word(
    `ist|sind|war|waren|bin|sei|wäre|haben|hat|habe|hatte|hatten|hätte|wird|werden|wurde|würde|würden|kann|können|konnte|könnte|muss|müssen|musste|soll|sollen|sollte|will|wollen|wollte|darf|dürfen|mag|möchte|ich|wir|es|man|ihr|geht|gibt|kommt|macht|machen|braucht|brauchen|bleibt|bleiben|weiß|wissen|steht|stehen|heißt|lässt|zeigt|merken|merkt|glaube|finde|denke`,
  ),
  negations: /(?:nicht|nie|niemals|kein\p{L}*|wenn|falls|ob|würde|könnte|dementierte|bestritt)\s*$/iu,
  relatives: /,\s*(?:der|die|das|dem|den|deren|dessen|welche\p{L}*)\s/iu,
  auxiliary: null,
};

const fr: Lexicon = {
  pronouns: start('il|elle|ils|elles|-t-il|-t-elle|on'),
  that: /^(?:[^,.]{0,30}? )?(?:que\s+|qu['’])/u,
  bare: null,
  accordingTo: /^selon\s+/i,
  articles: /^(?:le|la|les|un|une|des|l['’]|son|sa|ses|leur|leurs|notre|nos|ce|cette)\s*/i,
  prepositions: set("de du des à au aux en dans sur sous par pour avec sans chez vers entre d'"),
  finite: word(
    `est|sont|était|étaient|ai|as|a|avons|avez|ont|avait|sera|serait|va|vont|allons|peut|peuvent|pouvons|doit|doivent|devons|faut|fait|faisons|je|j['’]|nous|on|il|elle|ils|elles|c['’]|veut|veulent|voulons|sait|savons|reste|vient|devient|suis`,
  ),
  negations: /(?:\bne\b[^,]{0,20}|\bn['’]\S*(?:\s+pas)?|\bpas|\bjamais|\bsi|\baurait)\s*$/i,
  relatives: /\b(?:qui|que|dont|lequel|laquelle)\b/i,
  auxiliary: /\s(?:(?:[mtl]['’]|(?:nous|vous|lui|leur) )?(?:a|ont|avait|avaient)|me|te|nous|vous|lui|leur)$/u,
};

const es: Lexicon = {
  ...fr,
  pronouns: start('él|ella|ellos|ellas'),
  that: /^(?:[^,.]{0,30}? )?que\s+/u,
  accordingTo: /^según\s+/i,
  articles: /^(?:el|la|los|las|un|una|su|sus|nuestro|nuestra)\s+/i,
  prepositions: set('de del a al en con por para sin sobre entre desde hasta'),
  finite: word(
    'es|son|era|eran|fue|está|están|estamos|estoy|hay|ha|han|hemos|he|tiene|tienen|tenemos|puede|podemos|debe|debemos|va|vamos|queremos|quiero|hace|yo|nosotros|nos|se|será|sabe|sabemos|creo|somos',
  ),
  negations: /(?:\bno|\bnunca|\bsi|\bjamás)\s*$/i,
  relatives: /\b(?:que|quien|quienes|cuyo|cuya)\b/i,
  auxiliary: /\s(?:(?:(?:me|te|le|les|nos) )?(?:ha|han|había)|me|te|le|les|nos)$/u,
};

const it: Lexicon = {
  ...es,
  pronouns: start('lui|lei|egli|loro'),
  that: /^(?:[^,.]{0,30}? )?che\s+/u,
  accordingTo: /^secondo\s+/i,
  articles: /^(?:il|lo|la|i|gli|le|un|uno|una|l['’]|suo|sua)\s*/i,
  prepositions: set('di del della dei a al in nel nella con per da dal dalla su sul tra fra'),
  finite: word(
    "è|sono|era|erano|ho|hai|ha|abbiamo|hanno|sarà|può|possiamo|deve|dobbiamo|vogliamo|va|fa|si|ci|noi|io|c[’']è|siamo|sta|stiamo|bisogna",
  ),
  negations: /(?:\bnon|\bmai|\bse)\s*$/i,
  relatives: /\b(?:che|cui|quale)\b/i,
  auxiliary: /\s(?:(?:(?:mi|ti|gli|le|ci|vi) )?(?:ha|hanno|aveva)|mi|ti|gli|ci|vi)$/u,
};

const pt: Lexicon = {
  ...es,
  pronouns: start('ele|ela|eles|elas'),
  accordingTo: /^segundo\s+/i,
  articles: /^(?:o|a|os|as|um|uma|seu|sua)\s+/i,
  prepositions: set('de do da dos das a ao à em no na com por para sem sobre entre'),
  finite: word(
    'é|são|era|eram|foi|está|estão|estamos|há|tem|têm|temos|pode|podemos|deve|devemos|vai|vamos|queremos|quero|faz|eu|nós|se|será|sabe|somos|precisa|precisamos',
  ),
  negations: /(?:\bnão|\bnunca|\bse)\s*$/i,
};

const nl: Lexicon = {
  ...de,
  pronouns: start('hij|zij|ze'),
  that: null,
  bare: null,
  articles: /^(?:de|het|een|zijn|haar|hun|onze|ons)\s+/i,
  prepositions: set(
    'in op van aan bij met naar over onder voor tegen door om sinds zonder tussen uit volgens',
  ),
  finite: word(
    'is|zijn|was|waren|ben|heb|heeft|hebben|had|hadden|wordt|worden|werd|kan|kunnen|kon|moet|moeten|wil|willen|zal|zullen|zou|zouden|ik|we|wij|het|je|men|gaat|gaan|komt|blijft|weet|staat|maakt|doen|doet',
  ),
  negations: /(?:niet|nooit|geen|als|of|zou)\s*$/i,
  relatives: /\b(?:die|dat|wie|wiens)\b/i,
};

const lexicons: Record<string, Lexicon> = { en, de, fr, es, it, pt, nl };

export const lexiconOf = (base: string): Lexicon => lexicons[base] ?? en;
