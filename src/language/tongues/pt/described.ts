// What somebody is called who was told of by something else: by their age, and by what is more than their calling. Data only.
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordSet } from '../../text/word-list.ts';

/** Who is somebody's: « un proche du ministre ». */
export const circle = wordSet(
  `próximo próximos gabinete equipe equipa família familiar familiares defesa assessoria assessor assessora assessores colaborador colaboradora companheiro companheira esposo esposa marido mulher namorado namorada ex-mulher ex-marido staff círculo entorno viúva irmão irmã`,
);

export const ages: NonNullable<PeopleWords['ages']> = {
  told: /(?:(?<=\p{L}), (?:de )?|(?<=\s|^)[Tt]em |(?<=\s|^)[Aa]os )(?<age>\d{1,3}) anos(?!\p{L})(?! (?:de (?!idade)|depois|antes|mais tarde|atrás))/gu,
  of: [
    [/^(?:idos[oa]|velhote|velh[oa]|anci(?:ão|ã))$/iu, 65, 120],
    [/^(?:jovem|rapaz|rapariga|moç[oa]|garot[oa])$/iu, 12, 35],
    [/^(?:adolescente)$/iu, 11, 19],
    [/^(?:trintão|trintona)$/iu, 30, 39],
    [/^(?:quarentão|quarentona)$/iu, 40, 49],
    [/^(?:cinquentão|cinquentona|quinquagenári[oa])$/iu, 50, 59],
    [/^(?:sexagenári[oa])$/iu, 60, 69],
    [/^(?:septuagenári[oa])$/iu, 70, 79],
    [/^(?:octogenári[oa])$/iu, 80, 89],
    [/^(?:nonagenári[oa])$/iu, 90, 99],
    [/^(?:centenári[oa])$/iu, 100, 120],
  ],
};

export const kinds: NonNullable<PeopleWords['kinds']> = [
  {
    general: /^(?:investigadora?|pesquisadora?|cientista|especialista|estudios[oa])$/iu,
    special:
      /^(?:matemátic[oa]|estatístic[oa]|geneticista|linguista|botânic[oa]|naturalista|geógraf[oa]|oceanógraf[oa]|demógraf[oa]|astrónom[oa]|astrônom[oa]|agrónom[oa]|agrônom[oa]|filósof[oa]|medievalista|jurista|antropólog[oa]|nutricionista|paleontólog[oa])$/iu,
  },
  {
    general: /^(?:polícia|policial|agente|investigadora?|inspetora?)$/iu,
    special:
      /^(?:comissári[oa]|delegad[oa]|inspect?ora?|subcomissári[oa]|intendente|superintendente|investigadora?)$/iu,
  },
  {
    general: /^(?:militar|oficial|policial|guarda)$/iu,
    special: /^(?:capit(?:ão|ã)|tenente|tenente-coronel|coronel|major|sargento|cabo|comandante)$/iu,
  },
  {
    general: /^(?:bombeir[oa]|operacional)$/iu,
    special: /^(?:comandante|segundo-comandante|capit(?:ão|ã)|tenente|sargento)$/iu,
  },
  {
    general: /^(?:agricultora?|lavradora?|produtora?|camponês|camponesa)$/iu,
    special:
      /^(?:fazendeir[oa]|produtora? rural|agricultora?|olivicultora?|viticultora?|vinhateir[oa]|apicultora?|pecuarista|pastora?|criadora?|orizicultora?|fruticultora?|cafeicultora?|sojicultora?|horticultora?|ganadeir[oa]|suinicultora?|arrozeir[oa])$/iu,
  },
  {
    general: /^(?:artes(?:ão|ã))$/iu,
    special:
      /^(?:luthier|carpinteir[oa]|marceneir[oa]|oleir[oa]|ceramista|relojoeir[oa]|ferreir[oa]|encadernadora?|sapateir[oa]|padeir[oa]|cesteir[oa]|tanoeir[oa]|violeir[oa]|rendeira|bordadeira)$/iu,
  },
  {
    general: /^(?:comerciante|lojista)$/iu,
    special:
      /^(?:padeir[oa]|livreir[oa]|talhante|florista|peixeir[oa]|merceeir[oa]|farmacêutic[oa]|joalheir[oa]|cabeleireir[oa]|açougueir[oa])$/iu,
  },
  {
    general: /^(?:magistrad[oa])$/iu,
    special: /^(?:procuradora?|juiz|juíza|desembargadora?|promotora?)$/iu,
  },
  {
    general: /^(?:médic[oa]|clínic[oa])$/iu,
    special:
      /^(?:cardiologista|pediatra|neurologista|oncologista|anestesista|psiquiatra|ginecologista|intensivista|internista|infectologista|infecciologista|cirurgi(?:ão|ã)|ortopedista|pneumologista)$/iu,
  },
  {
    general: /^(?:profissional de saúde|técnic[oa] de saúde)$/iu,
    special: /^(?:enfermeir[oa]|médic[oa]|auxiliar|parteira)$/iu,
  },
  {
    general: /^(?:atleta|desportista|campe(?:ão|ã)|esportista)$/iu,
    special:
      /^(?:nadadora?|corredora?|velocista|judoca|esquiadora?|ciclista|lançadora?|maratonista|pugilista|ginasta|remadora?|canoísta|saltadora?)$/iu,
  },
  {
    general: /^(?:docente|educadora?)$/iu,
    special: /^(?:professora?|mestre-escola)$/iu,
  },
  {
    general: /^(?:artista|criadora?)$/iu,
    special:
      /^(?:pintora?|escultora?|fotógraf[oa]|ator|atriz|actor|actriz|bailarin[oa]|desenhadora?|ilustradora?|gravadora?|ceramista|coreógraf[oa])$/iu,
  },
  {
    general: /^(?:diplomata)$/iu,
    special: /^(?:embaixadora?|cônsul)$/iu,
  },
  {
    general: /^(?:autarca|polític[oa])$/iu,
    special: /^(?:prefeit[oa]|vereadora?|presidente d[ae])$/iu,
  },
  {
    general: /^(?:dirigente|líder|responsável)$/iu,
    special:
      /^(?:presidente|vice-presidente|secretári[oa]-geral|secretári[oa] (?:geral|nacional|regional)|diret(?:or|ora)|directora?|coordenadora?|administradora?|porta-voz|fundadora?|delegad[oa]|gerente)$/iu,
  },
  {
    general: /^(?:sindicalista)$/iu,
    special:
      /^(?:secretári[oa]-geral|dirigente|presidente|coordenadora?|delegad[oa] sindical|secretári[oa] geral)$/iu,
  },
  {
    general: /^(?:gestora?|executiv[oa]|empresári[oa])$/iu,
    special:
      /^(?:administradora?|presidente|presidente executiv[oa]|diretora?|directora?|diretora?-geral|ceo|fundadora?|don[oa]|proprietári[oa]|gerente)$/iu,
  },
  {
    general: /^(?:parlamentar|polític[oa])$/iu,
    special: /^(?:deputad[oa]|senadora?|vereadora?|ministr[oa]|eurodeputad[oa]|líder parlamentar)$/iu,
  },
  {
    general: /^(?:técnic[oa]|míster)$/iu,
    special: /^(?:treinadora?|selecionadora?|seleccionadora?)$/iu,
  },
];
