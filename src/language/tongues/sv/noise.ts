// How Swedish pages talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases, wordList } from '../../text/word-list.ts';

const name = "(?:[A-ZÅÄÖÉ][\\p{L}.'-]{1,24})";
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    ad: [
      '[-~*=<>\\[(| ]{0,4}(?:annons|annonser|reklam|sponsrat innehåll|annonsinnehåll)[-~*=<>\\])|.: ]{0,4}',
      '.{0,30}(?:artikeln|texten) fortsätter (?:efter|under) (?:annonsen|bilden|videon).{0,20}',
    ],
    'continue reading': ['(?:läs|visa|se) (?:vidare|mer|hela (?:artikeln|texten))[.:>» ]{0,4}'],
    caption: ['(?:arkiv|genre)?(?:foto|bild) ?: .{2,80}'],
    promotion: ['.{0,40}(?:köp nu|beställ nu|rabattkod|prova gratis).{0,60}'],
    'share bar': [
      '(?:dela|tweeta|kopiera)(?: (?:på|artikeln|via|länk).{0,60})?',
      'följ oss .{1,60}',
      '(?:spara|ge bort) artikeln?',
    ],
    navigation: [
      '(?:gå|hoppa|tillbaka) till (?:innehåll\\p{L}*|startsidan|toppen|meny\\p{L}*).{0,20}',
      'startsidan? ?[>»›/].{0,80}',
    ],
    newsletter: [
      '.{0,60}(?:anmäl dig|prenumerera|få|ta emot).{0,80}(?:nyhetsbrev|inkorg|mejl).{0,60}',
      '.{0,40}nyhetsbrev.{0,40}(?:anmäl|gratis|varje (?:dag|vecka|morgon)).{0,60}',
    ],
    paywall: [
      '.{0,60}(?:endast|bara) för prenumeranter.{0,60}|för prenumeranter',
      '.{0,20}(?:logga in|bli prenumerant|köp prenumeration|skapa konto).{0,80}(?:läsa|tillgång|artikel|vidare).{0,60}',
    ],
    'cookie notice': [
      '.{0,100}\\b(?:cookies?|kakor)\\b.{0,120}(?:accept|samtyck|inställning|använd|policy|godkänn).{0,200}',
    ],
    copyright: [
      '(?:©|\\(c\\)|copyright (?:©|\\d{4}|by )).{1,160}',
      '.{0,100}(?:alla rättigheter förbehållna|lagen om upphovsrätt).{0,60}',
      'källa ?:.{1,80}',
      '\\(?tt\\)?',
      'så (?:arbetar|jobbar) .{1,30} med journalistik',
    ],
    disclaimer: ['(?:rättelse|uppdatering|redaktionens anmärkning) ?[:-].{0,240}'],
    'about the author': ['om (?:författaren|skribenten|journalisten) ?[:|]?.{0,200}'],
    tags: ['(?:ämnen|taggar|läs mer om) ?:.{1,120}'],
    comments: [
      '(?:\\d{1,6} )?kommentar(?:er)?(?: ?\\(?\\d{0,6}\\)?)?|(?:skriv|visa) .{0,10}kommentar.{0,30}',
    ],
    'related articles': [
      '(?:läs (?:också|även|mer)|se (?:också|även)|lyssna också|relaterat) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: { ad: ['[\\[(]annons[\\])]'] },
  chrome: phrases(
    'dela, skriv ut, kopiera länk, spara, lyssna, följ, lästid, min, min., minuter, startsidan, nyheter, politik, ekonomi, kultur, sport, nöje, debatt, väder, börs, meny, sök, logga in, prenumerera, prenumeration, stäng, mer, uppdaterad, publicerad, kommentarer, min sida',
  ),
  sections: {
    'related articles': [
      '(?:mest lästa?|senaste nytt|senaste|läs (?:också|även)|läs mer(?: om)?|se (?:också|även)|relaterade artiklar|rekommenderat(?: för dig)?|mer (?:om|från) .{1,40}|fler artiklar|ämnen i artikeln|följ ämnen)[: ]{0,2}',
    ],
    comments: ['kommentarer(?: ?\\(?\\d{0,6}\\)?)?'],
  },
  address: [
    '(?<!\\p{L})(?:du|dig|din|ditt|dina|våra?)(?!\\p{L})',
    '(?:^|[:!?] ?)(?:anmäl|läs|följ|ladda|se|logga|dela|få)(?!\\p{L})',
  ],
  captionStarts: wordList('foto arkivfoto bild arkivbild illustration grafik källa video karta'),
  credits: [
    '(?:arkiv)?(?:foto|bild) ?:',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:tt|scanpix|afp|reuters|ap|getty|bildbyrån)(?:$|[/ )])',
    'foto ?/',
  ],
  bylines: [
    `(?:[Aa]v|[Tt]ext(?: ?:| av)|[Ss]krivet av) ?:? ?(?<byline>${names}(?:(?:,| och) ${names}){0,3})(?: ?[,|·-] ?.{0,60})?`,
  ],
  datelines: ['[A-ZÅÄÖ][\\p{L} /-]{2,30} \\((?:TT|TT-\\p{L}+)\\)(?: ?[:-])? ?(?=[\\p{Lu}"\\d])'],
};
