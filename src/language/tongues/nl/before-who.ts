// How a sentence begins that tells what somebody makes of a thing, up to who that is. Data only.

/** “Die mening deelt ook Ann Veld”, “Daar denkt Ann Veld anders over”, “Kritiek komt er van Ann Veld” */
const views =
  '(?:(?:Van )?(?:[Dd]ie|[Dd]eze|[Dd]ezelfde) (?:mening|opvatting|overtuiging)) (?:is|was)(?=\\s[^,.]{2,60}(?:\\stoegedaan)?[.:]?$)';
const shares =
  '(?:Die|Deze) (?:mening|opvatting|zorg|zorgen|kritiek|analyse|conclusie) (?:deelt|deelde|(?:wordt|werd) gedeeld door)';
const seesSo =
  '(?:Daar|Hier) (?:denkt|dacht|kijkt|keek)(?=\\s[^,.]{2,60}\\s(?:anders|hetzelfde|net zo|ook zo)\\s(?:over|naar|tegenaan)[.:]?$)|(?:Daar|Hier) (?:is|was)(?=\\s[^,.]{2,60}\\s(?:blij|boos|tevreden|teleurgesteld|kritisch|sceptisch|enthousiast)\\s(?:mee|over)[.:]?$)|(?:Dat|Dit) (?:vindt|vond|denkt|dacht|ziet|zag)';
const comes =
  '(?:(?:Felle|Scherpe|Stevige|Veel|Ook|Forse) )?(?:[Kk]ritiek|[Ll]of|[Bb]ijval|[Ss]teun|[Ss]trijdlust|[Tt]egenstand|[Vv]erzet|[Ii]nstemming|[Cc]omplimenten|[Ww]aardering|[Pp]rotest|[Bb]egrip|[Ff]elicitaties|[Ss]cepsis|[Ww]eerstand|[Tt]egengas|[Ww]eerwoord) (?:komt|kwam|krijgt hij|kreeg hij|krijgt ze|kreeg ze|is|was)(?: er)?(?: ook)? van';

/** “Dat hij komt, verwacht Ann Veld” */
const clauseFirst =
  /^(?:Maar |En |Ook )?(?:[Dd]at|[Oo]f|[Ww]aarom|[Ww]anneer|[Hh]oe|[Ww]ie)\s[^:;„“”»«"‘’]{8,260},\s(?:bevestigt|bevestigde|betwijfelt|betwijfelde|gelooft|geloofde|verwacht|verwachtte|vreest|vreesde|vermoedt|vermoedde|betreurt|betreurde|bekritiseert|bekritiseerde|ontkent|ontkende|betwist|betwistte|erkent|erkende|benadrukt|benadrukte|beaamt|beaamde|beseft|besefte|hoopt|hoopte|weet|wist|begrijpt|begreep|(?:wil|wilde|kan|kon)(?=\s[^,]*\s(?:zeggen|bevestigen|beoordelen|uitsluiten|begrijpen)[.:]?$)|(?:vindt|vond|noemt|noemde)(?=\s))(?=\s)/u;

export const beforeWho: RegExp = new RegExp(
  `^(?:${[views, shares, seesSo, comes].join('|')})(?: ook| nu)?(?=\\s)|${clauseFirst.source}`,
  'u',
);
