// How Danish pages talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases, wordList } from '../../text/word-list.ts';

const name = "(?:[A-ZÆØÅ][\\p{L}.'-]{1,24})";
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    ad: [
      '[-~*=<>\\[(| ]{0,4}(?:annonce|annoncer|reklame|sponsoreret(?: indhold)?|annoncørbetalt indhold)[-~*=<>\\])|.: ]{0,4}',
      '.{0,30}artiklen fortsætter (?:efter|under) (?:annoncen|billedet|videoen).{0,20}',
    ],
    'continue reading': ['(?:læs|vis|se) (?:videre|mere|hele (?:artiklen|historien))[.:>» ]{0,4}'],
    caption: ['(?:arkiv)?foto ?: .{2,80}'],
    promotion: ['.{0,40}(?:køb nu|bestil nu|rabatkode|prøv gratis).{0,60}'],
    'share bar': ['(?:del|tweet|kopier)(?: (?:på|artiklen|via|link).{0,60})?', 'følg os .{1,60}'],
    navigation: [
      '(?:gå|hop|spring|tilbage) til (?:indhold|forsiden|toppen|menu).{0,20}',
      'forside ?[>»›/].{0,80}',
    ],
    newsletter: [
      '.{0,60}(?:tilmeld|abonn[eé]r|få|modtag).{0,80}(?:nyhedsbrev|indbakke|mail).{0,60}',
      '.{0,40}nyhedsbrev.{0,40}(?:tilmeld|gratis|hver (?:dag|uge|morgen)).{0,60}',
    ],
    paywall: [
      '.{0,60}(?:kun|forbeholdt) (?:for )?abonnenter.{0,60}|for abonnenter',
      '.{0,20}(?:log ind|bliv abonnent|køb abonnement|opret konto).{0,80}(?:læse|adgang|artikel|videre).{0,60}',
    ],
    'cookie notice': ['.{0,100}\\bcookies?\\b.{0,120}(?:accept|samtyk|indstilling|brug|politik).{0,200}'],
    copyright: [
      '(?:©|\\(c\\)|copyright (?:©|\\d{4}|by )).{1,160}',
      '.{0,100}alle rettigheder forbeholdes.{0,60}',
      'kilde ?:.{1,80}',
      '/?ritzau/?',
    ],
    disclaimer: ['(?:rettelse|opdatering|redaktionel bemærkning) ?[:-].{0,240}'],
    'about the author': ['(?:om forfatteren|om skribenten) ?[:|]?.{0,200}'],
    tags: ['(?:emner|tags|læs mere om|emneord) ?:.{1,120}'],
    comments: ['(?:\\d{1,6} )?kommentar(?:er)?(?: ?\\(?\\d{0,6}\\)?)?|(?:skriv|vis) .{0,10}kommentar.{0,30}'],
    'related articles': ['(?:læs også|se også|læs mere|hør også|relateret) ?[:|>-] ?.{4,160}'],
  },
  inline: { ad: ['[\\[(]annonce[\\])]'] },
  chrome: phrases(
    'del, print, kopier link, gem, lyt, følg, læsetid, min, min., minutter, forside, nyheder, politik, erhverv, kultur, sport, debat, vejr, menu, søg, log ind, abonnement, luk, mere, opdateret, publiceret, kommentarer',
  ),
  sections: {
    'related articles': [
      '(?:mest læste|seneste nyt|seneste|læs også|læs mere(?: om)?|se også|relaterede artikler|anbefalet(?: til dig)?|mere (?:om|fra) .{1,40})[: ]{0,2}',
    ],
    comments: ['kommentarer(?: ?\\(?\\d{0,6}\\)?)?'],
  },
  address: [
    '(?<!\\p{L})(?:du|dig|din|dit|dine|vores)(?!\\p{L})',
    '(?:^|[:!?] ?)(?:tilmeld|læs|følg|hent|se|log|del|få)(?!\\p{L})',
  ],
  captionStarts: wordList('foto arkivfoto billede illustration grafik kilde video kort pressefoto'),
  credits: [
    '(?:arkiv|presse|privat)?foto ?:',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:ritzau|scanpix|afp|reuters|ap|getty)(?:$|[/ )])',
    'privatfoto|pressefoto',
  ],
  bylines: [
    `(?:[Aa]f|[Tt]ekst(?: ?:| af)|[Ss]krevet af) ?(?<byline>${names}(?:(?:,| og) ${names}){0,3})(?: ?[,|·-] ?.{0,60})?`,
  ],
  datelines: ['[A-ZÆØÅ][\\p{L} -]{2,30} \\((?:[Rr]itzau|AFP|Reuters)\\):? ?(?=[\\p{Lu}"\\d])'],
};
