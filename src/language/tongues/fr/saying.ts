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

export const saying: Saying = {
  said: [
    ...speaks,
    ...wordList(`
    ajoutant précisant expliquant affirmant assurant estimant déclarant soulignant rappelant indiquant lançant
    confiant jugeant raillé raille tancé tance fustigé fustige tonné glissait glissa lâcha souffla persiflait
    lance lancé poursuit poursuivi analyse analysé sourit soupire selon plaisante ironise glisse tranche nuance
    relativise rit souffle tempère renchérit lâche lâché justifie complète enchaîne reprend s['’]amuse
    s['’]étonne s['’]inquiète s['’]interroge s['’]exclame s['’]agace s['’]indigne s['’]insurge s['’]emporte
    s['’]enthousiasme s['’]excuse se\\ssouvient se\\srappelle se\\sréjouit se\\sfélicite se\\sdésole se\\sdéfend
    se\\sjustifie se\\splaint se\\sconsole interroge interrogé demande demandé murmure murmuré lança lançait
    grogne grince ironisé plaisanté proteste protesté glissé tonne peste pestait soufflé tranché défend défendu
    mentionne fulmine finit\\spar\\s[a-zà-ÿ]{2,20}er persifle persiflé balaie balayé confesse confessé
    s['’]alarme s['’]étrangle s['’]agaçait s['’]amusait s['’]exclama reprit murmura soupira récapitule synthétise
    décrypte pointe pointé recadre rassure rassuré clame clamé scande plaisantait ironisait laisse\\sentendre
    laissé\\sentendre nuancé tempéré argue objecte objecté assène asséné prédit parie certifie théorise épingle
    ricane ricané rigole rigolé maugrée bougonne marmonne bredouille balbutie chuchote chuchoté hurle hurlé crie
    crié tempête enrage s['’]esclaffe s['’]emballe s['’]offusque s['’]impatiente s['’]émeut se\\ssouvenait
    se\\srappelait se\\srassure se\\smoque se\\smarre se\\sremémore s['’]émerveille s['’]enquiert
    aimait\\s(?:à\\s)?répéter aime\\s(?:à\\s)?répéter aimait\\s(?:à\\s)?dire aime\\s(?:à\\s)?dire
    se\\splaisait\\sà\\sdire se\\splaît\\sà\\sdire s['’](?:est|était)\\s(?:félicit|indign|étonn|exclam|inquiét|agac|amus|emport|justifi|interrog|insurg|enthousiasm|alarm|excus|écri|désol|moqu)ée? se\\s(?:désolait|réjouissait|félicitait) s['’]énerve s['’]enflamme s['’]écrie s['’]écriait
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    ...wordList(`
    assène laisse\\sentendre laissé\\sentendre nuance tempère parie pointe pointé théorise argue argué objecte
    objecté confesse confessé s['’]est\\scontentée?\\sde\\sdire se\\scontente\\sde\\sdire aime\\s(?:à\\s)?dire
    aimait\\s(?:à\\s)?dire préconise préconisé se\\sdit\\s(?:convaincue?|persuadée?|certaine?)
    s['’]est\\sdite?\\s(?:convaincue?|persuadée?|certaine?) est\\s(?:convaincue?|persuadée?)
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
};
