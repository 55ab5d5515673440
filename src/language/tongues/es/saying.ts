// Verbs of saying and thinking. Data only.
import { compoundForms, verbForms } from '../../families/alphabetic/verb-forms.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Verbs of saying, in the tenses in which papers tell what was said. */
const speaks = [
  verbForms(
    `afirm asegur explic señal indic declar coment anunci subray recalc destac agreg inform precis aclar matiz detall lament denunci avis alert confirm relat narr opin argument reiter puntualiz especific revel desvel adelant apunt remarc enfatiz asever ratific certific pronostic augur vaticin justific aleg contest replic apostill rememor comunic notific felicit congratul quej indign jact`,
    'a an ó aron aba aban',
  ),
  verbForms(`insist admit reconoc respond escrib promet exig añad`, 'e en ió ieron ía ían'),
  compoundForms(
    'ha han había habían',
    `dicho afirmado asegurado explicado señalado indicado declarado comentado anunciado subrayado recalcado destacado agregado informado precisado aclarado matizado detallado lamentado denunciado avisado alertado confirmado relatado narrado opinado argumentado reiterado puntualizado especificado revelado desvelado adelantado apuntado remarcado enfatizado aseverado ratificado certificado pronosticado augurado vaticinado justificado alegado contestado replicado apostillado rememorado comunicado notificado insistido admitido reconocido respondido escrito prometido exigido añadido sostenido advertido recordado contado manifestado confesado concluido sugerido aducido referido resumido avanzado expresado valorado`,
  ),
  ...wordList(
    `dic(?:e|en) dij(?:o|eron) dec(?:ía|ían) sostien(?:e|en) sostuv(?:o|ieron) sosten(?:ía|ían) adviert(?:e|en) advirti(?:ó|eron) advert(?:ía|ían) recuerd(?:a|an) record(?:ó|aron|aba|aban) cuent(?:a|an) cont(?:ó|aron|aba|aban) manifiest(?:a|an) manifest(?:ó|aron|aba|aban) confies(?:a|an) confes(?:ó|aron|aba|aban) conclu(?:ye|yen|yó|yeron|ía|ían) sug(?:iere|ieren|irió|irieron|ería|erían) aduc(?:e|en|ía|ían) aduj(?:o|eron) refi(?:ere|eren) refiri(?:ó|eron) refer(?:ía|ían) resum(?:e|en|ió|ía)`,
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

export const saying: Saying = {
  said: [
    ...speaks,
    ...wordList(`
    añadiendo explicando afirmando asegurando señalando diciendo advirtiendo subrayando recordando agregando
    ha\\sbromeado ha\\scriticado ha\\scelebrado ha\\sdefendido ha\\szanjado ha\\sironizado ha\\sreclamado
    ha\\sexclamado ha\\sgritado ha\\spreguntado ha\\spedido ha\\sdescrito ha\\ssentenciado ha\\sreivindicado
    ironizaba bromeaba lamentaría expresó según bromea bromeó critica criticó celebra celebró defiende defendió
    reflexiona sentencia zanja ironiza prosigue zanjó resopló ironizó reclamó sentenció exclamó gritó grita
    susurró murmuró suspira suspiró protestó protesta preguntó pregunta razonó razona consigna consignó pidió
    pide arrancó arranca lanza lanzó prosiguió valora valoró ataja atajó queja quejó leyó recordaría diría
    describió describe expresa espetó espeta soltó suelta deslizó desliza contrapuso repuso concreta concretó
    garantiza garantizó jura juró remacha remachó evoca evocó musita musitó masculla chilla chilló clama clamó
    brama bramó sonríe sonrió tercia terció corrige corrigió dispara disparó hizo\\ssaber bromean coinciden
    ha\\sconcretado ha\\sgarantizado ha\\sjurado ha\\sremachado ha\\sevocado ha\\smantenido ha\\shecho\\ssaber
    ha\\ssoltado ha\\sespetado ha\\sapostado solía\\sdecir solía\\srepetir suele\\sdecir suele\\srepetir
    gustaba\\sde\\sdecir acostumbraba\\sa\\sdecir`),
  ],
  reported: [
    ...speaks,
    ...holds,
    ...wordList(`
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
