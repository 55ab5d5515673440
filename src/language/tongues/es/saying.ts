// Verbs of saying and thinking. Data only.
import { compoundForms, infinitiveForms, verbForms } from '../../families/alphabetic/verb-forms.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Verbs of saying, in the tenses in which papers tell what was said. */
const speaks = [
  verbForms(
    `afirm asegur explic señal indic declar coment anunci subray recalc destac agreg inform precis aclar matiz detall lament deplor denunci avis alert confirm relat narr opin argument reiter puntualiz especific revel desvel adelant apunt remarc enfatiz asever ratific certific pronostic augur vaticin justific aleg contest replic apostill rememor comunic notific felicit congratul quej indign jact mencion resalt expres acot abund extern`,
    'a an ó aron aba aban ara aran ase asen',
  ),
  verbForms(
    `insist admit reconoc respond escrib promet exig añad`,
    'e en ió ieron ía ían iera ieran iese iesen',
  ),
  compoundForms(
    'ha han había habían haya hayan hubiera',
    `dicho afirmado asegurado explicado señalado indicado declarado comentado anunciado subrayado recalcado destacado agregado informado precisado aclarado matizado detallado lamentado denunciado avisado alertado confirmado relatado narrado opinado argumentado reiterado puntualizado especificado revelado desvelado adelantado apuntado remarcado enfatizado aseverado ratificado certificado pronosticado augurado vaticinado justificado alegado contestado replicado apostillado rememorado comunicado notificado insistido admitido reconocido respondido escrito prometido exigido añadido sostenido advertido recordado contado manifestado confesado mencionado resaltado acotado abundado externado expuesto concluido sugerido aducido referido resumido avanzado expresado valorado`,
  ),
  ...wordList(
    `dic(?:e|en) dij(?:o|eron|era|eran|ese|esen) dec(?:ía|ían) sostien(?:e|en) sostuv(?:o|ieron) sosten(?:ía|ían) adviert(?:e|en) advirti(?:ó|eron) advert(?:ía|ían) recuerd(?:a|an) record(?:ó|aron|aba|aban) cuent(?:a|an) cont(?:ó|aron|aba|aban) manifiest(?:a|an) manifest(?:ó|aron|aba|aban) confies(?:a|an) confes(?:ó|aron|aba|aban) conclu(?:ye|yen|yó|yeron|ía|ían) sug(?:iere|ieren|irió|irieron|ería|erían) aduc(?:e|en|ía|ían) aduj(?:o|eron) refi(?:ere|eren) refiri(?:ó|eron) refer(?:ía|ían) resum(?:e|en|ió|ía) exp(?:one|onen|uso|usieron|onía|onían)`,
  ),
];

/** Verbs of holding and asking: what somebody holds is told by them, and no words in marks. */
const holds = [
  verbForms(
    `consider estim calcul sospech observ constat conjetur sentenci zanj dictamin proclam reproch`,
    'a an ó aron aba aban',
  ),
  verbForms(`tem coincid`, 'e en ió ieron ía ían'),
  compoundForms(
    'ha han había habían haya hayan hubiera',
    `considerado estimado calculado observado constatado creído mantenido previsto pedido propuesto reclamado defendido entendido trasladado garantizado`,
  ),
  ...wordList(
    `se\\s(?:ha\\s)?compromet(?:e|ió|en|ieron|ido) cre(?:e|en|ía|ían) crey(?:ó|eron) mantien(?:e|en) mantuv(?:o|ieron) manten(?:ía|ían) conf(?:ía|ían) confi(?:ó|aron|aba|aban) prev(?:é|én|ió|ieron|eía|eían) pid(?:e|en|ió|ieron) ped(?:ía|ían) propon(?:e|en|ía|ían) propus(?:o|ieron) reclam(?:a|an|ó|aron|aba|aban) defiend(?:e|en) defend(?:ió|ieron|ía|ían) piens(?:a|an) pens(?:ó|aron|aba|aban) entiend(?:e|en) entend(?:ió|ieron|ía|ían) traslad(?:ó|aron)`,
  ),
];

/** Verbs of saying something aloud, in some way: of words in marks, and of no clause. */
const aloud = [
  verbForms(
    `brome ironiz zanj sentenci exclam grit susurr murmur suspir protest pregunt razon reflexion lanz valor ataj critic celebr reclam reivindic garantiz jur remach evoc musit mascull chill clam bram resopl rezong balbuce farfull solloz vocifer recit ilustr ejemplific espet orden aconsej desahog sincer plante refunfuñ machac recapitul sintetiz cavil cuchiche anot observ consider estim calcul enumer desgran proclam pregon rechaz dispar desliz concret consign arranc compar excus disculp contabiliz fantase filosof terci`,
    'a an ó aron aba aban',
  ),
  verbForms(`interrump conced rebat presum`, 'e en ió ieron ía ían'),
  ...wordList(
    `asient(?:e|en) asinti(?:ó|eron) asent(?:ía|ían) repit(?:e|en|ió|ieron) repet(?:ía|ían) r(?:íe|íen|ió|ieron|eía|eían) sonr(?:íe|íen|ió|ieron|eía|eían) gruñ(?:e|ó|ía) intervien(?:e|en) intervin(?:o|ieron) inquier(?:e|en) inquiri(?:ó|eron) pid(?:e|en|ió|ieron) ped(?:ía|ían) corrig(?:e|en|ió|ieron) corregía ruega rog(?:ó|aba) prosig(?:ue|uen|uió|uieron) proseguía agradec(?:e|en|ió|ieron|ía) describ(?:e|en|ió|ieron|ía) defiend(?:e|en) defend(?:ió|ieron|ía|ían) suelt(?:a|an) solt(?:ó|aron|aba)`,
  ),
  compoundForms(
    'ha han había habían haya hayan hubiera',
    `bromeado ironizado zanjado sentenciado exclamado gritado susurrado murmurado suspirado protestado preguntado razonado reflexionado lanzado atajado criticado celebrado reclamado reivindicado garantizado jurado remachado evocado repetido reído sonreído intervenido pedido corregido rogado proseguido agradecido descrito defendido soltado espetado apostado mantenido concretado deslizado ilustrado ejemplificado recomendado aconsejado reprochado planteado`,
  ),
];

/** Saying in the infinitive. */
const toSay = `(?:decir|afirmar|asegurar|explicar|señalar|indicar|declarar|comentar|anunciar|subrayar|recalcar|destacar|agregar|informar|precisar|aclarar|matizar|detallar|lamentar|denunciar|avisar|alertar|confirmar|relatar|narrar|opinar|argumentar|reiterar|puntualizar|especificar|revelar|desvelar|adelantar|apuntar|remarcar|enfatizar|aseverar|ratificar|pronosticar|insistir|admitir|reconocer|responder|prometer|añadir|sostener|advertir|recordar|contar|manifestar|confesar|concluir|sugerir|repetir|resaltar|mencionar|resumir|dejar\\sclaro|hacer\\shincapié)(?:l[oea]s?|nos)?`;

/** The same of words in marks, and of no clause. */
const toSayAloud = `${toSay} (?:desmentir|negar|rechazar|defender|bromear|ironizar|exclamar|gritar|susurrar|murmurar|criticar|celebrar|sentenciar|zanjar|proclamar|clamar|agradecer|tranquilizar|contestar|replicar|lanzar|espetar|balbucear|musitar)`;

const also = `(?:también\\s|además\\s|incluso\\s)?`;

/** Finite verbs behind which it is: whoever does that has said it. Not "quiere decir", which means. */
const ahead = `coincid(?:e|en|ió|ieron)\\sen no\\s(?:dud|vacil)(?:a|an|ó|aron|aba|aban)\\sen no\\s(?:ha|han|había)\\s(?:dudado|vacilado)\\sen se\\slimit(?:a|an|ó|aron|aba)\\s${also}a se\\s(?:ha|han|había)\\slimitado\\sa v(?:uelve|uelven|olvió|olvieron|olvía)\\sa (?:ha|han|había)\\svuelto\\sa (?:termin|acab)(?:a|ó|aron|aba)\\spor (?:ha|había)\\s(?:terminado|acabado)\\spor lleg(?:a|ó|aron|aba)\\s${also}a (?:ha|han|había)\\sllegado\\s${also}a no\\sse\\scans(?:a|an|ó|aba)\\sde no\\sdej(?:a|an|ó|aba)\\sde s(?:uele|uelen|olía|olían) acab(?:a|an)\\sde se\\s(?:apresur|anim)(?:a|ó|aron)\\s(?:(?:hoy|ayer|también|rápidamente|pronto)\\s)?a se\\sha\\s(?:apresurado|atrevido|animado)\\sa se\\satrev(?:e|ió|ieron)\\sa aprovech(?:a|ó|aron|ado)\\s(?:la\\socasión\\s|la\\soportunidad\\s|el\\sacto\\s)?para alcanz(?:a|ó)\\sa tuv(?:o|ieron)\\sque (?:ha|han|había)\\stenido\\sque (?:(?:tuvo|tenido)\\sque\\s)?sal(?:e|en|ió|ieron|ido|ir)\\s(?:(?:ayer|hoy|también|rápidamente|este\\s[a-zé]+|el\\s[a-zé]+)\\s)?(?:a|al\\spaso\\spara) comparec(?:e|ió|ido)\\spara interv(?:ino|enido)\\spara tom(?:a|ó|ado)\\sla\\spalabra\\spara vino\\sa no\\stuvo\\s(?:reparos?|inconvenientes?|empacho|problemas?)\\s(?:en|para) se\\sempeñ(?:a|ó|aba)\\sen se\\sconformó\\scon optó\\spor p(?:refiere|refirió) insist(?:e|ió|ía)\\sen (?:fue|ha\\ssido|es|era)\\s(?:muy\\s|bastante\\s)?(?:clar[oa]|tajante|contundente|enfátic[oa]|categóric[oa]|rotund[oa]|explícit[oa]|precis[oa]|firme|crític[oa])\\sal se\\s(?:mostró|ha\\smostrado|muestra)\\s(?:muy\\s)?(?:clar[oa]|tajante|contundente|enfátic[oa]|categóric[oa]|rotund[oa]|firme|crític[oa])\\sal`;

/** Saying while something goes on or ends: "acabó reconociendo". */
const goingOn = `(?:acab|termin|contin[uú])(?:a|ó|aron|aba) (?:ha|había)\\s(?:acabado|terminado|continuado|seguido) s(?:igue|iguen|iguió|iguieron|eguía) comenzó empezó`;
const whileSaying = `diciendo afirmando asegurando explicando señalando reconociendo admitiendo confesando insistiendo advirtiendo repitiendo recordando sosteniendo reiterando denunciando aclarando`;

const meaning = `(?:aclarar|precisar|recordar|subrayar|destacar|señalar|remarcar|resaltar|recalcar|matizar|puntualizar|enfatizar|insistir|dejar\\sclaro)`;
const wants = `quis(?:o|ieron)(?:\\stambién)? quier(?:e|en)(?:\\stambién)? (?:ha|han|había)\\squerido(?:\\stambién)?`;

export const saying: Saying = {
  hearsay:
    /(?<!\p{L})(?:habrían?\s(?:\p{L}+\s)?(?:dicho|escrito|admitido|prometido|respondido|(?:declar|afirm|asegur|grit|cont|explic|confes|amenaz|reconoc|pregunt|relat|manifest)[ai]do)|supuestamente|presuntamente)(?!\p{L})/iu,
  said: [
    ...speaks,
    ...aloud,
    infinitiveForms(ahead, toSayAloud),
    infinitiveForms(wants, `${meaning} agradecer tranquilizar zanjar`),
    infinitiveForms(goingOn, whileSaying),
    infinitiveForms(`intent(?:a|ó|aba)`, `explicar justificar tranquilizar aclarar convencer`),
    ...wordList(`
    h(?:ace|izo|icieron)\\shincapié ha\\shecho\\shincapié (?:pone|puso|ha\\spuesto)\\s(?:el\\s)?(?:énfasis|acento) hizo\\snotar hace\\snotar
    quit(?:a|an|ó|aba)\\shierro quitado\\shierro ech(?:a|ó|aba)\\sbalones\\sfuera echado\\sbalones\\sfuera sac(?:a|ó|aba)\\specho
    no\\sse\\sanda\\scon\\srodeos no\\sse\\sanduvo\\scon\\srodeos
    añadiendo explicando afirmando asegurando señalando diciendo advirtiendo subrayando recordando
    agregando lamentaría según queja quejó leyó recordaría diría contrapuso repuso tercia terció
    hizo\\ssaber coinciden ha\\shecho\\ssaber gustaba\\sde\\sdecir acostumbraba\\sa\\sdecir
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    infinitiveForms(ahead, toSay),
    infinitiveForms(wants, meaning),
    infinitiveForms(goingOn, whileSaying),
    ...wordList(`
    anota anotó ha\\sanotado h(?:ace|izo|acía|icieron)\\shincapié ha\\shecho\\shincapié (?:pone|puso|ha\\spuesto)\\s(?:el\\s)?(?:énfasis|acento) hizo\\snotar hace\\snotar ha\\shecho\\snotar
    consigna consignó ha\\sasumido concreta concretó garantiza garantizó incide incidió jura juró remacha remachó
    testificó razona razonó hizo\\ssaber hace\\ssaber hicieron\\ssaber dejó\\sclaro deja\\sclaro
    dio\\sa\\sconocer
    ha\\shecho\\ssaber ha\\sdejado\\sclaro ha\\sdado\\sa\\sconocer ha\\sconcretado ha\\sincidido ha\\sjurado
    ha\\sremachado ha\\srazonado recomienda recomendó solicitó
    solicita ha\\ssolicitado recomiendan se\\s(?:mostró|muestra|mostraba|ha\\smostrado|declaró|dijo)\\s(?:convencid|confiad|segur)[oa]
    llam(?:a|ó|aron|ado)\\sla\\satención\\s(?:sobre|en)\\sel\\shecho\\sde expres(?:a|ó|aron|ado)\\ssu\\s(?:esperanza|deseo|confianza|convicción|temor|opinión)\\s(?:de|en) arguy(?:e|en|ó|eron) está\\sconvencid[oa] ha\\smostrado\\ssu\\sconvencimiento
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
};
