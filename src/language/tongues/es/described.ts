// What somebody is called who was told of by something else: by their age, and by what is more than their calling. Data only.
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordSet } from '../../text/word-list.ts';

/** Who is somebody's: « un proche du ministre ». */
export const circle = wordSet(
  `allegado allegada allegados cercano cercanos entorno equipo gabinete oficina defensa familia familiar familiares pareja expareja novio novia exmarido exmujer exesposa exesposo colaborador colaboradora asesor asesora círculo asistente biógrafo biógrafa esposo`,
);

export const ages: NonNullable<PeopleWords['ages']> = {
  told: /(?:(?<=\p{L}), (?:de )?|(?<=\s|^)[Tt]iene |(?<=\s|^)[Aa] sus )(?<age>\d{1,3}) años(?!\p{L})(?! (?:de (?!edad)|después|antes|más tarde|atrás))/gu,
  of: [
    [/^(?:ancian[oa]|viej[oa]|abuel[oa])$/iu, 65, 120],
    [/^(?:joven|muchach[oa]|chic[oa]|chaval(?:a)?)$/iu, 12, 35],
    [/^(?:adolescente)$/iu, 11, 19],
    [/^(?:veinteañer[oa])$/iu, 20, 29],
    [/^(?:treintañer[oa])$/iu, 30, 39],
    [/^(?:cuarentón|cuarentona)$/iu, 40, 49],
    [/^(?:cincuentón|cincuentona)$/iu, 50, 59],
    [/^(?:sexagenari[oa]|sesentón|sesentona)$/iu, 60, 69],
    [/^(?:septuagenari[oa])$/iu, 70, 79],
    [/^(?:octogenari[oa])$/iu, 80, 89],
    [/^(?:nonagenari[oa])$/iu, 90, 99],
    [/^(?:centenari[oa])$/iu, 100, 120],
  ],
};

export const kinds: NonNullable<PeopleWords['kinds']> = [
  {
    general: /^(?:funcionari[oa])$/iu,
    special:
      /^(?:titular|secretari[oa]|subsecretari[oa]|directora?|subdirectora?|ministr[oa]|viceministr[oa]|comisionad[oa]|delegad[oa]|superintendente|intendente|intendenta|consejer[oa]|portavoz|vocer[oa]|coordinadora?|viceintendent[ea])$/iu,
  },
  {
    general: /^(?:directiv[oa]|ejecutiv[oa]|empresari[oa])$/iu,
    special:
      /^(?:consejer[oa] delegad[oa]|directora? (?:general|ejecutiv[oa]|comercial|financier[oa])|gerente|vicepresident[ea]|ceo)$/iu,
  },
  {
    general: /^(?:investigadora?|científic[oa]|expert[oa]|especialista|estudios[oa])$/iu,
    special:
      /^(?:matemátic[oa]|estadístic[oa]|genetista|lingüista|botánic[oa]|naturalista|geógraf[oa]|oceanógraf[oa]|demógraf[oa]|astrónom[oa]|agrónom[oa]|filósof[oa]|medievalista|jurista|virólog[oa]|nutricionista|etnógraf[oa]|paleontólog[oa])$/iu,
  },
  {
    general: /^(?:policía|agente|investigadora?|mando policial|funcionari[oa])$/iu,
    special: /^(?:comisari[oa]|inspectora?|inspectora? jefe|subinspectora?|intendente|oficial)$/iu,
  },
  {
    general: /^(?:guardia civil|agente|militar|mando)$/iu,
    special: /^(?:capitana?|teniente|coronel|comandante|sargento|brigada|cabo)$/iu,
  },
  {
    general: /^(?:agricultora?|labradora?|productora?|campesin[oa])$/iu,
    special:
      /^(?:olivarer[oa]|ganader[oa]|viticultora?|viñador|hortelan[oa]|apicultora?|arrocer[oa]|cerealista|pastora?|frutero|fruticultora?|cerecer[oa]|caficultora?|remolacher[oa]|bodeguer[oa])$/iu,
  },
  {
    general: /^(?:artesan[oa])$/iu,
    special:
      /^(?:luthier|carpinter[oa]|ebanista|alfarer[oa]|ceramista|cuchiller[oa]|tonelero|relojer[oa]|herrer[oa]|encuadernadora?|zapater[oa]|panader[oa]|campaner[oa]|cester[oa]|guitarrer[oa])$/iu,
  },
  {
    general: /^(?:comerciante|tender[oa]|empresari[oa])$/iu,
    special:
      /^(?:panader[oa]|librer[oa]|carnicer[oa]|florista|pescader[oa]|frutero|frutera|farmacéutic[oa]|joyer[oa]|peluquer[oa]|hoster[oa]|hosteler[oa]|restauradora?)$/iu,
  },
  {
    general: /^(?:magistrad[oa])$/iu,
    special: /^(?:juez|jueza|president[ea] del tribunal)$/iu,
  },
  {
    general: /^(?:médic[oa]|facultativ[oa]|doctora?)$/iu,
    special:
      /^(?:cardiólog[oa]|pediatra|neurólog[oa]|oncólog[oa]|anestesista|psiquiatra|ginecólog[oa]|intensivista|internista|urgenciólog[oa]|cirujan[oa]|traumatólog[oa])$/iu,
  },
  {
    general: /^(?:sanitari[oa])$/iu,
    special: /^(?:enfermer[oa]|médic[oa]|auxiliar|matrona|celadora?)$/iu,
  },
  {
    general: /^(?:deportista|atleta|campe(?:ón|ona))$/iu,
    special:
      /^(?:nadadora?|corredora?|velocista|judoka|esquiadora?|ciclista|pertiguista|lanzadora?|maratonian[oa]|boxeadora?|gimnasta|remer[oa]|piragüista)$/iu,
  },
  {
    general: /^(?:futbolista|jugadora?)$/iu,
    special:
      /^(?:extremo|extrema|delanter[oa]|porter[oa]|guardameta|central|lateral|pivote|mediocentro|defensa|capitana?|ariete|mediapunta)$/iu,
  },
  {
    general: /^(?:docente|profesora?)$/iu,
    special: /^(?:maestr[oa]|maestra rural|maestro rural|catedrátic[oa])$/iu,
  },
  {
    general: /^(?:artista|creadora?)$/iu,
    special:
      /^(?:pintora?|escultora?|fotógraf[oa]|actor|actriz|bailarín|bailarina|dibujante|ilustradora?|grabadora?|ceramista|coreógraf[oa])$/iu,
  },
  {
    general: /^(?:diplomátic[oa])$/iu,
    special: /^(?:embajadora?|cónsul)$/iu,
  },
  {
    general: /^(?:edil|regidora?|polític[oa])$/iu,
    special: /^(?:alcalde|alcaldesa|concejal(?:a)?|teniente de)$/iu,
  },
  {
    general: /^(?:dirigente|responsable|líder|directiv[oa]|mandatari[oa])$/iu,
    special:
      /^(?:president[ea]|vicepresident[ea]|secretari[oa] (?:general|provincial|regional|local|federal)|directora?|portavoz|coordinadora?|consejer[oa] delegad[oa]|delegad[oa]|fundadora?|gerente)$/iu,
  },
  {
    general: /^(?:sindicalista)$/iu,
    special:
      /^(?:secretari[oa] (?:general|provincial|regional|local|federal|de acción)|delegad[oa] (?:sindical|de)|responsable de)$/iu,
  },
  {
    general: /^(?:exmandatari[oa]|exgobernante)$/iu,
    special: /^(?:expresident[ea]|ex president[ea]|exmandatari[oa]|exgobernadora?|ex gobernadora?)$/iu,
  },
  {
    general: /^(?:empresari[oa]|ejecutiv[oa])$/iu,
    special:
      /^(?:president[ea]|consejer[oa] delegad[oa]|directora? general|fundadora?|gerente|dueñ[oa]|propietari[oa])$/iu,
  },
  {
    general: /^(?:político|política|parlamentari[oa])$/iu,
    special:
      /^(?:diputad[oa]|senadora?|ministr[oa]|consejer[oa]|portavoz|alcalde|alcaldesa|eurodiputad[oa])$/iu,
  },
  {
    general: /^(?:técnico|técnica|preparadora?)$/iu,
    special: /^(?:entrenadora?|seleccionadora?|míster)$/iu,
  },
];
