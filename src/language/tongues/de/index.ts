// German.

import { alphabetic } from '../../families/alphabetic/index.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { german } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { quoting } from './quoting.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'de',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    nounsInCapitals: true,
    ordinalsWithStop: true,
    quotationMarks: german,
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bist da dabei
    dafür damit dann das dass dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort durch
    ein eine einem einen einer eines einige er erst es etwa etwas euch für gegen gibt hat hatte hatten habe haben hier hin
    ich ihm ihn ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jeder jedes jetzt kann kein keine können könnte
    machen man mehr mein mit muss müssen nach nicht nichts noch nun nur ob oder ohne rund sehr sei sein seine seinem seinen
    seiner seit sich sie sind so sogar soll sollen sollte sondern sonst sowie über um und uns unser unter viel viele vom von
    vor wann war waren warum was weil weiter welche wenn wer werden wie wieder will wir wird wo worden wurde wurden zu zum
    zur zwar zwei zwischen sagt sagte jahr jahre jahren`),
    abbreviations:
      abbreviations(`hr fr frl hrn z.b d.h u.a u.ä usw bzw ca evtl ggf inkl exkl geb gest jh jhd mio mrd mill str tel vgl z.t o.ä sog med jur
    phil rer nat dipl ing e.v i.d.r s.o s.u max min rd zzgl jan feb mär apr jun jul aug sept okt nov dez u.s a.d`),
    abbreviationsBeforeNumbers: wordSet('nr abb abs art bd s'),
    starters: wordSet(
      `der die das ein eine er sie es wir ich aber und doch auch nach bei im am für mit seit neben vor über unter trotz wegen zum zur`,
    ),
  },
  calendar: {
    months: wordList('januar februar märz april mai juni juli august september oktober november dezember'),
    days: wordList('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
    oftenOther: wordSet('mai'),
  },
  numbers,
  units,
  saying,
  standing,
  referring,
  figures,
  topics: {
    ...shared.topics,
    commonplace: wordSet(
      `abend angebot angst anwohner antwort arbeit ende entscheidung brüder erinnerungen ergebnis experte experten fall familie forscher forscherin forscherinnen forschung frau frauen freund geld gemeinde geschichte gespräch haus kandidatur kinder kritik lage land mann männer mannschaft milliarden millionen mitte monat mutter nacht ort platz problem prozent punkte saison sache schule sommer sprecher sprecherin stadt stelle stimme streit studie süden tag tage team thema täter uhr unterstützung vater vergangenheit verfahren viele wasser weg welt winter wissenschaftler worte ziel zukunft bericht frage grund jahre leute menschen minuten monate morgen seite stunden teil woche zahl`,
    ),
    article: /^(?:der|die|das|ein|eine)\s/iu,
  },
  noise,
};
export default language;
