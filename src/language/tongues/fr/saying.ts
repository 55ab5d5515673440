// Verbs of saying and thinking. Data only.
import { verbForms } from '../../families/alphabetic/verb-forms.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Verbs of saying, in the tenses in which papers tell what was said. */
const speaks = [
  verbForms(
    `affirm assur expliqu déclar précis indiqu soulign ajout estim confirm racont observ constat regrett déplor signal rapport avou confi insist plaid remarqu comment résum alert argument témoign détaill jur rétorqu répliqu not`,
    'e ent é ait aient a èrent',
  ),
  verbForms(`annon dénon avan`, 'ce cent cé çait çaient ça cèrent'),
  ...wordList(
    `di(?:t|sent|sait|saient|rent) répon(?:d|dent|du|dait|daient|dit|dirent) reconna(?:ît|issent|issait|issaient) reconn(?:u|ut|urent) admet(?:tent|tait|taient)? admi(?:s|t|rent) soutien(?:t|nent) souten(?:u|ait|aient) prévien(?:t|nent) préven(?:u|ait|aient) averti(?:t|ssent|ssait|ssaient)? promet(?:tent|tait|taient)? promi(?:s|t|rent) conclu(?:t|ent|ait|aient)? écri(?:t|vent|vait|vaient|vit|virent) préten(?:d|dent|du|dait|daient) rappel(?:le|lent|é|ait|aient|a|èrent) (?:révèl|rév[ée]l|répèt|répét|concèd|concéd|martèl|martel)(?:e|ent|é|ait|aient|a|èrent) relèv(?:e|ent) relev(?:é|ait|aient|a|èrent) jug(?:e|ent|é|eait|eaient|ea|èrent) f(?:ait|ont|aisait|aisaient|it|irent)\\s(?:valoir|savoir|remarquer|observer|noter|comprendre) fait\\sétat garanti(?:t|ssent|ssait)? maintien(?:t|nent) mainten(?:u|ait|aient)`,
  ),
];

/** Verbs of holding and asking: what somebody holds is told by them, and no words in marks. */
const holds = [
  verbForms(`pens calcul redout certifi souhait demand réclam`, 'e ent é ait aient a èrent'),
  verbForms(`pronon`, 'ce cent cé çait çaient ça cèrent'),
  ...wordList(
    `croi(?:t|ent) croyai(?:t|ent) cr(?:aint|aignent|aignait|aignaient) (?:consid[èé]r|esp[èé]r|sugg[èé]r)(?:e|ent|é|ait|aient|a|èrent) exig(?:e|ent|é|eait|eaient) suppos(?:e|ent|é|ait|aient) prédi(?:t|sent|sait) propos(?:e|ent|é|ait|aient|a|èrent) recommand(?:e|ent|é|ait|aient) s['’](?:est|était|sont|étaient)\\s(?:[a-zà-ÿ]+\\s)?engagée?s? s['’]engage(?:nt|ait)? menac(?:e|ent|é) conven(?:u|ait|aient) convien(?:t|nent)`,
  ),
];

/** Verbs of saying something aloud, in some way: of words in marks, and of no clause. */
const aloud = [
  verbForms(
    `plaisant ironis gliss tranch souffl lâch murmur soupir grogn protest pest râl mentionn fulmin persifl confess récapitul synthétis point rassur clam scand argu object théoris épingl rican rigol maugré bougonn marmonn bredouill balbuti chuchot hurl cri analys justifi relativis tonn éruct décrypt illustr schématis temporis déclam proclam conseill recommand préconis pronostiqu prophétis anticip philosoph jubil exult fanfaronn sanglot ripost relat narr évoqu certifi compar embray acquiesc évacu énumèr complèt tempèr tempêt`,
    'e ent é ait aient a èrent',
  ),
  verbForms(`lan nuan`, 'ce cent cé çait çaient ça cèrent'),
  verbForms(
    `s['’](?:étonn|inquièt|inquiét|interrog|exclam|agac|indign|insurg|emport|enthousiasm|excus|amus|alarm|énerv|enflamm|esclaff|emball|offusqu|impatient|émerveill|enorgueilli|épanch|attrist) se\\s(?:désol|justifi|consol|lament|moqu|gauss|vant|remémor|rassur|félicit)`,
    'e ent ait aient a èrent',
  ),
  ...wordList(
    `décri(?:t|vent|vait|vit) renchéri(?:t|ssent|ssait) gémi(?:t|ssait) rugi(?:t|ssait) grommel(?:le|lent|ait|a) enchaîn(?:e|ent|é|ait|a) poursui(?:t|vent|vi|vait|vit) repren(?:d|nent|ait) sour(?:it|ient|iait) ri(?:t|ent) défen(?:d|dent|du|dait)`,
  ),
];

export const saying: Saying = {
  said: [
    ...speaks,
    ...aloud,
    ...wordList(`
    demande demandé interroge fustigé fustige raillé raille
    ajoutant précisant expliquant affirmant assurant estimant déclarant soulignant rappelant indiquant
    lançant confiant jugeant tancé tance selon s['’]amuse s['’]étonne s['’]inquiète s['’]interroge
    s['’]exclame s['’]agace s['’]indigne s['’]insurge s['’]emporte s['’]enthousiasme s['’]excuse
    se\\ssouvient se\\srappelle se\\sréjouit se\\sdéfend se\\splaint grince
    finit\\spar\\s[a-zà-ÿ]{2,20}er balaie balayé s['’]alarme s['’]étrangle s['’]agaçait s['’]amusait
    s['’]exclama reprit recadre laisse\\sentendre laissé\\sentendre tempéré assène asséné prédit parie
    tacle taclé tâcle tâclé cingle cinglé assume assumé dézingue dézingué enrage s['’]esclaffe s['’]emballe s['’]offusque s['’]impatiente s['’]émeut se\\ssouvenait
    se\\srappelait se\\smarre s['’]émerveille s['’]enquiert aimait\\s(?:à\\s)?répéter
    aime\\s(?:à\\s)?répéter aimait\\s(?:à\\s)?dire aime\\s(?:à\\s)?dire se\\splaisait\\sà\\sdire
    se\\splaît\\sà\\sdire
    s['’](?:est|était)\\s(?:félicit|indign|étonn|exclam|inquiét|agac|amus|emport|justifi|interrog|insurg|enthousiasm|alarm|excus|écri|désol|moqu)ée?
    se\\s(?:désolait|réjouissait|félicitait) s['’]énerve s['’]enflamme s['’]écrie s['’]écriait
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    ...wordList(`
    (?:nous|m['’]|leur|lui)\\s?(?:apprend|apprennent|apprenait|a\\sappris) (?:tien(?:t|nent)|tenai(?:t|ent)|tenu)\\sà\\s(?:préciser|rappeler|souligner|dire|ajouter|signaler|rassurer|faire\\ssavoir)
    ne\\smanqu(?:e|ait|ent)\\spas\\sde\\s(?:rappeler|souligner|préciser|dire|signaler|noter) n['’]hésit(?:e|ait|ent)\\spas\\sà\\s(?:dire|affirmer|rappeler|déclarer)
    (?:met|mettent|mettait|mis)\\sen\\savant\\sle\\sfait assène laisse\\sentendre laissé\\sentendre nuance tempère parie pointe pointé théorise argue argué objecte
    objecté confesse confessé s['’]est\\scontentée?\\sde\\sdire se\\scontente\\sde\\sdire aime\\s(?:à\\s)?dire
    aimait\\s(?:à\\s)?dire préconise préconisé se\\sdit\\s(?:convaincue?|persuadée?|certaine?)
    s['’]est\\sdite?\\s(?:convaincue?|persuadée?|certaine?) est\\s(?:convaincue?|persuadée?)
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
};
