// What people and bodies are called. Data only.
import { femaleNames, maleNames } from '../../families/alphabetic/given-names.ts';
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { casesBy } from '../../families/alphabetic/slavic/cases.ts';
import { slavicPeople } from '../../families/alphabetic/slavic/grammar.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

/** Novotný, Nováková, Fiala, Čapek, Němec, Redl, Šimko. */
const cases = casesBy(
  [
    [/á$/, '', 'é ou'],
    [/ý$/, '', 'ého ému ém ým'],
    [/í$/, 'í', 'ho mu m'],
    [/a$/, '', 'y i u ou ovi o ě e'],
    [/o$/, '', 'a ovi em u'],
    [/ek$/, 'k', 'a ovi u em'],
    [/ec$/, 'c', 'e i em ovi'],
    [/e([lmnrťtď])$/, '$1', 'a ovi u em e i'],
    [/([^aeiouyáéíóúýěů])$/, '$1', 'a u ovi em e i ě'],
    [/ie$/, 'i', 'í'],
    [/e$/, '', 'i u í ovi em'],
  ],
  /(?:ovi|ům|ám|ovou|ému|ého|[^aeiouyáéíóúůýě\s]ou|[^aeiouyáéíóúůýě\s]u)$/u,
);

/** "Petra Nová", not "Petra Nováka": a man's given name in a case is a woman's. */
function genderOfName(name: string): 'male' | 'female' | undefined {
  const [given = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  if (last === undefined) return /(?:ová|ská|cká)$/u.test(given) ? 'female' : undefined;
  if (/á$/u.test(last)) return 'female';
  return maleNames.has(given) && !femaleNames.has(given) && !cases.isNever(last) ? 'male' : undefined;
}

export const people: PeopleWords = {
  ...slavicPeople,
  cases,
  genderOfName,
  adjective: /(?:ý|í|á)$/u,
  titles: new Set([
    ...shared.titles,
    ...wordList(
      `pan paní prezident prezidentka premiér premiérka ministr ministryně náměstek náměstkyně místopředseda místopředsedkyně předseda předsedkyně starosta starostka
      primátor primátorka hejtman hejtmanka poslanec poslankyně senátor senátorka zastupitel zastupitelka radní europoslanec europoslankyně ředitel ředitelka šéf šéfka
      mluvčí tajemník tajemnice policista policistka hasič komisař komisařka žalobce žalobkyně soudce soudkyně advokát advokátka profesor profesorka docent docentka
      doktor doktorka psycholog psycholožka biolog bioložka historik historička ekonom ekonomka inženýr architekt architektka lékař lékařka primář primářka
      epidemiolog epidemioložka chirurg sestra učitel učitelka trenér trenérka kapitán kapitánka brankář gólman útočník obránce záložník kněz biskup kardinál papež
      spisovatel spisovatelka režisér režisérka herec herečka zpěvák zpěvačka pekař zemědělec rybář strážník svědek svědkyně soused sousedka důchodce důchodkyně řidič
      řidička majitel majitelka analytik analytička politolog politoložka sociolog socioložka makléř makléřka manažer manažerka generál plukovník vedoucí děkan děkanka
      rektor rektorka kancléř velvyslanec velvyslankyně kurátor kurátorka vědec vědkyně lídr lídryně kanaďan kanaďanka američan američanka slovák slovenka polák polka němec němka rakušan maďar ukrajinec ukrajinka francouz ital španěl brit`,
    ),
  ]),
  honorifics: new Set([
    ...shared.honorifics,
    ...wordList('pan paní ing mgr bc mudr judr phdr rndr mvdr doc'),
  ]),
  nouns: wordSet(
    `muž žena chlapec kluk dívka dítě matka otec maminka tatínek syn dcera bratr sestra manžel manželka vdova vdovec soused sousedka obyvatel obyvatelka svědek svědkyně
    oběť klient klientka řidič řidička zdravotník zdravotnice záchranář lékař lékařka pacient pacientka učitel učitelka žák žačka student studentka dělník dělnice kolega kolegyně
    majitel majitelka zemědělec rybář hráč hráčka trenér trenérka policista policistka advokát advokátka obhájce obhájkyně soudce soudkyně žalobce žalobkyně podezřelý
    obžalovaný obviněný přítel přítelkyně partner partnerka kamarád kamarádka důchodce důchodkyně mluvčí ředitel ředitelka starosta starostka ministr ministryně náměstek náměstkyně
    premiér premiérka prezident prezidentka předseda předsedkyně místopředseda místopředsedkyně poslanec poslankyně senátor senátorka hejtman hejtmanka primátor primátorka
    zastupitel zastupitelka zástupce zástupkyně vedoucí šéf šéfka člen členka radní analytik analytička ekonom ekonomka expert expertka odborník odbornice specialista specialistka
    vědec vědkyně badatel badatelka profesor profesorka docent primář primářka epidemiolog politolog sociolog psycholog historik právník právnička novinář novinářka
    herec herečka režisér režisérka zpěvák zpěvačka spisovatel spisovatelka útočník obránce brankář gólman kapitán záložník bek hasič hasička velitel velitelka vyšetřovatel
    vyšetřovatelka kriminalista komisař tajemník tajemnice jednatel jednatelka podnikatel podnikatelka prodavač prodavačka kuchař kuchařka hostinský kněz farář biskup
    farmář farmářka pamětník pamětnice účastník účastnice cestující zaměstnanec zaměstnankyně manažer manažerka makléř makléřka zakladatel zakladatelka autor autorka rektor děkan
    organizátor organizátorka pořadatel pořadatelka fanoušek divák divačka návštěvník návštěvnice turista turistka lídr lídryně příslušník`,
  ),
  nounEnds:
    /(?:log|ložka|ista|istka|kyně|telka|atel|itel|ářka|ačka|graf|onom|ionář|žer|žerka|\p{L}{3}ér|érka|\p{L}{3}ik|ička|(?<!trak|sek|mo|fak|reak|vek|projek|detek|moni)tor(?:ka)?)$/u,
  anyone: wordSet('muž žena'),
  epithets: wordSet('expert odborník'),
  withoutOffice: wordSet('muž žena chlapec dívka matka otec syn dcera bratr sestra soused sousedka'),
  gendered: {
    female: wordSet('paní matka dcera sestra žena dívka vdova manželka'),
    male: wordSet('pan otec syn bratr muž chlapec vdovec manžel'),
  },
  abbreviatedTitles: [
    ...shared.abbreviations,
    ...wordList('Ing Mgr Bc MUDr JUDr PhDr RNDr MVDr Doc Gen Plk Kpt'),
  ],
  leads: wordSet(
    'bývalý bývalá první vrchní hlavní zástupce zástupkyně státní generální výkonný výkonná tiskový tisková policejní',
  ),
  notTheOffice: wordSet('bývalý bývalá zástupce zástupkyně exministr náměstek náměstkyně'),
  notRoles: wordSet('a i ale zda jak když kdy kde řekl řekla uvedl uvedla'),
  participle: null,
  notParticiples: wordSet(''),
  particles: shared.particles,
  notPeople: {
    first: [
      ...shared.placeBeginnings,
      ...wordList(
        'Dolní Horní Nový Nová Nové Starý Stará Staré Velký Velká Velké Malý Malá Malé Český České Česká Svatý Svatá',
      ),
    ],
    last: [...shared.placeEnds, ...wordList('Hora Brod Most Lázně Hradec Budějovice Republika')],
  },
  workplaces: wordList('Univerzity Institutu Ústavu Ministerstva Úřadu'),
  organisations: {
    last: shared.organisationEnds,
    first: [
      ...shared.organisationBeginnings,
      ...wordList(
        'Ministerstvo Úřad Univerzita Institut Ústav Nadace Asociace Svaz Strana Komise Rada Soud Banka Společnost Policie Hnutí Správa Sdružení Spolek Česká Český České',
      ),
    ],
    of: [],
  },
  institutions: wordSet(''),
  organisationNouns: wordList(
    `policie ministerstvo úřad soud vláda sněmovna senát radnice město kraj obec nemocnice škola univerzita fakulta ústav institut agentura banka firma společnost
    podnik výrobce dopravce klub svaz asociace spolek sdružení organizace strana hnutí koalice opozice komise výbor rada inspekce inspektorát hygiena záchranka armáda zastupitelství
    centrála komora odbory nadace muzeum galerie divadlo velvyslanectví kancelář redakce vedení magistrát správa družstvo obvod televize rozhlas deník server ředitelství centrum`,
  ),
};
