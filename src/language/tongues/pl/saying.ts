// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    mówi mówił mówiła mówią powiedział powiedziała powiedzieli stwierdził stwierdziła dodał dodała dodaje dodają podkreśla podkreślił podkreśliła podkreślają
    tłumaczy tłumaczył tłumaczyła wyjaśnia wyjaśnił wyjaśniła opowiada opowiadał opowiadała przyznaje przyznał przyznała twierdzi twierdził twierdziła uważa
    zaznacza zaznaczył zaznaczyła zauważa zauważył zauważyła ocenia ocenił oceniła poinformował poinformowała informuje zapowiada zapowiedział zapowiedziała
    ostrzega ostrzegł ostrzegła apeluje apelował apelowała odpowiada odpowiedział odpowiedziała pyta pytał pytała napisał napisała pisze żartuje żartował żartowała
    wspomina wspominał wspominała przekonuje przekonywał przekonywała komentuje skomentował skomentowała oświadczył oświadczyła skarży skarżą krzyknął krzyknęła
      zapytał zapytała dopytywał dopytywała odpowiadał odpowiadała argumentuje argumentował argumentowała wskazuje wskazują wskazał wskazała zakończył zakończyła zapewnia zapewnił zapewniła rzucił rzuciła zastrzega zastrzegł zastrzegła podsumował podsumowała podsumowuje relacjonuje relacjonował relacjonowała ironizował ironizowała ubolewa chwali żali\\ssię deklaruje zadeklarował zadeklarowała obiecał obiecała zdradził zdradziła sprecyzował sprecyzowała kwituje skwitował skwitowała odparł odparła zaapelował zaapelowała przypomina przypomniał przypomniała wyznał wyznała alarmuje alarmował alarmowała krytykuje wylicza wyliczał wyliczała potwierdza potwierdził potwierdziła zaznaczają uważają uważał uważała podał podała zwraca\\suwagę zwrócił\\suwagę zwróciła\\suwagę`),
  reported: wordList(`
    mówi powiedział powiedziała stwierdził stwierdziła dodał dodała dodaje podkreśla podkreślił podkreśliła tłumaczy wyjaśnia wyjaśnił wyjaśniła przyznaje przyznał
    przyznała twierdzi twierdził twierdziła uważa zaznacza zaznaczył zaznaczyła zauważa ocenia poinformował poinformowała zapowiada zapowiedział zapowiedziała
    ostrzega ostrzegł ostrzegła oświadczył oświadczyła wskazuje wskazał wskazała zapewnia zapewnił zapewniła zastrzega zastrzegł zastrzegła przypomina przypomniał przypomniała ocenił oceniła informuje deklaruje zadeklarował zadeklarowała potwierdza potwierdził potwierdziła podał podała obiecał obiecała`),
  reportedAfterComma: [],
  quotative: null,
  pairedDashes: true,
};
