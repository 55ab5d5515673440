// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    mówi mówił mówiła mówią powiedział powiedziała powiedzieli stwierdził stwierdziła dodał dodała dodaje dodają podkreśla podkreślił podkreśliła podkreślają
    tłumaczy tłumaczył tłumaczyła wyjaśnia wyjaśnił wyjaśniła opowiada opowiadał opowiadała przyznaje przyznał przyznała twierdzi twierdził twierdziła uważa
    zaznacza zaznaczył zaznaczyła zauważa zauważył zauważyła ocenia ocenił oceniła poinformował poinformowała informuje zapowiada zapowiedział zapowiedziała
    ostrzega ostrzegł ostrzegła apeluje apelował apelowała odpowiada odpowiedział odpowiedziała pyta pytał pytała napisał napisała pisze żartuje żartował żartowała
    wspomina wspominał wspominała przekonuje przekonywał przekonywała komentuje skomentował skomentowała oświadczył oświadczyła skarży skarżą krzyknął krzyknęła`),
  reported: wordList(`
    mówi powiedział powiedziała stwierdził stwierdziła dodał dodała dodaje podkreśla podkreślił podkreśliła tłumaczy wyjaśnia wyjaśnił wyjaśniła przyznaje przyznał
    przyznała twierdzi twierdził twierdziła uważa zaznacza zaznaczył zaznaczyła zauważa ocenia poinformował poinformowała zapowiada zapowiedział zapowiedziała
    ostrzega ostrzegł ostrzegła oświadczył oświadczyła`),
  reportedAfterComma: [],
  quotative: null,
};
