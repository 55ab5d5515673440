// Verbs of saying and thinking. Data only.
import { infinitiveForms, verbForms } from '../../families/alphabetic/verb-forms.ts';
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
  verbForms(
    `pens calcul redout certifi souhait demand réclam réaffirm dévoil mentionn relat clam proclam spécifi`,
    'e ent é ait aient a èrent',
  ),
  verbForms(`pronon`, 'ce cent cé çait çaient ça cèrent'),
  ...wordList(
    `croi(?:t|ent) croyai(?:t|ent) cr(?:aint|aignent|aignait|aignaient) (?:consid[èé]r|esp[èé]r|sugg[èé]r)(?:e|ent|é|ait|aient|a|èrent) exig(?:e|ent|é|eait|eaient) suppos(?:e|ent|é|ait|aient) prédi(?:t|sent|sait) propos(?:e|ent|é|ait|aient|a|èrent) recommand(?:e|ent|é|ait|aient) s['’](?:est|était|sont|étaient)\\s(?:[a-zà-ÿ]+\\s)?engagée?s? s['’]engage(?:nt|ait)? menac(?:e|ent|é) conven(?:u|ait|aient) convien(?:t|nent)`,
  ),
];

/** Verbs of saying something aloud, in some way: of words in marks, and of no clause. */
const aloud = [
  // « s’est dite « prête à … » »: what somebody says of themselves.
  ...wordList(`s['’](?:est|était)\\sdite? se\\s(?:sont|étaient)\\sdite?s`),
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

/** Saying in the infinitive. */
const toSay = `(?:l['’]|le\\s|nous\\s)?(?:affirmer|assurer|expliquer|déclarer|préciser|indiquer|souligner|confirmer|raconter|observer|constater|regretter|déplorer|signaler|avouer|confier|insister|plaider|remarquer|alerter|argumenter|témoigner|jurer|noter|annoncer|dénoncer|avancer|dire|redire|répondre|reconnaître|admettre|soutenir|prévenir|avertir|promettre|conclure|prétendre|rappeler|révéler|répéter|concéder|marteler|relever|garantir|ajouter|réaffirmer|faire\\s(?:valoir|savoir|remarquer|observer|noter|comprendre))`;

/** The same of words in marks, and of no clause. */
const toSayAloud = `${toSay} (?:les\\s|la\\s)?(?:rassurer|ironiser|plaisanter|lancer|lâcher|glisser|trancher|relativiser|nuancer|tempérer|clamer|proclamer|résumer|commenter|rétorquer|répliquer|tonner|dédramatiser|minimiser|murmurer|souffler|balayer)`;

const adverb = `(?:\\s(?:toutefois|cependant|néanmoins|également|aussi|même|pourtant|d['’]ailleurs|surtout|(?:tout|quand)\\smême|[a-zà-ÿ]{3,12}ment))?`;

/** Finite verbs behind which it is: whoever does that has said it. Not « veut dire », which means. */
const ahead = `tien(?:t|nent)${adverb}\\sà ten(?:u|ait|aient)${adverb}\\sà tint\\sà n['’]hésit(?:e|ent|ait|aient)(?:\\spas)?${adverb}\\sà n['’](?:a|ont|avai(?:t|ent))\\spas\\shésité\\sà ne\\scess(?:e|ent|ait|aient)(?:\\spas)?\\sd(?:e|['’]) n['’](?:a|ont)\\s(?:pas\\s|jamais\\s)?cessé\\sd(?:e|['’]) ne\\smanqu(?:e|ent|ait|aient)\\spas${adverb}\\sd(?:e|['’]) n['’](?:a|ont)\\spas\\smanqué\\sd(?:e|['’]) ne\\sse\\s(?:prive|privent|privait|lasse|lassent|lassait)\\spas\\sd(?:e|['’]) n['’]a\\sde\\scesse\\sd(?:e|['’]) se\\s(?:content|born|plaî|risqu)(?:e|ent|ait|t)\\s(?:à|d(?:e|['’])) s['’](?:est|était|sont)\\s(?:contenté|borné|risqué|empressé|évertué|permi)e?s?\\s(?:à|d(?:e|['’])) s['’](?:empresse|évertue|évertuait|obstine|obstinait)\\s(?:à|d(?:e|['’])) fini(?:t|ssent|ssait)?\\spar commenc(?:e|ent|é|ait)\\spar (?:va|vont|alla|allait)\\sjusqu['’]à (?:est|était|sont)\\sallée?s?\\sjusqu['’]à vien(?:t|nent)\\sd(?:e|['’]) continu(?:e|ent|ait|aient|é)${adverb}\\s(?:à|d(?:e|['’])) persist(?:e|ent|ait|é)\\sà (?:ose|osé|osait) préf[éè]r(?:e|ent|é|ait) (?:a|ont|avait)\\sdû pren(?:d|ait|ant)\\ssoin\\sd(?:e|['’]) pris\\ssoin\\sd(?:e|['’]) profit(?:e|ent|é|ait)\\s(?:de\\sl['’]occasion\\s)?pour`;

const meaning = `(?:croire|rassurer|préciser|rappeler|souligner|insister|réaffirmer|relativiser|nuancer)`;
const wants = `veu(?:t|lent)${adverb} voulait${adverb} voulaient${adverb} (?<!aur(?:ait|aient)\\s)voulu${adverb}`;

export const saying: Saying = {
  hearsay:
    /(?<!\p{L})(?:aur(?:ait|aient)\s(?:\p{L}+\s){0,2}(?:dit|écrit|répondu|admis|promis|reconnu|(?:déclar|affirm|lanc|confi|expliqu|assur|ajout|cri|hurl|menac|jur|avou|racont|demand|rétorqu|tweet)é)|prétendument|supposément)(?!\p{L})/iu,
  said: [
    ...speaks,
    ...aloud,
    infinitiveForms(ahead, toSayAloud),
    infinitiveForms(wants, meaning),
    infinitiveForms(`ten(?:te|tent|tait|té)\\sd(?:e|['’])`, toSayAloud),
    ...wordList(`
    enfonc(?:e|ent|é|ait)\\sle\\sclou bott(?:e|ent|é|ait)\\sen\\stouche coup(?:e|ent|é|ait)\\scourt hauss(?:e|ent|é|ait)\\sle\\ston
    joue\\sl['’]apaisement élude éludé éludait n['’]y\\sva\\spas\\spar\\squatre\\schemins
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
    s['’](?:est|était)\\s(?:félicit|indign|étonn|exclam|inquiét|agac|amus|emport|justifi|interrog|insurg|enthousiasm|alarm|excus|écri|désol|moqu|lament|vant|rappel)ée? s['’](?:est|était)\\s(?:réjoui|défendu|plaint|souvenu)e?
    se\\s(?:désolait|réjouissait|félicitait) s['’]énerve s['’]enflamme s['’]écrie s['’]écriait
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    infinitiveForms(ahead, toSay),
    infinitiveForms(wants, `croire préciser rappeler souligner réaffirmer`),
    ...wordList(`
    (?:nous|m['’]|leur|lui)\\s?(?:apprend|apprennent|apprenait|a\\sappris)
    (?:met|mettent|mettait|mis)\\sen\\savant\\sle\\sfait assène laisse\\sentendre laissé\\sentendre exprim(?:e|é|ait)\\s(?:l['’]espoir|le\\ssouhait|le\\svœu|la\\scrainte|la\\sconviction) nuance tempère parie pointe pointé théorise argue argué objecte
    objecté confesse confessé aime\\s(?:à\\s)?dire
    aimait\\s(?:à\\s)?dire préconise préconisé se\\s(?:dit|disait|déclare|montre)\\s(?:convaincue?|persuadée?|certaine?|sûre?|confiante?)
    réit[èé]r(?:e|ent|é|ait|aient) s['’]est\\s(?:dite?|déclarée?|montrée?)\\s(?:convaincue?|persuadée?|certaine?|sûre?|confiante?) est\\s(?:(?:en\\stout\\scas|pourtant|toujours|bien|[a-zà-ÿ]{3,12}ment)\\s)?(?:convaincue?|persuadée?|certaine?)
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
};
