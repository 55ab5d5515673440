// How a sentence begins that tells what somebody makes of a thing, up to who that is. Data only.
import { voices } from './fronted-objects.ts';

/** „Dieser Ansicht ist auch Ann Feld“, „Ähnlich sieht es Ann Feld“, „Kritik kommt von Ann Feld“ */
const views =
  '(?:[Dd]ieser|[Dd]er (?:gleichen|selben|festen|gegenteiligen)|[Dd]erselben|[Gg]leicher|[Ää]hnlicher|[Ee]benfalls dieser|(?:[Gg]anz )?[Aa]nderer) (?:Ansicht|Meinung|Auffassung|Überzeugung) (?:ist|war)';
const sees =
  '(?:So|Ähnlich|Genauso|Ebenso|Auch so|Ganz ähnlich|(?:Ganz |Etwas |Völlig )?[Aa]nders|Kritisch|Kritischer|Positiv|Positiver|Skeptisch|Skeptischer|Gelassen|Gelassener|Nüchterner|Differenzierter|Optimistischer|Pessimistischer) (?:sieht|sah|beurteilt|beurteilte|bewertet|bewertete|empfindet|empfand|erlebt|erlebte|formuliert|formulierte) (?:das|es|dies|die (?:Lage|Sache|Situation|Entwicklung|Entscheidung))';
const seesSo =
  '(?:Das|Dies) (?:sieht|sah|beurteilt|beurteilte|bewertet|bewertete|empfindet|empfand)(?=\\s[^,.]{2,60}\\s(?:so|ähnlich|genauso|anders|kritisch|skeptisch|gelassen|positiv|nicht so|kritischer|positiver|gelassener)(?:[.:]|$))';
const shows =
  '(?:Ähnlich|Kritisch|Positiv|Enttäuscht|Erleichtert|Zufrieden|Skeptisch|Besorgt|Begeistert|Zuversichtlich|Optimistisch|Verärgert|Empört|Überrascht|Erfreut|Zurückhaltend|Versöhnlich|Kämpferisch|Entsetzt|Betroffen|Deutlich(?:er)?) (?:äußert|äußerte|äusserte|zeigt|zeigte|gibt|gab|reagiert|reagierte)(?: sich)?';
const comes =
  '(?:(?:Scharfe|Deutliche|Heftige|Viel|Harsche|Auch|Erste|Große|Klare|Breite) )?(?:Kritik|Lob|Zustimmung|Widerspruch|Widerstand|Unterstützung|Gegenwind|Rückendeckung|Applaus|Beifall|Skepsis|Glückwünsche|Anerkennung|Zuspruch|Contra|Kampfansagen?|Verständnis|Warnungen|Mahnende Worte|Deutliche Worte|Klare Worte)(?: (?:dafür|daran|dazu|hierzu|darüber))? (?:kommt|kam|gibt es|gab es|erhält er|erhält sie|bekommt er|bekam er) (?:\\p{Ll}+ ){0,2}?vo[nm]';

/** „Dass er kommt, erwartet Ann Feld“ */
const clauseFirst =
  /^(?:Aber |Doch |Und )?(?:[Dd]ass|[Oo]b|[Ww]arum|[Ww]ann|[Ww]ie|[Ww]er)\s[^:;„“”»«"]{8,260},\s(?:(?:erwartet|bezweifel[nt]|glaub|befürchtet|fürchtet|vermutet|bedauer|begrüß|begrüss|kritisier|beklag|bemängel|hoff|bestreit|bestätig|ahn|rechtfertig|begründ)(?:e?te?|e)?|bestritt|(?:hält|hielt)(?=\s[^,]*\sfür\s)|(?:führt|führte)(?=\s[^,]*\szurück[.:]?$)|(?:will|wollte|möchte|mochte|kann|konnte)(?=\s[^,]*\s(?:kommentieren|sagen|bestätigen|beurteilen|einschätzen|ausschließen|verstehen|nachvollziehen)[.:]?$))(?=\s)/u;

export const beforeWho: RegExp = new RegExp(
  `^(?:${[views, sees, seesSo, shows, comes, voices].join('|')})(?: auch| nun| hingegen| dagegen)?(?=\\s)|${clauseFirst.source}`,
  'u',
);
