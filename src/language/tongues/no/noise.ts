// How Norwegian pages talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases, wordList } from '../../text/word-list.ts';

const name = "(?:[A-ZÆØÅ][\\p{L}.'-]{1,24})";
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    ad: [
      '[-~*=<>\\[(| ]{0,4}(?:annonse|annonser|annonsørinnhold|reklame|sponset innhold)[-~*=<>\\])|.: ]{0,4}',
      '.{0,30}(?:artikkelen|saken|teksten) fortsetter (?:etter|under) (?:annonsen|bildet|videoen).{0,20}',
    ],
    'continue reading': ['(?:les|vis|se) (?:videre|mer|hele (?:saken|artikkelen))[.:>» ]{0,4}'],
    caption: ['(?:arkiv|illustrasjons)?foto ?: .{2,80}'],
    promotion: ['.{0,40}(?:kjøp nå|bestill nå|rabattkode|prøv gratis).{0,60}'],
    'share bar': ['(?:del|tvitre|kopier)(?: (?:på|saken|artikkelen|via|lenke).{0,60})?', 'følg oss .{1,60}'],
    navigation: [
      '(?:gå|hopp|tilbake) til (?:innhold|forsiden|toppen|meny).{0,20}',
      'forsiden? ?[>»›/].{0,80}',
    ],
    newsletter: [
      '.{0,60}(?:meld deg på|abonner|få|motta).{0,80}(?:nyhetsbrev|innboks|e-post).{0,60}',
      '.{0,40}nyhetsbrev.{0,40}(?:meld|gratis|hver (?:dag|uke|morgen)).{0,60}|nyhetsbrev ?: .{4,80}',
      '(?:har du|tips oss) .{0,60}(?:tips|innspill|e-post).{0,60}',
    ],
    paywall: [
      '.{0,60}(?:kun|bare) for abonnenter.{0,60}|for abonnenter',
      '.{0,20}(?:logg inn|bli abonnent|kjøp abonnement|opprett konto).{0,80}(?:lese|tilgang|artikkel|saken).{0,60}',
    ],
    'cookie notice': [
      '.{0,100}\\b(?:cookies?|informasjonskapsler)\\b.{0,120}(?:aksepter|samtykk|innstilling|bruk|personvern).{0,200}',
      'personvern(?:erklæring)? og (?:cookies|informasjonskapsler)',
    ],
    copyright: [
      '(?:©|\\(c\\)|copyright (?:©|\\d{4}|by )|opphavsrett ).{1,160}',
      '.{0,100}alle rettigheter (?:forbeholdt|reservert).{0,60}',
      'kilde ?:.{1,80}',
      '\\(?©?ntb\\)?',
    ],
    disclaimer: ['(?:rettelse|oppdatering|redaksjonell merknad) ?[:-].{0,240}'],
    'about the author': ['om (?:forfatteren|journalisten) ?[:|]?.{0,200}'],
    tags: ['(?:emner|stikkord|les mer om|temaer) ?:.{1,120}'],
    comments: ['(?:\\d{1,6} )?kommentar(?:er)?(?: ?\\(?\\d{0,6}\\)?)?|(?:skriv|vis) .{0,10}kommentar.{0,30}'],
    'related articles': ['(?:les også|se også|les mer|hør også|relatert) ?[:|>-] ?.{4,160}'],
  },
  inline: { ad: ['[\\[(]annonse[\\])]'] },
  chrome: phrases(
    'del, skriv ut, kopier lenke, lagre, lytt, følg, lesetid, min, min., minutter, forsiden, nyheter, politikk, økonomi, kultur, sport, debatt, vær, meny, søk, logg inn, abonnement, lukk, mer, oppdatert, publisert, kommentarer, journalist, distrikt',
  ),
  sections: {
    'related articles': [
      '(?:mest leste?|siste nytt|siste|les også|les mer(?: om)?|se også|relaterte (?:saker|artikler)|anbefalt(?: for deg)?|mer (?:om|fra) .{1,40}|flere saker)[: ]{0,2}',
    ],
    comments: ['kommentarer(?: ?\\(?\\d{0,6}\\)?)?'],
  },
  address: [
    '(?<!\\p{L})(?:du|deg|din|ditt|dine|våre?)(?!\\p{L})',
    '(?:^|[:!?] ?)(?:meld|les|følg|last|se|logg|del|få|tips)(?!\\p{L})',
  ],
  captionStarts: wordList('foto arkivfoto bilde illustrasjon illustrasjonsfoto grafikk kilde video kart'),
  credits: [
    '(?:arkiv|illustrasjons)?foto ?:',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:ntb|scanpix|afp|reuters|ap|getty)(?:$|[/ )])',
    'foto ?/',
  ],
  bylines: [
    `(?:[Aa]v|[Tt]ekst(?: ?:| av)|[Ss]krevet av) ?(?<byline>${names}(?:(?:,| og) ${names}){0,3})(?: ?[,|·-] ?.{0,60})?`,
  ],
  datelines: [
    '[A-ZÆØÅ][\\p{L} /-]{2,30} \\((?:NTB|Dagbladet|NRK|VG|Nettavisen)\\)(?: ?[:-])? ?(?=[\\p{Lu}"\\d])',
  ],
};
