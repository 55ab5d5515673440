// What a page sets around an article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = '(?:[A-ZĄĆĘŁŃÓŚŹŻ][\\p{L}.-]{1,24})';
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    ad: [
      '[-~*=<>\\[(| ]{0,4}(?:reklama|materiał (?:sponsorowany|partnera|promocyjny)|artykuł sponsorowany)[-~*=<>\\])|.: ]{0,4}',
      '.{0,30}dalsza część (?:artykułu|tekstu) pod (?:reklamą|materiałem wideo).{0,20}',
    ],
    'continue reading': [
      '(?:czytaj|pokaż|zobacz) (?:dalej|więcej|całość|cały artykuł)[.:>» ]{0,4}',
      'strona \\d{1,3} z \\d{1,3}',
    ],
    caption: ['fot\\. .{2,60}'],
    promotion: ['.{0,40}(?:kup teraz|zamów teraz|kod rabatowy|tylko do jutra).{0,60}'],
    'share bar': ['(?:udostępnij|podziel się|poleć)(?: .{0,60})?', '(?:obserwuj|śledź) nas .{1,60}'],
    navigation: [
      '(?:przejdź|wróć) do (?:treści|menu|strony głównej|góry).{0,20}',
      'strona główna ?[>»›/].{0,80}',
      '(?:następny|poprzedni) artykuł.{0,60}',
      'jesteś tutaj ?:.{1,80}',
    ],
    newsletter: [
      '.{0,60}(?:zapisz się|zapisz mnie|subskrybuj|dołącz).{0,60}(?:newsletter|biuletyn|na bieżąco).{0,60}',
      '.{0,40}newsletter.{0,40}(?:zapisz|subskrybuj|codziennie|za darmo).{0,60}',
      '(?:twój )?adres e-?mail.{0,30}',
    ],
    paywall: [
      '.{0,60}(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|zalogowanych).{0,60}',
      '.{0,20}(?:wykup dostęp|zaloguj się|załóż konto).{0,80}(?:czytać|dostęp|artykuł).{0,60}',
    ],
    'cookie notice': [
      '.{0,100}\\b(?:pliki|plików|plikach) cookies?\\b.{0,240}',
      '.{0,60}\\bcookies\\b.{0,120}(?:zgod|akcept|ustawie|polityk).{0,200}',
    ],
    copyright: [
      '(?:©|\\(c\\)|copyright (?:©|\\d{4}|by )).{1,160}',
      '.{0,100}wszelkie prawa zastrzeżone.{0,60}',
      'źródło ?:.{1,80}',
    ],
    disclaimer: ['(?:sprostowanie|aktualizacja|od redakcji) ?[:-].{0,240}'],
    'about the author': [
      '(?:o autorze|o autorce|autor|autorka) ?[:|]?.{0,200}',
      '.{3,60} (?:jest|to) (?:dziennikarzem|dziennikarką|reporterem|reporterką|redaktorem|redaktorką)\\b.{0,160}',
    ],
    tags: ['(?:tagi|słowa kluczowe|tematy|kategorie) ?:.{1,120}'],
    comments: [
      '(?:\\d{1,6} )?(?:komentarze|komentarzy|komentarz)(?: ?\\(?\\d{0,6}\\)?)?',
      '(?:skomentuj|dodaj komentarz|napisz komentarz).{0,30}|wszystkie komentarze.{0,20}',
    ],
    'related articles': [
      '(?:czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|polecamy|warto przeczytać) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: { ad: ['[\\[(]reklama[\\])]'] },
  chrome: phrases(
    'udostępnij, drukuj, wydrukuj, kopiuj, skopiuj link, zapisz, słuchaj, komentarze, obserwuj, czas czytania, min, minut, strona główna, wiadomości, polityka, gospodarka, kultura, sport, opinie, nauka, menu, szukaj, zaloguj, subskrybuj, zamknij, więcej, aktualizacja',
  ),
  sections: {
    'related articles': [
      '(?:najczęściej czytane|najnowsze|najpopularniejsze|polecane|podobne artykuły|powiązane|zobacz (?:też|także|również)|czytaj (?:też|także|również)|warto przeczytać|więcej (?:z|o|na) .{1,40}|polecamy)[: ]{0,2}',
    ],
    comments: ['komentarze(?: ?\\(?\\d{0,6}\\)?)?|dodaj komentarz'],
  },
  address: [
    '(?<!\\p{L})(?:ty|twój|twoja|twoje|ci|tobie|nasz|nasza|nasze|nas|nam|państwa)(?!\\p{L})',
    '(?:^|[:!?] ?)(?:zapisz|dołącz|pobierz|obserwuj|czytaj|zaloguj|udostępnij|zobacz)(?!\\p{L})',
  ],
  captionStarts: [
    'foto',
    'fot',
    'zdjęcie',
    'ilustracja',
    'infografika',
    'źródło',
    'wideo',
    'mapa',
    'wykres',
    'rys',
  ],
  credits: [
    'fot\\.',
    'fot ?:',
    'foto ?:',
    'zdjęcie ?:',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:pap|afp|reuters|ap|getty|east news|agencja wyborcza)(?:$|[/ )])',
    'archiwum \\p{L}+',
  ],
  bylines: [
    `(?:[Rr]ozmawia(?:ł|ła)?|[Tt]ekst ?:?|[Aa]utor(?:ka)? ?:|[Oo]pracowa(?:ł|ła|nie) ?:?) ?(?<byline>${names}(?:(?:,| i) ${names}){0,3})(?: ?[,|·-] ?.{0,60})?`,
    `(?<byline>${names})(?: ?\\||,) ?\\d{1,2} [a-ząćęłńóśźż]{3,12} \\d{4}(?:,? ?(?:godz\\. ?)?\\d{1,2}[:.]\\d{2})?`,
  ],
  datelines: ['[A-ZĄĆĘŁŃÓŚŹŻ][\\p{L}\' -]{2,30} \\((?:PAP|AFP|Reuters)\\) ?[-–]{0,2} ?(?=[\\p{Lu}„"\\d])'],
};
