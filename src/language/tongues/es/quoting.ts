// Who says what: the small words around a quotation. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { recipientsBy } from '../../families/alphabetic/recipients.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { others } from './others.ts';
import { passedOn } from './passed-on.ts';
import { people } from './people.ts';

/** «…», se lee en el comunicado del Ayuntamiento; «…», reza el comunicado. */
const standsThere =
  '(?:según )?(?:se (?:le(?:e|ía|yó)|pued[ea] leer|podía leer)|pued[ea] leerse|podía leerse)(?: (?:también|además))? en|reza(?:ba)?';
const paper =
  '(?<paper>comunicado|nota|texto|documento|carta|mensaje|informe|misiva|publicación|auto|sentencia|resolución|estudio|escrito)';

export const quoting: QuotingWords = {
  others,
  pronouns: {
    él: { number: 'one', gender: 'male' },
    ella: { number: 'one', gender: 'female' },
    ellos: { number: 'many', gender: 'any' },
    ellas: { number: 'many', gender: 'female' },
  },
  turned: null,
  bodyPronoun: null,
  asides: { auxiliary: '(?:se\\s)?(?:ha|había)|se', turnedAuxiliary: '(?!)' },
  pauses:
    /(?<=^|[.!?]\s)(?:(?:(?:Un |Hay un )(?:largo |breve )?)?[Ss]ilencio|(?:Una (?:larga |breve )?)?[Pp]ausa)\.\s*$/u,
  firstPersons: wordSet(`yo nosotros`),
  dropped:
    /^\s*(?:$|[.,;]|(?:en|durante|ante|tras|ayer|hoy|al|a\slos|y|mientras|cuando|antes|después|luego|anoche|ya|entonces|también|todavía|aún|casi|muy|hace|\p{Ll}+mente|esta\s(?:mañana|tarde|noche|semana)|este\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))\s)/u,
  pluralVerb: /^(?:(?:no|se)\s){0,2}\p{L}+[aeo]n(?:\s.*)?$/iu,
  verbFirst: true,
  verbSecond: false,
  beforeVerb: wordSet(`habría habrían como ha han había habían y se le les me nos lo`),
  deeds:
    /^(?:(?:ha|han|había|habían)\s)?(?:celebr\p{L}+\s(?:un[ao]s?|sus?|numeros[ao]s|vari[ao]s|dos|tres)|(?:lanz|dispar|solt|suelt|arranc|desliz)\p{L}+\s(?:un[ao]s?|sus?|el|la|los|las)\s(?!(?:\p{L}+\s)?(?:mensaje|advertencia|aviso|pregunta|pulla|dardo|crítica|reproche|llamamiento|llamado|promesa|amenaza|frase|grito|acusación|ultimátum|propuesta|idea|indirecta|alerta|desafío|reto|órdago|consigna|duda|reflexión|insulto|palabra)s?(?!\p{L})))/u,
  thisDay: /^est[ea]\s/u,
  onTheirSide: /^,?\s(?:por (?:su (?:parte|lado)|otr[oa] (?:parte|lado))|a su vez)(?:(?=\s)|,(?=\s\p{L}))/u,
  pluralArticles: wordSet(`los las unos unas`),
  coordinators: wordSet(`y e pero o`),
  together: wordSet('y e'),
  that: /^(?:(?:\p{Ll}{3,14}(?=,\s))?(?:,\s[^,.;:]{3,60}){1,3}?,\s)?(?:[^,.]{0,90}? )??que,?\s+/u,
  conjunctions: wordSet(`que`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:menea la cabeza|sacude la cabeza|negaba con la cabeza|miraba al suelo|mira al suelo|lanza un aviso|niega|negó|desmiente|desmintió|celebra|celebró|critica|criticó|defiende|defendió|denuncia|denunció|lamenta|lamentó|rechaza|rechazó|reclama|reclamó|pide|pidió|exige|exigió|agradece|agradeció|acusa|acusó|culpa|culpó|elogia|elogió|advierte|advirtió|recuerda|recordó|discrepa|discrepó|coincide|coincidió|duda|dudó|teme|temía|espera|esperaba|confía|cree|creía|opina|piensa|considera|sonríe|sonrió|ríe|rio|rió|suspira|suspiró|bromea|bromeó|se (?:encoge|encogió|queja|quejó|indigna|indignó|sorprende|sorprendió|alegra|alegró|emociona|emocionó|sincera|sinceró|muestra|mostró|defiende|defendió|pregunta|preguntó|acuerda|acordó|disculpó|justifica|justificó|lamenta|ríe|rió|corrige|lo toma|puso)|no (?:esconde|escondió|oculta|ocultó)|habla de|habló de|describe|describió|reconoce|reconoció|admite|admitió|insiste|insistió|presume|resta importancia|quita hierro|tiene otra opinión|(?:no )?quiso dar su nombre|prefiere no dar|pone un límite|lo corrige|explica|explicó|cuenta|contó|valora|valoró|resume|resumió|(?:es|fue|está) (?:\p{L}+ )?(?:tajante|categóric[oa]|rotund[oa]|clar[oa]|contundente|taxativ[oa]|escéptic[oa]|optimista|pesimista|prudente|satisfech[oa]|furios[oa]|emocionad[oa]))(?!\p{L})/iu,
  asked: [],
  asks: /(?<!\p{L})(?:pregunt(?:a|ó|an|aron|aba|ado)|interrog(?:a|ó|ado))(?!\p{L})(?:(?:\s[^\s,.:;?]+){0,6})?\s(?:por qué|si|cómo|dónde|cuándo|cuánt[oa]s?|qué|quién|por)(?!\p{L})|^(?:Si|Por qué|Cómo|Cuándo|Dónde|Qué|Quién)\s[^:«»“”"]{3,120},\s(?:(?:les?|me)\s)?(?:ha\s)?pregunt(?:a|ó|aba|ado)(?!\p{L})/iu,
  openers: wordSet(
    `aquel aquella aquello aquellos aquellas poco mucho nada casi apenas tarde bastante pronto quizá quizás tampoco nadie ninguno ninguna cada todo todos todas muchos pocos algo tanto tal unos aún ahora siempre nunca jamás solo sólo menos más peor mejor lejos cerca dentro fuera arriba abajo`,
  ),
  ofSpeaker: { his: null, hers: null, anybodys: /^sus?\s/, bodys: /^sus?\s/, nothings: null },
  replies:
    /^(?!\P{L}*(?:preguntad|consultad|interrogad|cuestionad|a la pregunta))[\s\S]*?(?<!\p{L})(?:respondió|responde|contestó|contesta|replicó|replica|repuso|prometió|contrapuso)(?!\p{L})/iu,
  wished:
    /(?<!\p{L})(?:p[ei]d|exig|reclam|rog|rueg|orden|suger|sugir|propon|propus|propuest|quer|quier|quis|esper|dese|permit|imp[ei]d|evit|logr|consig|hizo|hac|niega|neg|dud|intent)\p{L}*\s(?:[^\s,]+\s){0,5}que\s[^,;:]{0,60}(?:ara|era|ase|ese)n?$/iu,
  adds: /(?<!\p{L})(?:añad(?:e|ió|ía)|añadido|agreg(?:a|ó|aba|ado)|prosig(?:ue|uió)|proseguía|proseguido|continú?(?:a|ó|aba)|abund(?:a|ó|aba)|remach(?:a|ó|aba)|apostill(?:a|ó)|conclu(?:ye|yó|ía|ido)|finaliz(?:a|ó|aba))(?!\p{L})/iu,
  unsaidBehind: /^\s*,?\s*(?:leyó|lee|leía|leyeron|leen)\s(?!en voz alta)/u,
  readBehind: new RegExp(`^\\s*,?\\s*(?:${standsThere})(?!\\p{L})`, 'u'),
  saysInPaper: new RegExp(
    `(?<!\\p{L})(?:en|mediante|por)\\s(?:una?\\s|el\\s|la\\s|su\\s)?${paper}(?!\\p{L}|\\sdel?\\s)`,
    'iu',
  ),
  readIn: new RegExp(
    `^\\s*,?\\s*(?:${standsThere}) (?:(?<the>el|la|dich[oa])|una?) ${paper}(?<of>(?: \\p{Ll}+d[oa])? (?:del?|por)(?: l[ao]s?)? \\p{Lu}[\\p{L}-]*(?: (?:(?:del?(?: la)?|y|e) )?\\p{Lu}[\\p{L}-]*){0,4})?`,
    'u',
  ),
  amongThem:
    /^\s*(?:en particular|en especial|especialmente|sobre todo|incluid[oa]s?|entre ell[oa]s|empezando por)\s/u,
  presentThere: /^presentes?$/iu,
  impersonal:
    /(?<!\p{L})se (?:oye|oía|oyó|oyen|oían|oyeron|escucha|escuchaba|escuchó|escuchan|escuchaban|lee|leía|corea|coreaba|coreó|gritaba|gritó|cantaba)(?!\p{L})/iu,
  presents:
    /^(?:[^,;:.«»“”"]{2,60}?\s(?:es|era|fue|ha sido)|(?:lo|le|la|se (?:lo|la)|no (?:lo|la)|se) \p{L}+(?: así)?)\s/iu,
  presentsAgent:
    /^[^,;:“”«»"]{2,80}?\s(?:es|era|fue|fueron|ha sido|han sido)\s(?:[^,;:“”«»"]{2,80}\s)?por\s(?=(?:una?|el|la|su)\s)/iu,
  toHimOrHer: /^(?:le|les|me|nos)\s/iu,
  toWhomClause: /,\s(?:a\squien(?:es)?|al\s(?:que|cual)|a\sla\s(?:que|cual)|de\squien)\s/u,
  asTold: /^(?:Como|Según)\s[^,:;]{3,80},\s/u,
  fromThere:
    /^(?:Monarca|Pontífice|Papa|Rey|Reina|Presidente|Presidenta|Ministro|Ministra|(?<ofState>Jefe))$/u,
  calling: {
    before:
      /(?<!\p{L})(?:llam(?:a|an|ó|aron|aba)|(?:ha|han|había)\s(?:llamado|calificado|descrito|definido|tachado)|califi(?:ca|có|can|caron|caba)|tach(?:a|ó)|defin(?:e|ió)|describ(?:e|ió))(?:\s(?:como|de))?(?:\s(?:una?|el|la))?$/u,
  },
  whatSomebody: /(?<!\p{L})lo que\s/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(
    `informe estudio comunicado carta documento sentencia auto texto escrito fallo dictamen notificación documentación`,
  ),
  measures: wordSet(
    `investigaciones pesquisas indagaciones diligencias proyección proyecciones previsión previsiones estimación estimaciones cálculo cálculos cifra cifras dato datos estadística estadísticas resultado resultados simulación simulaciones modelo modelos imagen imágenes vídeo vídeos video videos foto fotos prueba pruebas indicio indicios hecho hechos huella huellas curva curvas indicador indicadores test tests medición mediciones experimento experimentos muestra muestras acción acciones pronóstico pronósticos`,
  ),
  messages: wordSet(''),
  calledAgain: {
    nota: ['nota'],
    comunicado: ['comunicado'],
    texto: ['nota', 'comunicado'],
    documento: ['nota', 'comunicado'],
  },
  among: /(?<=s)\s(?:(?:tales )?como)\s\p{Lu}[^,;:]{1,60}(?=\s*$)/u,
  conditional: /^(?:si)\b/i,
  // What the paper itself has heard is nobody's.
  accordingTo:
    /^(?:(?:también|siempre|además,|aún) )?(?:(?:según|de acuerdo (?:con|al?)|atendiendo a)\s+|(?:a juicio|en opinión|al decir|a decir|en palabras|al entender|a entender|a criterio|a ojos) de(?:l\s+|\s+))(?!(?:nuestr[ao]s?|mis?)\b)/i,
  ofTheirs:
    /^(?:(?:a|en) su (?:juicio|entender|opinión|parecer)|según sus? (?:propi[oa]s? )?(?:cálculos?|cuentas?|estimaci(?:ón|ones)|versión|relato|palabras?|testimonio|declaraci(?:ón|ones)|opinión|experiencia|datos|análisis|previsiones)),\s/iu,
  accordingToBehind: null,
  sources: null,
  recipients: recipientsBy(
    '(?:(?:ayer|hoy) )?(?:a|en|al) ',
    'este (?:diario|periódico|medio)|(?:los )?(?:periodistas|medios|reporteros)|la prensa|(?:la )?(?:agencia|cadena|revista|emisora|radio|diario|periódico|canal) \\p{Lu}\\p{L}+',
    '(?:la )?(?:programa|agencia|cadena|revista|emisora|radio|diario|periódico|semanario|portal|canal|podcast)',
    '(?:la |el )?',
  ),
  nextSaying: /,?\s(?:y|e|pero)\s(?=\p{L})/gu,
  isRomance: true,
  passedOn,
  reportForms: {
    infinitives:
      /^(?<lead>(?:ha )?(?:dice|dijo|dicho|afirma|afirmó|afirmado|asegura|aseguró|asegurado|reconoce|reconoció|reconocido|admite|admitió|admitido|sostiene|sostuvo|sostenido|confiesa|confesó|confesado|declara|declaró|declarado|promete|prometió|prometido|cree|teme|lamenta|lamentó|lamentado|alega|alegó|propone|propuso|propuesto|prometieron|prometen) (?:(?:a(?: l[ao]s?)?|al) \p{Ll}{3,20} )?|se (?:ha )?compromet(?:e|ió|en|ieron|ido) a )(?:no |ya |también )?(?!(?:ayer|cualquier|primer|tercer|mujer|popular|militar|familiar|particular|similar)\s)(?:[a-záéíóúñ]{2,}[aeií]r(?:se|l[aeo]s?)?|ser|ir)\s/u,
    announces:
      /^(?:(?:en|según) (?:las )?palabras de |de (?:la misma|esa misma|otra) opinión es |en (?:la misma|esa) línea,? se (?:expresa|expresó|ha expresado|manifiesta|manifestó|pronuncia|pronunció) |bien lo sabe |lo sabe bien |palabra de |(?:así )?(?:lo|así) (?:cree|confirma|explica|resume|ve|cuenta|expresa|relata|recuerda|confirmó|explicó|resumió|contó|expresó) |quien (?:lo|así) (?:dice|cuenta|explica|resume|habla) es |(?:[ye] )?(?:también|lo mismo|otro tanto|igual) (?:lo )?(?:ha hecho|hizo|hace) |la (?:conclusión|opinión|respuesta|explicación|reflexión|valoración) de |el (?:diagnóstico|mensaje|análisis|resumen|lamento) de )/iu,
    calls:
      /(?<!\p{L})(?:calific(?:a|ó|aba|ado)|tach(?:a|ó|aba|ado)|tild(?:a|ó|aba|ado)|defin(?:e|ió|ía|ido)|describ(?:e|ió|ía)|habl(?:a|ó|aba|ado) de|acus(?:a|ó|aba|ado)) ?[^,:;.!?]{0,60}(?:de|como)\s*$|(?<!\p{L})(?:habl(?:a|ó|aba|ado) del?|denunci(?:a|ó|ado)|defiend[ea]|defendió|reclam(?:a|ó|ado)|critic(?:a|ó|ado)|pid(?:e|ió)|prometió|promete|conden(?:a|ó|ado)|expres(?:a|ó|ado)|manifest(?:a|ó|ado)|mostr(?:ó|ado)|muestra|lament(?:a|ó|ado)|rechaz(?:a|ó|ado)|elogi(?:a|ó|ado)|exig(?:e|ió|ido)|agradec(?:e|ió|ido)|repudi(?:a|ó|ado)|cuestion(?:a|ó|ado)|celebr(?:a|ó|ado)|aplaud(?:e|ió|ido)|salud(?:a|ó|ado)|reivindic(?:a|ó|ado)|ped(?:ido)|prometido|defendido|dese(?:a|ó|ado)|(?:advert|advirt)(?:ido|ió) de|advierte de|alert(?:a|ó|ado) de|tem(?:e|ió|ía))(?: [^,:;.!?]{0,60})?\s*$/u,
    quotable:
      /(?<!\p{L})(?:(?:libro|película|novela|programa|espectáculo|serie|mensaje|frase|palabra|discurso|lema|tuit|carta|título)s?|álbum(?:es)?|documental(?:es)?|(?:canci|declaraci|expresi)(?:ón|ones)|eslog(?:an|anes))(?!\p{L})/u,
    states:
      /(?<!\p{L})(?:sig(?:ue|uen)|(?:queda|permanece|continúa|cuesta|llega|falta|dura|empieza|comienza|termina|acaba|abre|cierra|funciona|crece|sube|baja|cae|mejora|empeora|avanza|necesita|busca|vive|trabaja|sufre|pierde|gana|paga|recibe|depende|responde|cumple|afecta|supone|representa|significa|implica|requiere|muestra|refleja|incluye|existe|corre|merece|vale|sirve|pasa|permite|impide|evita|protege|respeta|mantiene|pertenece|prevé|quiere|tiene|viene|da|hace)n?)(?!\p{L})/u,
    byWhom:
      /,\s(?:(?:según|de acuerdo con) (?:quien(?:es)?|(?:el|la) cual|l[oa]s cuales)|(?:a juicio|en opinión) de(?: quien(?:es)?| la cual| l[oa]s cuales|l cual)),?\s/u,
    agent:
      /(?<!\p{L})(?:por(?: parte de(?:l| l[oa]s?)?)?(?: (?:el|la|su|un|una))?|con(?: el| la)?) (?:(?!de |del |que )\p{Ll}[\p{L}-]* ){0,3}(?:de(?:l| la| los| las)? \p{Lu}[\p{L}-]* )?$/u,
    verbEnds: /(?<!\p{L})\p{Ll}{2,}(?:ó|aba|aban|aron|ieron|[aeidb]rán?|aría|ería|iría)(?!\p{L})/u,
    ownDeed: {
      asks: /(?<!\p{L})(?:h[ae]n?|hab[ií]an?)?\s?(?:p[ei]d|exig|inst|reclam|solicit|recomend|rog|rueg|orden|aconsej|suger|sugir)\p{L}*/u,
      begins: /\s(?:y|e|pero)\s(?:no\s)?(?:ha|han|había|habían)\s\p{L}+(?:ado|ido|cho|to)(?!\p{L})/u,
    },
    added:
      /,\s(?:a (?:pocas|pocos|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|\d{1,2}) (?:horas|días|semanas|meses) del?\s|en vísperas del?\s|(?:(?:en contra|al contrario|a diferencia) de|contrariamente a|frente a) lo (?:anunciado|prometido|previsto|dicho|afirmado|asegurado|publicado|declarado|sostenido)|(?:contradiciendo|desmintiendo|desautorizando|enmendando la plana|dando la razón|zanjando|poniendo fin)(?!\p{L}))/u,
    demands:
      /^(?:ha )?(?:pid|pedi|exig|reclam|propon|propus|propuesto|recomiend|recomend|solicit|defend|defiend)/u,
    surely: /^(?:ha |había )\p{L}{3,}(?:ado|ido|cho|sto|rto|lto)(?!\p{L})|^\p{Ll}{3,}ó(?!\p{L})/u,
    askers:
      /^(?:luego|después|además|y)?,?\s?(?:a los (?:periodistas|reporteros|medios|cronistas)|a preguntas? de|ante los (?:periodistas|medios)|preguntad[oa] por)(?!\p{L})/iu,
    infinitive: /(?<!\p{L})[a-záéíóúñ]{2,}[aeií]r(?:se|l[aeo]s?)?(?!\p{L})/u,
    by: /^(?:(?:según|de acuerdo (?:con|al?))\s|(?:a juicio|en opinión|al decir|a decir|en palabras|a entender|a criterio) del?\s)/iu,
    byPronoun: /^según (?:(?<he>él)|(?<she>ella)|ell[oa]s)$/iu,
    from: /^desde (?=el |la |los |las |\p{Lu})/iu,
    holds: {
      by: /^para /iu,
      goesOn:
        /^(?:(?:no )?(?:es|son|fue) (?:un|una|unos|unas|necesari[oa]|imprescindible|urgente|evidente|clave|importante|fundamental|hora)|(?:no )?se trata de|lo [a-z]+ es|hay que|sería|deben?|deberían?)(?!\p{L})[^:]*$/u,
      narrates:
        /^(?:(?:el|la|los|las|un|una|est[ea]|es[ea]|aquel(?:la)?) (?:\p{L}+ )?(?:año|temporada|día|noche|tarde|mañana|semana|mes|verano|invierno|vida|historia|aventura|partido|carrera|curso|viaje|regreso|futuro|reto|sueño|pesadilla|calvario|cita|final|torneo|debut|triunfo|victoria|derrota|título|medalla|premio)|todo|nada|lo (?:peor|mejor|más)|no (?:hay|hubo) (?:tiempo|descanso)|su|sus|aquello|eso)(?!\p{L})|^[^,]{0,80}?(?<!\p{L})(?:fue|fueron|era|eran|empezó|comenzó|terminó|acabó|llegó|supuso|significó|cambió|había|estaba|tenía|supone|significa|representa)(?!\p{L})/iu,
      byPronoun: /^para (?:(?<he>él)|(?<she>ella))$/iu,
    },
    asTold: /^(?:tal (?:y )?como |según |conforme )(?:l[oe] )?/iu,
    signs:
      /^\s?[.,]?\s?(?:así (?:lo|se) (?:ha |había )?\p{L}+|(?:son |fueron )?(?:las )?palabras de|lo (?:dijo|dice|ha dicho|afirma|afirmó)|(?:lo (?:cuenta|relata|explica|resume|recuerda|narra)|(?:quien|el que|la que) (?:lo )?(?:dice|cuenta|habla|relata|explica|recuerda) (?:así )?es|es(?=\s[^.;:«»]{3,80}\squien (?:lo )?(?:dice|cuenta|habla|relata|explica|recuerda)(?!\p{L})))(?=\s[^:;«“"]{3,140}\.))\s/iu,
    trailing:
      /,\s(?:(?:aclar|adelant|afirm|agreg|aleg|alert|anunci|apunt|argument|asegur|avis|coment|confes|confirm|consider|cont|declar|denunci|destac|detall|explic|indic|inform|invoc|justific|lament|manifest|matiz|mencion|not|observ|precis|puntualiz|recalc|record|reiter|relat|remarc|revel|señal|subray)ando|(?:insist|admit|añad|reconoc|respond|escrib|promet|exig)iendo|diciendo|sosteniendo|advirtiendo|aduciendo|concluyendo|sugiriendo|arguyendo|dejando (?:muy |bien )?claro|dando a (?:entender|conocer)|haciendo (?:hincapié en|notar|ver|saber)|insistiendo en|poniendo de (?:relieve|manifiesto)|deplorando)(?:,\s[^,.;:]{3,30},)?\sque\s/u,
    saidIn:
      /^(?:en|durante|a través de|mediante|por medio de|con)\s(?:(?:una?|el|la|su|sus|las|los|est[ea]|dich[ao]|otr[ao]|un[ao]s)\s)?(?:(?:breve|reciente|nueva?|primera?|última?)\s)?(?:declaraciones|entrevista|comunicado|nota|rueda de prensa|conferencia de prensa|comparecencia|intervención|discurso|mensaje|carta|vídeo|video|escrito|informe|publicación|redes sociales|Twitter|X|Facebook|Instagram|diálogo|conversación|alocución|charla|ponencia|respuesta)(?!\p{L})/iu,
    goesOnTo:
      /,\s(?:antes de|para|tras|después de)\s(?:añadir|agregar|afirmar|asegurar|señalar|explicar|indicar|precisar|recordar|subrayar|recalcar|insistir en|advertir|concluir|reconocer|admitir|apuntar|destacar|lamentar|aclarar|matizar|remarcar|puntualizar|sostener|decir|apostillar|reiterar|sentenciar)(?:\s(?:también|además|luego|después|acto seguido))?\sque\s/u,
    contrasts: /^(?:aunque|mientras|pero|si bien|por más que)(?!\p{L})/iu,
    unsaid:
      /(?<!\p{L})(?:desconoc\p{L}*|ignor\p{L}*|sab(?:e|en|er|ía)|pregunt\p{L}*|aclar\p{L}+|precis\p{L}+|determin\p{L}+|confirm\p{L}+)(?:\s\p{L}+){0,2}\ssi\s[^,;]*$|(?<!\p{L})(?:neg(?:ó|aron|aba|ado|ar)|nieg(?:a|an)|desm[ei]nt\p{L}*|rechaz\p{L}+)(?:\s\p{L}+)?\shaber(?:l[eao]s?)?\s*$/iu,
    whereas:
      /,?\s(?:mientras que|al tiempo que|a la vez que)\s|,\s(?:mientras|l[aeo]s? (?:acusa|critica|tacha|reprocha|culpa|tilda)n?)\s/u,
    dataOf:
      /^(?:l[ao]s (?:últim[ao]s |propi[ao]s |primer[ao]s )?(?:datos|cifras|estimaciones|registros|cálculos|estadísticas|previsiones)|(?:el|un) (?:último )?(?:informe|estudio|recuento|balance|registro|censo|análisis|sondeo)|(?:la|una) (?:última )?(?:encuesta|estimación|estadística|investigación))(?: (?:oficial(?:es)?|provisional(?:es)?|preliminar(?:es)?|difundid[ao]s|publicad[ao]s|recogid[ao]s))? (?:del?|de la|de los|de las|por (?:el|la)) \p{Lu}[\p{L}-]*(?: (?:(?:(?:de|del|y|e|para|en)(?: (?:la|las|los|el))? )?\p{Lu}[\p{L}-]*)){0,6}/u,
    issuedBy:
      /^[^,;:]{3,60}?\s(?:difundid|publicad|emitid|elaborad|presentad|divulgad|facilitad|remitid|enviad|firmad|realizad|comunicad|proporcionad|ofrecid|entregad|recopilad|anunciad|recogid|efectuad)[oa]s?(?:\s[^,;:]{1,40}?)?\spor\s/iu,
    papers:
      /(?<![\p{L}])(?:(?:[Ee]l|[Ll]a|[Uu]na?)\s)(?:diario|periódico|semanario|rotativo|revista|canal|cadena|radio|emisora|agencia|portal|web|sitio|televisión)(?:\s\p{Ll}[\p{L}-]*){0,3}\s[«“"]\s?(?<name>\p{Lu}[^«»“”"]{1,40}?)\s?[»”"]/u,
    studies:
      /^(?<study>(?:un|el|este|los|unos|varios|dos|tres|una|la|esta) (?:(?:reciente|nuevo|amplio|gran|otro|último)s? )?(?:estudio|trabajo|artículo|investigación|investigaciones)s?(?: (?:científic[oa]s?|recientes?|internacional(?:es)?))?)(?:\s[^,;:]{0,60}?)?\s(?:publicad|aparecid|editad|difundid|recogid)[oa]s?(?:\s[^,;:]{1,40}?)?\s(?:por|en)\s(?:(?:la|el|una|un) )?(?:(?:\p{Ll}+ ){0,2}?(?:revista|boletín)(?!\p{L})|(?:The |Nature|Science|Lancet|Cell|PLOS|PNAS|Journal|Review|Annals|Proceedings)|\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5}? (?:of|for|and|in) )/u,
  },
  articles: /^(?:el|la|los|las|un|una|su|sus|nuestro|nuestra)\s+/i,
  simplePast: /(?<!\p{L})\p{Ll}{2,}(?:ó|aron|ieron)(?!\p{L})/u,
  definite: wordSet('el la los las'),
  articleOfThings: null,
  prepositions: wordSet(
    `respecto contrariamente acerca referente tocante de del al a en con por para sin sobre entre desde hasta contra según durante tras ante mediante hacia`,
  ),
  personalPrepositions: wordSet(`con por contra`),
  toWhom: wordSet(`a al`),
  rolePrepositions: wordSet(`de del`),
  ofWhom: wordSet('de del para sobre'),
  manners: wordSet(`por en al a vía`),
  finite: anyWord(
    `es son era eran fue está están estamos estoy hay ha han hemos he tiene tienen tenemos puede podemos debe debemos va vamos queremos quiero hace yo nosotros nos se será sabe sabemos creo somos`,
  ),
  negations: /(?<!\p{L})(?:no|nunca|si|jamás)\s*$/iu,
  invertible: null,
  habitual: null,
  negatedBehind: null,
  passive: /(?<!\p{L})(?:fue|fueron|es|sido|siendo|era|son)\s*$/iu,
  relatives: /(?<!\p{L})(?:que|quien|quienes|cuyo|cuya)(?!\p{L})/iu,
  relativesWantComma: false,
  likewise: wordSet('como'),
  clauses:
    /(?:,\s|\s)(?:cuando|mientras(?: que)?|porque|aunque|donde|ya que|puesto que|(?:antes|después|luego) de que|(?:desde|hasta|para|sin|por) (?:lo )?que)(?!\p{L})/u,
  opensPurpose: null,
  innerClause:
    /,?\s(?:cuando|mientras|porque|aunque|ya que|puesto que|(?:antes|después|luego) de que)\s(?=\S)/gu,
  innerAuxiliaries: wordSet('ha han había habían haya hayan hubiera hubieran'),
  subordinators: wordSet(`donde que quien cuyo cuya cuando`),
  relativeOfThings: null,
  relativeBehindComma: ['que'],
  relativeOpeners: wordList(`quien cuyo cuya`),
  auxiliary: /\s(?:(?:(?:me|te|le|les|nos) )?(?:ha|han|había|habían|haya|hayan|hubiera)|me|te|le|les|nos)$/u,
  behindName: null,
  circumstances: wordSet(
    `en durante tras ante después antes (?:\\d+|\\p{Ll}+)(?=\\s(?:años?|días?|mes(?:es)?|semanas?|horas?|minutos?)\\s(?:después|antes|más)) ayer anoche luego mientras cuando poco también al(?=\\s(?:término|final|cierre|inicio|comienzo)\\sdel?(?!\\p{L})) (?<!\\b(?:el|la|los|las)\\s)hoy al(?=\\s\\p{Ll}+[aei]r(?!\\p{L})) al?(?=\\s(?:\\p{Lu}{2}|(?:la|los|este)\\s(?:prensa|agencia|cadena|periodistas|medios|reporteros|diario|periódico|medio)(?!\\p{L})|(?:diario|periódico)\\s)) a(?=\\s\\p{Lu})`,
  ),
  afterLastVerb: wordSet(`en durante tras ante a al`),
  sentenceAdverbs: wordSet(
    `además asimismo también igualmente incluso luego después entonces ayer hoy según poco mucho aún todavía ahora antes allí aquí tampoco quizá quizás apenas finalmente`,
  ),
  additive: wordSet(`además asimismo también igualmente`),
  notInRoles: wordSet(
    `y pero mientras solo sólo incluso hasta también presente saber notar ver especialmente`,
  ),
  written: wordSet(
    `lema título cartel letrero pancarta pintada placa lápida tumba epitafio rótulo aviso inscripción pegatina etiqueta grafiti póster pantalla`,
  ),
  saidBy: { words: wordList(`frase palabras`), by: wordList(`por`) },
  cites: wordList(`cit(?:a|ó|aba|ando)`),
  happens: {
    reflexive: /(?:^|\s)se\s*$/iu,
    verbs: /^(?:lanz\p{L}*|conclu\p{L}*|precis\p{L}*|confirm\p{L}*)$/u,
  },
  times: wordSet(`vez día días semana semanas mes meses año años hora horas`),
  voices: wordList(`voz voces`),
  latter: /^(?:estos? últimos?|estas? últimas?|este último)$/iu,
  perfectInfinitive: /(?<!\p{L})(?:de )?haber \p{Ll}/u,
  bodies: wordSet(''),
  anybody: wordSet(`fuentes otro otra alguien unos varios varias algunos algunas uno una`),
  manyBodies: wordSet(
    `medios periódicos diarios organizaciones asociaciones entidades sindicatos autoridades agencias oenegés`,
  ),
  portions:
    /^(?:(?:cerca del?|casi|más del?|menos del?|al menos|solo|otro) )?(?:(?:el |un )?\d{1,3}(?:[.,]\d+)?\s?% de (?:los|las)|(?:uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,2}) de cada (?:dos|tres|cuatro|cinco|seis|ocho|diez|cien|\d{1,3})|(?:(?:más|menos|cerca) de la |casi la )?mitad de (?:los|las)|(?:un tercio|un cuarto|(?:dos|tres|cuatro) (?:tercios|cuartos|quintos)|(?:una )?(?:buena|gran|mayor) parte|la (?:inmensa |gran )?(?:mayoría|mayor parte)|(?:una )?(?:mayoría|minoría)) de (?:los|las|sus)) /iu,
  someone: wordSet('alguien'),
  person: null,
  thingOf: null,
  possessive: null,
  bareGenitive: null,
  people,
};
