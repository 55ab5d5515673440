// Verbs of saying and thinking. Data only.
import { pastForms } from '../../families/alphabetic/slavic/verbs.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** "smál se", "myslí si". */
const reflexive = '(?:\\sse|\\ssi)?';
const endings = 'a i o y';

const present = (verbs: string) => wordList(verbs).map((verb) => `${verb}${reflexive}`);

export const saying: Saying = {
  said: [
    pastForms(
      `řek uved sděli doda doplni prohlási popsa vysvětli upozorni připomně zdůrazni potvrdi oznámi konstatova zkonstatova poznamena podotk upřesni uzavře napsa
      tvrdi soudi míni říka připusti přizna varova odpovědě reagova zareagova komentova okomentova zhodnoti ohodnoti hodnoti shrnu vzkáza vyprávě
      vzpomína vzpomně zavzpomína prozradi svěři líči vylíči litova pochvalova stěžova postěžova smá zasmá usmá ujisti slíbi přislíbi pohrozi hrozi oponova namít namíta
      odmít odmíta informova hlási žertova zažertova vtipkova zavtipkova pokračova zdůvodni odůvodni obhajova vyjádři mysle domníva doufa věři předpokláda
      předpovědě odhad odhadova avizova nastíni naznači ohlási zopakova přitaka přida zakonči láteři zlobi rozčilova divi podivi povzdech postesk
      spočíta vyhlási deklarova apelova vyzva žáda požáda zepta pta glosova rozved objasni přiblíži zvola vykřik zašepta odsek odvěti opáči kritizova zkritizova
      vyvráti dosvědči vypovědě chváli pochváli zdůrazňova upozorňova dodáva vysvětlova popisova uvádě přiznáva zamysle obáva uzna
      nesouhlasi souhlasi pobavi netaji`.replaceAll(/\S+/gu, '$&l'),
      endings,
      reflexive,
    ),
    ...present(`říká říkají uvádí uvádějí dodává dodávají doplňuje doplňují vysvětluje vysvětlují popisuje popisují upozorňuje upozorňují připomíná připomínají
      zdůrazňuje zdůrazňují potvrzuje potvrzují tvrdí soudí míní připouští přiznává přiznávají varuje varují odpovídá reaguje komentuje hodnotí shrnuje vzkazuje vypráví
      vzpomíná vzpomínají prozrazuje líčí lituje pochvaluje stěžuje stěžují směje ujišťuje slibuje hrozí oponuje namítá odmítá informuje hlásí žertuje vtipkuje pokračuje
      zdůvodňuje odůvodňuje obhajuje myslí domnívá doufá věří předpokládá předpovídá odhaduje avizuje naznačuje opakuje přitakává přidává zakončuje zlobí
      diví povzdechne konstatuje poznamenává podotýká upřesňuje uzavírá píše píší sděluje oznamuje deklaruje apeluje vyzývá žádá ptá glosuje rozvádí objasňuje přibližuje
      volá chválí kritizuje radí doporučuje uznává souhlasí nesouhlasí zmiňuje svěřuje`),
  ],
  reported: [
    pastForms(
      `řek uved sděli doda doplni prohlási vysvětli upozorni připomně zdůrazni potvrdi oznámi konstatova poznamena podotk upřesni napsa tvrdi míni říka připusti
      přizna varova odpovědě vzkáza prozradi ujisti slíbi přislíbi pohrozi namít informova domníva doufa předpokláda předpovědě odhad avizova naznači zopakova
      uzna vypovědě mysle`.replaceAll(/\S+/gu, '$&l'),
      endings,
      reflexive,
    ),
    ...present(`říká říkají uvádí dodává doplňuje vysvětluje upozorňuje upozorňují připomíná zdůrazňuje potvrzuje tvrdí míní připouští přiznává varuje varují
      namítá domnívá doufá věří předpokládá předpovídá odhaduje avizuje naznačuje konstatuje poznamenává podotýká upřesňuje píše myslí uznává slibuje`),
  ],
  reportedAfterComma: [],
  quotative: null,
};
