// What somebody is called who was told of by something else: by their age, and by what is more than their calling. Data only.
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordSet } from '../../text/word-list.ts';

/** Who is somebody's: « un proche du ministre ». */
export const circle = wordSet(
  `vicino vicini entourage staff gabinetto famiglia familiare familiari parente parenti difesa fidanzato fidanzata ex-moglie ex-marito collaboratore collaboratrice braccio legale legali fedelissimo fedelissimi ufficio team portavoce consulente`,
);

export const ages: NonNullable<PeopleWords['ages']> = {
  told: /(?:(?<=\p{L}), (?:di )?|(?<=\s|^)[Hh]a |(?<=\s|^)[Aa] )(?<age>\d{1,3}) anni(?!\p{L})(?! (?:di (?!età)|fa|dopo|prima|più tardi))/gu,
  of: [
    [/^(?:anzian[oa]|vecchi[oa]|vecchietto|vecchietta|vegliardo|nonn[oa])$/iu, 65, 120],
    [/^(?:giovane|ragazz[oa])$/iu, 12, 35],
    [/^(?:adolescente)$/iu, 11, 19],
    [/^(?:ventenne)$/iu, 20, 29],
    [/^(?:trentenne)$/iu, 30, 39],
    [/^(?:quarantenne)$/iu, 40, 49],
    [/^(?:cinquantenne)$/iu, 50, 59],
    [/^(?:sessantenne)$/iu, 60, 69],
    [/^(?:settantenne)$/iu, 70, 79],
    [/^(?:ottantenne)$/iu, 80, 89],
    [/^(?:novantenne)$/iu, 90, 99],
    [/^(?:centenari[oa])$/iu, 100, 120],
  ],
};

export const kinds: NonNullable<PeopleWords['kinds']> = [
  {
    general: /^(?:ricercat(?:ore|rice)|scienziat[oa]|studios[oa]|espert[oa]|specialista)$/iu,
    special:
      /^(?:matematic[oa]|statistic[oa]|genetista|linguista|botanic[oa]|naturalista|geograf[oa]|oceanograf[oa]|demograf[oa]|astronom[oa]|agronom[oa]|filosof[oa]|medievista|giurista|etnograf[oa]|paleontolog[oa]|virolog[oa]|nutrizionista)$/iu,
  },
  {
    general: /^(?:poliziott[oa]|investigat(?:ore|rice)|funzionari[oa]|agente)$/iu,
    special:
      /^(?:commissari[oa]|vicequestore|vice questore|questore|ispett(?:ore|rice)|sovrintendente|vicequestora)$/iu,
  },
  {
    general: /^(?:carabiniere|militare|ufficiale|investigat(?:ore|rice))$/iu,
    special:
      /^(?:maresciall[oa]|capitan[oa]|tenente|colonnello|maggiore|brigadiere|appuntato|comandante|luogotenente)$/iu,
  },
  {
    general: /^(?:agricolt(?:ore|rice)|produtt(?:ore|rice)|contadin[oa]|coltivat(?:ore|rice))$/iu,
    special:
      /^(?:allevat(?:ore|rice)|olivicolt(?:ore|rice)|viticolt(?:ore|rice)|vignaiol[oa]|apicolt(?:ore|rice)|risicolt(?:ore|rice)|frutticolt(?:ore|rice)|ortolan[oa]|pastore|pastora|cerealicoltore|florovivaista|castanicoltore|margaro)$/iu,
  },
  {
    general: /^(?:artigian[oa])$/iu,
    special:
      /^(?:liutai[oa]|falegname|ebanista|ceramista|vasai[oa]|orologiai[oa]|fabbro|rilegat(?:ore|rice)|calzolai[oa]|fornai[oa]|pasticcer[ea]|bottaio|organaro|orafo|orafa|sart[oa]|intagliat(?:ore|rice)|vetraio)$/iu,
  },
  {
    general: /^(?:commerciante|negoziante|esercente)$/iu,
    special:
      /^(?:fornai[oa]|libraio|libraia|macellai[oa]|fiorai[oa]|pescivendol[oa]|fruttivendol[oa]|farmacista|gioiellier[ea]|parrucchier[ea]|barista|tabaccai[oa]|ristorat(?:ore|rice)|edicolante)$/iu,
  },
  {
    general: /^(?:magistrat[oa]|pubblico ministero|pm)$/iu,
    special:
      /^(?:sostitut[oa]|procuratore aggiunto|procuratrice aggiunta|sostituto procuratore|procurat(?:ore|rice)|gip|gup|giudice)$/iu,
  },
  {
    general: /^(?:medico|dottor(?:e|essa)|sanitari[oa]|clinic[oa])$/iu,
    special:
      /^(?:cardiolog[oa]|pediatra|neurolog[oa]|oncolog[oa]|anestesista|psichiatra|ginecolog[oa]|rianimat(?:ore|rice)|primari[oa]|chirurg[oa]|infettivolog[oa]|ortopedic[oa])$/iu,
  },
  {
    general: /^(?:atleta|campion(?:e|essa)|sportiv[oa])$/iu,
    special:
      /^(?:nuotat(?:ore|rice)|corridore|velocista|judoka|sciat(?:ore|rice)|ciclista|saltat(?:ore|rice)|lanciat(?:ore|rice)|maratonet[ao]|pugile|ginnasta|canottier[ea]|schermit(?:ore|rice))$/iu,
  },
  {
    general: /^(?:insegnante|docente|prof)$/iu,
    special: /^(?:maestr[oa]|professor(?:e|essa))$/iu,
  },
  {
    general: /^(?:artista)$/iu,
    special:
      /^(?:pitt(?:ore|rice)|scult(?:ore|rice)|fotograf[oa]|att(?:ore|rice)|ballerin[oa]|disegnat(?:ore|rice)|illustrat(?:ore|rice)|incisore|ceramista|coreograf[oa]|soprano|tenore|baritono)$/iu,
  },
  {
    general: /^(?:diplomatic[oa])$/iu,
    special: /^(?:ambasciat(?:ore|rice)|console)$/iu,
  },
  {
    general: /^(?:amministrat(?:ore|rice)|politic[oa])$/iu,
    special: /^(?:sindac[oa]|assessor[ea]|consiglier[ea]|vicesindac[oa])$/iu,
  },
  {
    general: /^(?:ester[oa]|calciat(?:ore|rice)|giocat(?:ore|rice))$/iu,
    special:
      /^(?:portiere|attaccante|centrocampista|difensore|terzino|ala|mediano|trequartista|centravanti|esterno|libero|capitan[oa])$/iu,
  },
  {
    general: /^(?:dirigente|leader|responsabile|numero uno)$/iu,
    special:
      /^(?:presidente|presidentessa|vicepresidente|segretari[oa]|segretari[oa] (?:generale|nazionale|regionale|provinciale)|dirett(?:ore|rice)|coordinat(?:ore|rice)|amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|portavoce|fondat(?:ore|rice)|delegat[oa])$/iu,
  },
  {
    general: /^(?:sindacalista)$/iu,
    special:
      /^(?:segretari[oa]|segretari[oa] (?:generale|nazionale|regionale|provinciale|della|del)|delegat[oa] (?:sindacale|della|del)|coordinat(?:ore|rice)|rappresentante sindacale)$/iu,
  },
  {
    general: /^(?:imprendit(?:ore|rice)|manager)$/iu,
    special:
      /^(?:presidente|amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|fondat(?:ore|rice)|titolare|patron|propietari[oa]|proprietari[oa]|dirett(?:ore|rice) generale)$/iu,
  },
  {
    general: /^(?:parlamentare|esponente)$/iu,
    special: /^(?:deputat[oa]|senat(?:ore|rice)|onorevole|eurodeputat[oa])$/iu,
  },
  {
    general: /^(?:tecnico|mister)$/iu,
    special: /^(?:allenat(?:ore|rice)|coach|commissari[oa] tecnic[oa]|ct)$/iu,
  },
];
