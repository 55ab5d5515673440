// Verbs of saying and thinking. Data only.
import { compoundForms, verbForms } from '../../families/alphabetic/verb-forms.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Verbs of saying, in the tenses in which papers tell what was said. */
const speaks = [
  verbForms(
    `afirm asegur explic señal indic declar coment anunci subray recalc destac agreg inform precis aclar matiz detall lament denunci avis alert confirm relat narr opin argument reiter puntualiz especific revel desvel adelant apunt remarc enfatiz asever ratific certific pronostic augur vaticin justific aleg contest replic apostill rememor comunic notific felicit congratul quej indign jact mencion resalt expres acot abund extern`,
    'a an ó aron aba aban ara aran ase asen',
  ),
  verbForms(
    `insist admit reconoc respond escrib promet exig añad`,
    'e en ió ieron ía ían iera ieran iese iesen',
  ),
  compoundForms(
    'ha han había habían',
    `dicho afirmado asegurado explicado señalado indicado declarado comentado anunciado subrayado recalcado destacado agregado informado precisado aclarado matizado detallado lamentado denunciado avisado alertado confirmado relatado narrado opinado argumentado reiterado puntualizado especificado revelado desvelado adelantado apuntado remarcado enfatizado aseverado ratificado certificado pronosticado augurado vaticinado justificado alegado contestado replicado apostillado rememorado comunicado notificado insistido admitido reconocido respondido escrito prometido exigido añadido sostenido advertido recordado contado manifestado confesado mencionado resaltado acotado abundado externado expuesto concluido sugerido aducido referido resumido avanzado expresado valorado`,
  ),
  ...wordList(
    `dic(?:e|en) dij(?:o|eron|era|eran|ese|esen) dec(?:ía|ían) sostien(?:e|en) sostuv(?:o|ieron) sosten(?:ía|ían) adviert(?:e|en) advirti(?:ó|eron) advert(?:ía|ían) recuerd(?:a|an) record(?:ó|aron|aba|aban) cuent(?:a|an) cont(?:ó|aron|aba|aban) manifiest(?:a|an) manifest(?:ó|aron|aba|aban) confies(?:a|an) confes(?:ó|aron|aba|aban) conclu(?:ye|yen|yó|yeron|ía|ían) sug(?:iere|ieren|irió|irieron|ería|erían) aduc(?:e|en|ía|ían) aduj(?:o|eron) refi(?:ere|eren) refiri(?:ó|eron) refer(?:ía|ían) resum(?:e|en|ió|ía) exp(?:one|onen|uso|usieron|onía|onían)`,
  ),
];

/** Verbs of holding and asking: what somebody holds is told by them, and no words in marks. */
const holds = [
  verbForms(`consider estim calcul sospech observ constat conjetur`, 'a an ó aron aba aban'),
  verbForms(`tem coincid`, 'e en ió ieron ía ían'),
  compoundForms(
    'ha han había habían',
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
    'ha han había habían',
    `bromeado ironizado zanjado sentenciado exclamado gritado susurrado murmurado suspirado protestado preguntado razonado reflexionado lanzado atajado criticado celebrado reclamado reivindicado garantizado jurado remachado evocado repetido reído sonreído intervenido pedido corregido rogado proseguido agradecido descrito defendido soltado espetado apostado mantenido concretado deslizado ilustrado ejemplificado recomendado aconsejado reprochado planteado`,
  ),
];

export const saying: Saying = {
  said: [
    ...speaks,
    ...aloud,
    ...wordList(`
    h(?:ace|izo|icieron)\\shincapié ha\\shecho\\shincapié (?:pone|puso|ha\\spuesto)\\s(?:el\\s)?(?:énfasis|acento) hizo\\snotar hace\\snotar
    añadiendo explicando afirmando asegurando señalando diciendo advirtiendo subrayando recordando
    agregando lamentaría según queja quejó leyó recordaría diría contrapuso repuso tercia terció
    hizo\\ssaber coinciden ha\\shecho\\ssaber solía\\sdecir solía\\srepetir suele\\sdecir
    suele\\srepetir gustaba\\sde\\sdecir acostumbraba\\sa\\sdecir
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    ...wordList(`
    anota anotó ha\\sanotado h(?:ace|izo|acía|icieron)\\shincapié ha\\shecho\\shincapié (?:pone|puso|ha\\spuesto)\\s(?:el\\s)?(?:énfasis|acento) hizo\\snotar hace\\snotar ha\\shecho\\snotar
    (?:quiso|quiere|ha\\squerido)\\s(?:recordar|subrayar|destacar|aclarar|precisar|señalar|dejar\\sclaro|resaltar|remarcar) (?:volvió|vuelve|ha\\svuelto)\\sa\\s(?:decir|asegurar|afirmar|insistir|recordar|repetir|señalar|advertir)
    (?:no\\s)?(?:dudó|duda)\\sen\\s(?:afirmar|asegurar|decir|señalar) (?:llegó|ha\\sllegado)\\sa\\s(?:decir|asegurar|afirmar|admitir|reconocer)
    consigna consignó ha\\sasumido concreta concretó garantiza garantizó incide incidió jura juró remacha remachó
    testificó razona razonó hizo\\ssaber hace\\ssaber hicieron\\ssaber dejó\\sclaro deja\\sclaro
    dio\\sa\\sconocer se\\slimitó\\sa\\sdecir se\\slimita\\sa\\sdecir se\\slimitó\\sa\\sseñalar
    ha\\shecho\\ssaber ha\\sdejado\\sclaro ha\\sdado\\sa\\sconocer ha\\sconcretado ha\\sincidido ha\\sjurado
    ha\\sremachado ha\\srazonado suele\\sdecir solía\\sdecir acaba\\sde\\sanunciar recomienda recomendó solicitó
    solicita ha\\ssolicitado recomiendan se\\smostró\\sconvencid[oa] se\\smuestra\\sconvencid[oa]
    está\\sconvencid[oa] ha\\smostrado\\ssu\\sconvencimiento
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
};
