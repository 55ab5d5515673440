// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';
import { verbless } from './verbless.ts';

export const standing: Standing = {
  leaning:
    /^(?:[Dd]as(?! (?:(?!(?:h[aä]tte|habe|w[äu]rde|werde|wäre|könn?te?|m[üu]sse|m[üu]sste|soll(?:te|e)|woll(?:te|e)|dürf(?:t?e)|machte|brachte|kost(?:et)?e|bedeut(?:et)?e|gelte|gehe|sehe|liege|heiße|zeig(?:t?e)|bleibe|führ(?:t?e)|gebe|komme|stimm(?:t?e)|sagte|wisse) )\p{Ll}+e |[\d.,]+(?:-\p{L}+)? )?\p{Lu})|[Dd]ies\p{L}*|[Ee]r|[Ss]ie|[Ee]s|[Ii]hn|[Ii]hm|[Ii]hr\p{L}*|[Ss]ein\p{L}*|[Dd]eshalb|[Dd]aher|[Dd]arum|[Aa]ber|[Uu]nd|[Oo]der|[Dd]och|[Jj]edoch|[Dd]ennoch|[Tt]rotzdem|[Aa]uch|[Aa]ußerdem|[Zz]udem|[Dd]abei|[Dd]afür|[Dd]amit|[Dd]adurch|[Dd]enn|[Ss]o|[Aa]lso|[Dd]ann|[Dd]ort|[Dd]a|[Bb]eide|[Ll]etztere\p{L}*|[Zz]um Beispiel|[Ee]ine[rs]? von ihnen|[Aa]ndere)(?!\p{L})/u,
  connectives: null,
  leaningNoun: null,
  pronounInFront:
    /^\p{L}+(?:t|en) (?:ha(?:t|tte|be)|ist|war|wurde|wird|werde|will|wollte|kann|konnte|muss|musste) (?:er|sie)(?!\p{L})|^(?:d|k?ein|sein|ihr)en \p{L}+ (?:ha(?:t|tte|be)|will|wollte|kann|konnte|muss|musste) (?:er|sie)(?!\p{L})|^(?!seit )\p{L}{3,}t (?:er|sie)(?=[ ,])|^(?:heute|jetzt|inzwischen|damals|seitdem|früher|später|im|am|in|vor|nach|seit)\s(?:[\p{L}\d-]+\s){1,3}(?:er|sie)\s/iu,
  countOfNothing:
    /(?<!(?:um|ab|bis|vor|nach|gegen|seit|und|oder|als|von|mit|der|die|zu) )(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?:pro|im|am|in der) \p{Lu}\p{L}+[.!?]?["”“]?$/u,
  saidByPronoun:
    /[’”"'»“«」],?\s+\p{L}+(?:t|te)\s+(?:er|sie)(?!\p{L})|,\s(?:so|sagte?|erklärte?|betonte?|meinte?|ergänzte?|berichtete?|schrieb|versicherte?|kündigte|fügte|hieß)\s(?:er|sie|es|ihm|ihr)(?:\s\p{Ll}+)?[.!]?$/u,
  lacksSubject: null,
  isVerbless: verbless,
  picture:
    /\((?:(?:\d|zweite[rs]?|dritte[rs]?) ?)?(?:links|rechts|Mitte|l\.|r\.|m\.|(?:von|v\.) ?(?:links|rechts|[lr]\.))(?: im Bild)?\)|(?<!\p{L})\p{Lu}\p{L}+, (?:links|rechts|Mitte),|^(?:[Vv]on|[Vv]\.) ?(?:links|l\.)|(?<!\p{L})[Ii]m Bild:|(?<!\p{L})(?:im (?:Video|Clip|Bild)|in der Grafik) (?:unten|oben|hier)(?!\p{L})/u,
  past: /^(?:früher|bisher|bislang|zuvor|einst|damals|ursprünglich|vorher)(?!\p{L})/iu,
  defining:
    /^[^,;„]{2,60} (?:ist|sind) (?:ein|eine|der|die|das|eines der|einer der) (?:[\p{L}-]+ ){0,5}(?:in|im|der|des|von) \p{Lu}|(?<!\p{L})wurde (?:am|im Jahr|in)? ?[^,]{0,40} geboren\.?$|(?<!\p{L})ist verheiratet(?!\p{L})|^Seit (?:19|20)\d\d (?:darf|ist|gilt|gibt)(?!\p{L})/u,
  pointing: null,
  announcing:
    /^(?:\p{L}+ ){0,3}(?:bestellt|trinkt|serviert|rührt in) (?:einen|eine|ein|ihrem|seinem) (?:\p{L}+ )?(?:Tee|Kaffee|Glas|Wasser|Bier|Tasse)(?!\p{L})|^[^„“»"]{0,50}(?<!\p{L})(?:empfängt|begrüßt|empfing|begrüßte) (?:uns|mich)(?!\p{L})|^(?:ein )?(?:interview|gespräch|besuch|treffen|begegnung) (?:mit|bei)(?= )|\b(?:Gespräch|Interview)\b.{0,40}\b(?:gekürzt|redigiert)\b/iu,
  hanging:
    /^(?:wenn|als|während|obwohl|nachdem|bevor|weil|da|falls|sofern|dass|ob|wo|deren|dessen|und|oder)(?!\p{L})/iu,
  negates: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|ohne|niemand)(?!\p{L})/iu,
  takesBack:
    /(?<!\p{L})(?:aber|allerdings|jedoch|doch|hingegen|dagegen|sondern|obwohl|obgleich|wenngleich|falls|sofern|wenn|außer|es sei denn|bis|als (?:plötzlich|ob))(?!\p{L})|^\s*nicht(?!\p{L})/iu,
  turns: /^(?:aber|doch|sondern|nur|wenn|obwohl|obgleich|allerdings|bis)(?![\p{L}’'])/u,
  goesOn: /^(?:und|oder|denn|weil|damit|als)(?![\p{L}’'])/u,
  subordinate:
    /^(?:laut|wenn|als|während|weil|obwohl|da|nachdem|bevor|seit|seitdem|damit|falls|ob|dass|in|im|am|auf|bei|mit|nach|von|zu|für|um|und|oder|aber|die|der|das(?= \p{L}+ (?:hat|ist)$))\b/iu,
  openEnd:
    /(?:^|[\s’'(])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|dass|weil|wenn|als|wie|ob|kein|keine|keinen|für|von|im|am|zum|zur|beim|vom|ins|ans|durch|gegen|ohne|wegen|seine|seinen|seiner|ihre|ihren|ihrer|sehr|während|nachdem|bevor|damit|obwohl|sodass|sowie|deren|dessen|worin|wo)$/iu,
  openCut:
    /(?:^|[\s’'(])(?:in|an|auf|aus|bei|mit|nach|seit|über|unter|vor|zu|um|bis|zwischen|ist|sind|war|waren|hat|haben|hatte|wird|werden|soll|will|kann|sich|nicht|auch|er|sie|es)$/iu,
  verbLast: /(?<!\p{L})(?:dass|daß|ob)\s+$/u,
  opinion:
    /\b(?:nicht|nie|muss|müssen|sollte|weil|nur|immer|wirklich|beste|Zukunft|ändern|wichtig|brauchen|falsch|richtig|hoffe|wenn|niemand|alles|nichts|sondern|kein\p{L}*|endlich|eigentlich|Chance|Fehler|Vertrauen)\b/giu,
};
