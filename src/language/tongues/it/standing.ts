// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';
import { verbless } from './verbless.ts';

export const standing: Standing = {
  leaning:
    /^(?:quest[oaie]|quell[oaie]|ciò|egli|ess[oaie]|lui|lei|loro|(?:per|con|di|a|su) (?:questo|ciò|lui|lei|loro)|ma|e|però|tuttavia|inoltre|così|anche|quindi|suo|sua|suoi|sue)(?!\p{L})(?! (?:anno|mese|settimana|estate|inverno|autunno|primavera|mattina|sera|notte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|di |del|che ))/iu,
  connectives:
    /^(?:tuttavia|inoltre|però|infatti|ad esempio|per esempio|dunque|infine|d['’]altra parte|al contrario),\s+/i,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: null,
  lacksSubject: null,
  isVerbless: verbless,
  picture:
    /\((?:(?:a )?(?:sinistra|destra)|(?:al )?centro|s\.|d\.)\)|(?<!\p{L})\p{Lu}\p{L}+, (?:a (?:sinistra|destra)|al centro),|(?<!\p{L})[Dd]a (?:sinistra a destra|sinistra:)|(?<!\p{L})(?:video|foto|grafico) qui (?:sotto|sopra)(?!\p{L})/u,
  past: /^(?:prima(?=,)|in passato|un tempo|finora|fino a(?:d)? (?:ora|oggi)|in origine)(?!\p{L})/iu,
  defining:
    /^[^,;«]{2,60} (?:è|sono) (?:un|uno|una|il|la|l['’]|lo|autore|autrice)(?: ?[\p{L}-]+){0,5} (?:di|del|della|dello|in|a) ?\p{Lu}?\p{L}+|(?<!\p{L})è nat[oa] (?:a|nel|il)(?!\p{L})/u,
  pointing: null,
  announcing:
    /^(?:\p{L}+ ){0,3}(?:ordina|beve|versa|sorseggia|prepara) (?:un|una|il) (?:\p{L}+ )?(?:tè|caffè|bicchiere|birra|tisana)(?!\p{L})|^[^«“"]{0,50}(?<!\p{L})(?:ci|mi) (?:accoglie|riceve|accolgono|ricevono|apre la porta|ha (?:accolto|ricevuto)|dà appuntamento)(?!\p{L})|^parla(?:no)? (?:il|lo|la|i|gli|le|l['’])|^(?:reportage|incontro|intervista|ritratto) (?:da|dal|dalla|con|in|nel|nella|a|al|alla|di|del|della)(?= )|\bintervista\b.{0,40}\b(?:ridotta|rivista|sintetizzata)\b/iu,
  hanging: /^(?:quando|mentre|sebbene|se|perché|poiché|che|cui|dove|una volta|e|o)(?!\p{L})/iu,
  negates: /(?<!\p{L})(?:non|mai|senza|nessuno)(?!\p{L})/iu,
  takesBack:
    /(?<!\p{L})(?:ma|però|tuttavia|sebbene|benché|anche se|salvo|tranne|a meno|purché|eppure|finché|quando|se|mentre)(?!\p{L})|^\s*non(?!\p{L})/iu,
  turns: /^(?:ma|però|anche se|se(?! n[e’'])|salvo|tranne)(?![\p{L}’'])/u,
  goesOn: /^(?:e|o|perché|poiché|quindi)(?![\p{L}’'])/u,
  subordinate:
    /^(?:quando|se|anche se|sebbene|benché|perché|poiché|come|mentre|dopo|prima|da|dal|dalla|durante|in|nel|nella|a|al|alla|per|con|secondo|nonostante|e|o|ma|che|chi|dove)(?!\p{L})|^\p{L}+(?:ando|endo)(?!\p{L})/iu,
  openEnd:
    /(?:^|[\s’'(])(?:il|lo|la|i|gli|le|un|uno|una|di|del|dello|della|dei|degli|delle|dell|e|o|ma|che|cui|(?:a|de|da|ne|su)(?:l|lla|i|gli|lle) qual[ei]|al|allo|alla|ai|agli|alle|all|nel|nello|nella|nei|negli|nelle|sul|sulla|dal|dalla|dall|d|l|molto|quando|mentre|perché|dove|come|se)$/iu,
  openCut: /(?:^|[\s’'(])(?:a|in|con|per|su|tra|fra|da|è|sono|era|ha|hanno|si|non|più|come|né|sempre)$/iu,
  wish: /(?<!\p{L})(?:chied(?:e|ono|eva|evano)|chies(?:e|ero|to)|preten(?:de|dono|deva)|(?:sper|auspic|desider)(?:a|ano|ava|avano|ato)|vuole|vogliono|vorrebbe(?:ro)?|tem(?:e|ono|eva|evano))\s(?:\S+\s){0,3}che\s$/u,
  infinitive:
    /^(?:non |mai )?(?:aver[ei]?|averl[oaie]|essere|volere?|dovere?|potere?|sapere?|fare|ignorare|temere|sentire|(?!(?:mare|cuore|pure|oltre|sempre|sopra)(?!\p{L}))\p{Ll}{2,}(?:[aei]re|urre|orre|[aei]rsi|[aei]rl[aeio])|poter|dover|voler|saper|far)(?!\p{L})/u,
  opinion:
    /(?<!\p{L})(?:non|mai|deve|dobbiamo|dovrebbe|bisogna|perché|solo|sempre|davvero|meglio|peggio|futuro|cambiare|cambia|importante|serve|sbagliato|giusto|spero|paura|credo|nessuno|tutti|tutto|niente|fiducia|rischio|errore|impossibile|vale|ma)(?!\p{L})/giu,
};
