// What a page sets around an article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = '(?:[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ][\\p{L}.-]{1,24})';
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    ad: [
      '[-~*=<>\\[(| ]{0,4}(?:reklama|inzerce|komerční sdělení|pr článek|sponzorovaný (?:obsah|článek))[-~*=<>\\])|.: ]{0,4}',
      '.{0,30}(?:článek|text) pokračuje pod (?:reklamou|videem).{0,20}',
    ],
    'continue reading': [
      '(?:číst|zobrazit|načíst) (?:dále|dál|více|celý článek)[.:>» ]{0,4}',
      'strana \\d{1,3} z \\d{1,3}',
    ],
    caption: ['foto ?: ?.{2,60}'],
    promotion: ['.{0,40}(?:kupte nyní|objednejte nyní|slevový kód|pouze do zítřka).{0,60}'],
    'share bar': [
      '(?:sdílet|sdílejte|doporučit|tisknout)(?: .{0,60})?',
      '.{0,40}sdílejte (?:ho|jej|ji|článek).{0,30}',
      'sledujte nás .{1,60}',
    ],
    navigation: [
      '(?:přejít|zpět) (?:na|k|do) (?:obsah|obsahu|menu|hlavní stránku|úvod|začátek).{0,20}',
      '(?:domů|úvod|hlavní stránka) ?[>»›/].{0,80}',
      '(?:další|předchozí) článek.{0,60}',
      'nacházíte se ?:.{1,80}',
    ],
    newsletter: [
      '.{0,60}(?:odebírejte|odebírat|přihlaste se|přihlásit se).{0,60}(?:newsletter|zpravodaj|přehled).{0,60}',
      '.{0,40}newsletter.{0,40}(?:přihl|odebír|každý den|zdarma).{0,60}',
      '(?:váš )?e-?mail(?:ová adresa)?.{0,30}',
    ],
    paywall: [
      '.{0,60}(?:jen|pouze|exkluzivně) pro (?:předplatitele|přihlášené|členy).{0,60}',
      '.{0,20}(?:předplaťte si|přihlaste se|založte si účet).{0,80}(?:číst|přístup|článek|obsah).{0,60}',
    ],
    'cookie notice': ['.{0,60}\\bcookies?\\b.{0,120}(?:souhlas|přijm|přijet|nastaven|zásad|použív).{0,200}'],
    copyright: [
      '(?:©|\\(c\\)|copyright (?:©|\\d{4}|by )).{1,160}',
      '.{0,100}všechna práva vyhrazena.{0,60}',
      'zdroje? ?:.{1,80}',
    ],
    disclaimer: ['(?:oprava|aktualizace|poznámka redakce|aktualizujeme) ?[:-].{0,240}'],
    'about the author': [
      '(?:o autorovi|o autorce|autor|autorka|autoři) ?[:|]?.{0,200}',
      '.{3,60} je (?:redaktorem|redaktorkou|reportérem|reportérkou|novinářem|novinářkou)\\b.{0,160}',
    ],
    tags: ['(?:tagy|štítky|klíčová slova|témata|téma|rubrika|rubriky) ?:.{1,120}'],
    comments: [
      '(?:\\d{1,6} )?(?:komentáře|komentářů|komentář|diskuse|diskuze)(?: ?\\(?\\d{0,6}\\)?)?',
      '(?:vstoupit do diskuse|vstoupit do diskuze|přidat komentář|diskutovat).{0,30}|všechny komentáře.{0,20}',
    ],
    'related articles': [
      '(?:čtěte (?:také|též|i|více)|přečtěte si (?:také|též|i)?|mohlo by vás zajímat|související|doporučujeme|více k tématu) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: { ad: ['[\\[(](?:reklama|inzerce)[\\])]'] },
  chrome: phrases(
    'sdílet, tisk, tisknout, kopírovat odkaz, zkopírovat odkaz, uložit, uložit na později, poslechnout, přehrát, komentáře, diskuse, sledovat, doba čtení, minuty čtení, minut čtení, min, minut, domů, zprávy, domácí, zahraničí, zahraniční, politika, ekonomika, kultura, sport, názory, věda, menu, hledat, přihlásit, přihlásit se, předplatné, předplatit, zavřít, více, aktualizováno, krimi, region, regiony, počasí, kontakty, inzerce, výsledky',
  ),
  sections: {
    'related articles': [
      '(?:nejčtenější|nejnovější|nejoblíbenější|doporučené|související|související články|související témata|podobné články|čtěte (?:také|též|i|dále)|další zprávy|další články|mohlo by vás zajímat|více (?:z|o|na|k) .{1,40}|doporučujeme)[: ]{0,2}',
    ],
    comments: ['(?:komentáře|diskuse|diskuze)(?: ?\\(?\\d{0,6}\\)?)?|přidat komentář'],
  },
  address: [
    '(?<!\\p{L})(?:vy|vás|vám|váš|vaše|vaši|vašem|náš|naše|nás|nám)(?!\\p{L})',
    '(?:^|[:!?] ?)(?:přihlaste|odebírejte|stáhněte|sledujte|čtěte|sdílejte|přečtěte|podívejte)(?!\\p{L})',
  ],
  captionStarts: [
    'foto',
    'fotografie',
    'ilustrace',
    'ilustrační',
    'infografika',
    'zdroj',
    'video',
    'mapa',
    'graf',
    'obrázek',
  ],
  credits: [
    'foto ?:',
    'foto(?= )',
    'autor ?:',
    'zdroj ?:',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:čtk|profimedia|afp|reuters|ap|getty|shutterstock)(?:$|[/ )])',
    'archiv \\p{L}+',
  ],
  bylines: [
    `(?:[Aa]utor(?:ka)? ?:|[Tt]ext ?:|[Nn]apsal(?:a)?|[Pp]řipravil(?:a)?|[Zz]pracoval(?:a)? ?:?) ?(?<byline>${names}(?:(?:,| a) ${names}){0,3})(?: ?[,|·-] ?.{0,60})?`,
    `(?<byline>${names})(?: ?\\||,) ?\\d{1,2}\\. ?(?:\\d{1,2}\\.|[a-záčďéěíňóřšťúůýž]{3,12}) ?\\d{4}(?:,? ?\\d{1,2}[:.]\\d{2})?`,
  ],
  datelines: [
    '[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ][\\p{L}\' -]{2,30} \\((?:ČTK|AFP|Reuters)\\) ?[-–]{0,2} ?(?=[\\p{Lu}„"\\d])',
  ],
};
