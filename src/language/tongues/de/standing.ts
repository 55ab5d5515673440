// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';

export const standing: Standing = {
  leaning:
    /^(?:das|dies\p{L}*|er|sie|es|ihn|ihm|ihr\p{L}*|sein\p{L}*|deshalb|daher|darum|aber|und|oder|doch|jedoch|dennoch|trotzdem|auch|außerdem|zudem|dabei|dafür|damit|dadurch|denn|so|also|dann|dort|da|beide|letztere\p{L}*|zum Beispiel|eine[rs]? von ihnen|andere)(?!\p{L})/iu,
  connectives: null,
  leaningNoun: null,
  pronounInFront:
    /^(?:heute|jetzt|inzwischen|damals|seitdem|früher|später|im|am|in|vor|nach|seit)\s(?:[\p{L}\d-]+\s){1,3}(?:er|sie)\s/iu,
  countOfNothing:
    /(?<!(?:um|ab|bis|vor|nach|gegen|seit|und|oder|als|von|mit|der|die|zu) )(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?:pro|im|am|in der) \p{Lu}\p{L}+[.!?]?["”“]?$/u,
  saidByPronoun: /[’”"'»“«」],?\s+\p{L}+(?:t|te)\s+(?:er|sie)(?!\p{L})/u,
  lacksSubject: null,
  past: /^(?:früher|bisher|bislang|zuvor|einst|damals|ursprünglich|vorher)(?!\p{L})/iu,
  pointing: null,
  announcing: /\b(?:Gespräch|Interview)\b.{0,40}\b(?:gekürzt|redigiert)\b/iu,
  subordinate:
    /^(?:laut|wenn|als|während|weil|obwohl|da|nachdem|bevor|seit|seitdem|damit|falls|ob|dass|in|im|am|auf|bei|mit|nach|von|zu|für|um|und|oder|aber|die|der|das(?= \p{L}+ (?:hat|ist)$))\b/iu,
  openEnd:
    /(?:^|[\s’'(])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|dass|weil|wenn|als|wie|ob|kein|keine|keinen|für|von|im|am|zum|zur|beim|vom|ins|ans|durch|gegen|ohne|wegen|seine|seinen|seiner|ihre|ihren|ihrer|sehr)$/iu,
  openCut:
    /(?:^|[\s’'(])(?:in|an|auf|aus|bei|mit|nach|seit|über|unter|vor|zu|um|bis|zwischen|ist|sind|war|waren|hat|haben|hatte|wird|werden|soll|will|kann|sich|nicht|auch|er|sie|es)$/iu,
  opinion:
    /\b(?:nicht|nie|muss|müssen|sollte|weil|nur|immer|wirklich|beste|Zukunft|ändern|wichtig|brauchen|falsch|richtig|hoffe|wenn|niemand|alles|nichts|sondern|kein\p{L}*|endlich|eigentlich|Chance|Fehler|Vertrauen)\b/giu,
};
