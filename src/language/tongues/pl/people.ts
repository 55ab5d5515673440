// What people and bodies are called. Data only.
import { femaleNames, maleNames } from '../../families/alphabetic/given-names.ts';
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { casesBy } from '../../families/alphabetic/slavic/cases.ts';
import { slavicPeople } from '../../families/alphabetic/slavic/grammar.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

/** Kowalska, Kowalski, Konieczny, Wrona, Marek, Kopeć, Paweł, Nowak. */
const cases = casesBy(
  [
    [/([sc]|dz)ka$/, '$1k', 'iej ą'],
    [/([kg])i$/, '$1', 'iego iemu im'],
    [/y$/, '', 'ego emu ym'],
    [/a$/, '', 'y i ie ę ą o owi e'],
    [/o$/, '', 'y i ie ę ą a owi em'],
    [/e([kcł])$/, '$1', 'a owi iem em'],
    [/([^aeiouyąęó])$/, '$1', 'a owi em iem ie u'],
  ],
  /(?:owi|ego|emu|ą|ę|ami)$/u,
);

/** "Hanna Gil", not "Jana Gila": a man's given name in a case may be a woman's. */
function genderOfName(name: string): 'male' | 'female' | undefined {
  const [given = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  if (last === undefined || cases.isNever(name)) return undefined;
  const mayBeHis = maleNames.has(given.replace(/a$/u, ''));
  const isHers = femaleNames.has(given) && /a$/u.test(given);
  if (isHers && (/(?:ska|cka|dzka)$/u.test(last) || !mayBeHis || !/a$/u.test(last))) return 'female';
  return maleNames.has(given) && !femaleNames.has(given) && !/a$/u.test(given) ? 'male' : undefined;
}

export const people: PeopleWords = {
  ...slavicPeople,
  cases,
  genderOfName,
  titles: new Set([
    ...shared.titles,
    ...wordList(
      `pan pani burmistrz burmistrzyni prezydent premier minister ministra ministerka wójt sołtys sołtyska starosta wojewoda radny radna poseł posłanka senator
        senatorka prezes prezeska dyrektor dyrektorka rzecznik rzeczniczka kierownik kierowniczka komendant komisarz prokurator prokuratorka sędzia adwokat adwokatka
        profesor profesorka doktor doktorka psycholog psycholożka biolog biolożka historyk historyczka ekonomista ekonomistka inżynier architekt architektka
        lekarz lekarka pielęgniarka nauczyciel nauczycielka polonista polonistka matematyk trener trenerka kapitan ksiądz biskup kardynał papież pisarz pisarka
        reżyser reżyserka aktor aktorka piekarz rolnik rolniczka rybak strażnik strażniczka strażak policjant policjantka świadek sąsiad sąsiadka mieszkaniec mieszkanka
        emeryt emerytka kierowca właściciel właścicielka`,
    ),
  ]),
  honorifics: new Set([...shared.honorifics, ...wordList('pan pani ks')]),
  nouns: wordSet(
    `mężczyzna kobieta chłopiec dziewczyna dziecko matka ojciec syn córka brat siostra mąż żona wdowa sąsiad sąsiadka mieszkaniec mieszkanka świadek ofiara klient klientka kierowca pielęgniarka lekarz lekarka pacjent pacjentka nauczyciel nauczycielka uczeń uczennica student studentka robotnik kolega koleżanka właściciel właścicielka rolnik rybak piłkarz trener trenerka policjant policjantka adwokat sędzia prokurator podejrzany oskarżony przyjaciel emeryt emerytka rzecznik rzeczniczka dyrektor dyrektorka burmistrz minister deputowany deputowana przewodniczący przewodnicząca analityk analityczka badacz badaczka dziennikarz dziennikarka kandydat kandydatka kanclerz przywódca przywódczyni szef szefowa wiceprezydent wicepremier wiceminister marszałek wojewoda inspektor inspektorka prezydent premier prezes prezeska ksiądz pracownik pracownica związkowiec poseł posłanka senator senatorka radny radna starosta wójt sołtys komendant strażak strażnik ratownik ratowniczka aktor aktorka reżyser reżyserka pisarz pisarka piekarz autor autorka założyciel założycielka kierownik kierowniczka doktor profesor`,
  ),
  nounEnds:
    /(?:olog|olożka|ista|istka|czyni|iciel|icielka|onom|ekspert|ekspertka|wodniczący|wodnicząca|owiec)$/u,
  openRole: /^\p{L}+ \p{Ll}+(?:[nw]ej|[sc]kiej|[nw]ego|[sc]kiego)$/u,
  adjective: /(?:[yi]|[snrłwżzc]ka|[nwłdr]a|[sc]za)$/u,
  anyone: wordSet(``),
  epithets: wordSet(``),
  withoutOffice: wordSet(``),
  gendered: { female: wordSet('pani'), male: wordSet('pan ks') },
  abbreviatedTitles: [...shared.abbreviations, ...wordList('Ks Mgr Inż Gen Płk Kpt')],
  leads: wordSet('były była zastępca wiceprezes główny główna'),
  notTheOffice: wordSet('były była zastępca wice'),
  notRoles: wordSet('i a ale czy jak gdy kiedy gdzie powiedział powiedziała'),
  participle: /(?:ąc|ący|ąca|ony|ona|any|ana)$/u,
  notParticiples: wordSet('przewodniczący przewodnicząca radny radna'),
  particles: shared.particles,
  notPeople: {
    first: [
      ...shared.placeBeginnings,
      ...wordList('Dolny Górny Nowy Nowa Nowe Stary Stara Wielki Wielka Mały Mała Święty Święta'),
    ],
    last: [...shared.placeEnds, ...wordList('Góra Brzeg Most Wola Pole')],
  },
  workplaces: wordList('Uniwersytetu Politechniki Instytutu Ministerstwa Urzędu'),
  organisations: {
    last: shared.organisationEnds,
    first: [
      ...shared.organisationBeginnings,
      ...wordList(
        'Ministerstwo Urząd Uniwersytet Politechnika Instytut Fundacja Stowarzyszenie Związek Partia Komisja Rada Sąd Bank Spółka',
      ),
    ],
    of: [],
  },
  institutions: wordSet(``),
  organisationNouns: wordList(
    'zarząd inspektorat szpital uniwersytet związek komisja komenda klub ministerstwo urząd ratusz policja prokuratura kuratorium spółdzielnia fundacja stowarzyszenie firma spółka rada sąd rząd partia',
  ),
};
