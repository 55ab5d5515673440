// How pages in this language talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = "(?:[A-Z][\\p{L}.'-]{1,24}|van|de|den|der|het|ten|ter|'t|el)";
const names = `${name}(?: ${name}){1,4}`;

export const noise: Noise = {
  lines: {
    ad: [
      'advertentie ?[-–:|].{1,40}',
      '[\\[(<]? ?(?:advertentie|reclame|gesponsord) ?(?:[\\])>]|:|\\|).{0,100}',
      '[-~*=<>\\[(|▼↓ ]{0,4}(?:advertenties?|reclame|gesponsord(?:e inhoud)?|partnercontent|betaalde (?:content|samenwerking)|branded content)[-~*=<>\\])|▼↓.: ]{0,4}',
      '.{0,40}(?:gaat|loopt) (?:verder|door) (?:onder|na) (?:de |deze )?(?:advertentie|reclame|foto|video).{0,20}',
      'lees verder onder (?:de |deze )?(?:advertentie|foto|video).{0,10}',
    ],
    'continue reading': [
      '(?:lees|toon|bekijk|verder lezen)(?: (?:verder|meer|het hele (?:artikel|verhaal)|alles))?[.:>» ]{0,4}',
      '(?:vervolg|lees verder) (?:op|na) .{1,40}',
      'pagina \\d{1,3}(?: van \\d{1,3})?',
    ],
    promotion: [
      '.{0,120}\\bklik hier\\b.{0,60}',
      '.{0,40}(?:koop|bestel|boek|profiteer) (?:nu|direct|hier|snel).{0,60}|.{0,30}kortingscode.{0,50}',
    ],
    'share bar': [
      '(?:deel|delen|tweet|verstuur)(?: (?:via|op|dit|deze|met|per).{0,60})?',
      'volg ons .{1,60}',
    ],
    navigation: [
      'persbericht(?: ?[-–:] ?(?:voor )?(?:directe|onmiddellijke) (?:publicatie|verspreiding))?|voor (?:directe|onmiddellijke) (?:publicatie|verspreiding)',
      '(?:overslaan en |direct )?naar (?:de )?(?:hoofd)?inhoud(?: gaan| springen)?',
      '(?:ga|spring|terug) (?:naar|direct naar) (?:de )?(?:inhoud|home|hoofdinhoud|menu|boven|homepage|zoeken).{0,20}',
      'home ?[>»›/].{0,80}',
      '(?:volgend|vorig)e? (?:artikel|bericht).{0,60}',
      'u bent hier ?:.{1,80}',
    ],
    newsletter: [
      'help ons .{0,80}(?:te )?verbeteren.{0,40}',
      '(?:heb je|heeft u|hebt u|zie je) .{0,20}(?:tip|fout).{0,40}(?:mail|tip|laat).{0,30}',
      '.{0,60}\\b(?:nieuwsbrief|nieuwsbrieven|whatsapp-?kanaal|pushmeldingen)\\b.{0,60}(?:schrijf|meld|abonneer|ontvang|aanmelden|gratis|elke|dagelijks|volg).{0,60}',
      '.{0,60}(?:schrijf|meld|abonneer|ontvang|aanmelden|gratis|elke|dagelijks|volg).{0,60}\\b(?:nieuwsbrief|nieuwsbrieven|whatsapp-?kanaal|pushmeldingen)\\b.{0,60}',
      '.{0,40}\\b(?:schrijf je in|meld je aan|abonneer|aanmelden|ontvang)\\b.{0,80}(?:nieuwsbrief|mail|gratis|kanaal|inbox|elke|dagelijks).{0,40}',
      '(?:je|uw)? ?e-?mailadres.{0,30}',
      '.{0,30}download (?:de|onze) app.{0,60}',
    ],
    paywall: [
      '(?:je|u) (?:hebt|heeft|kunt|kan) nog \\d{1,2} (?:gratis )?artikel(?:en)?\\b.{0,60}|nog \\d{1,2} gratis artikel(?:en)?\\b.{0,60}',
      '(?:alleen|exclusief) voor (?:abonnees|leden)',
      '.{0,40}(?:artikel|verhaal|content).{0,20}(?:alleen|exclusief) voor (?:abonnees|leden).{0,60}',
      '.{0,20}(?:abonneer|word lid|log in|registreer|maak een account).{0,20}(?:om|en|voor).{0,80}(?:lezen|verder|toegang|artikel).{0,60}',
      '(?:al|bent u al|ben je al) (?:abonnee|lid).{0,40}',
    ],
    'cookie notice': [
      '.{0,100}\\bcookies?\\b.{0,120}(?:accept|toestem|gebruik|instelling|weiger|beleid).{0,200}',
      '.{0,60}(?:gebruik|accepteer|plaats).{0,60}\\bcookies?\\b.{0,200}',
      '(?:alles )?(?:accepteren|weigeren)(?: en (?:sluiten|doorgaan))?',
    ],
    copyright: [
      'het bericht .{1,200} verscheen eerst op .{1,80}',
      '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}|by )).{1,160}',
      '.{0,100}alle rechten voorbehouden.{0,60}',
      '.{0,60}(?:overname|verveelvoudig|vermenigvuldig).{0,60}(?:toestemming|verboden).{0,60}',
      'dit (?:artikel|verhaal|stuk) (?:verscheen|is (?:eerder|oorspronkelijk)|werd).{1,120}',
      '(?:privacy(?:verklaring)?|contact|adverteren|over ons|colofon|voorwaarden)(?: ?[|·•/-] ?(?:privacy(?:verklaring)?|contact|adverteren|over ons|colofon|voorwaarden|cookies)){1,6}',
      '\\(?(?:bron ?:? ?)?(?:anp|reuters|afp|belga|ap)\\)?',
      'bron ?:.{1,80}',
    ],
    disclaimer: [
      '(?:noot|bericht|niet voor publicatie,?) (?:voor|aan) de redacties?.{0,60}',
      'over .{2,40}: (?:wij|we) .{10,240}',
      'noot voor de redactie.{0,60}',
      'voor meer informatie .{0,120}@.{0,80}',
      '(?:noot van de redactie|naschrift|correctie|rectificatie|update|let op) ?[:-].{0,240}',
    ],
    'about the author': [
      '(?:over de auteur|de auteur|wie is de auteur) ?[:|]?.{0,200}',
      '.{3,60} is (?:een )?(?:journalist|redacteur|verslaggever|correspondent|columnist|schrijver)\\b.{0,160}',
    ],
    tags: ["(?:tags?|trefwoorden|onderwerpen?|thema'?s?|categorie(?:ën)?|rubriek|meer over) ?:.{1,120}"],
    comments: [
      '(?:\\d{1,6} )?(?:reacties?|antwoorden)(?: ?\\(?\\d{0,6}\\)?)?',
      '(?:laat|plaats|geef|bekijk) .{0,10}reacties?.{0,30}|reageer.{0,40}',
    ],
    'related articles': [
      '(?:luister|kijk|bekijk)(?: ook)? ?: .{4,120}',
      '(?:het programma|de (?:aflevering|documentaire|podcast)) .{2,110} om \\d{1,2}[.:]\\d{2} uur.{0,40}',
      '(?:lees (?:ook|meer|verder)|bekijk ook|zie ook|meer (?:over|lezen|nieuws)|gerelateerd|luister ook|video|in beeld) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: {
    ad: [
      '[\\[(]advertentie[\\])]',
      '(?:tekst|het artikel) gaat verder onder de (?:advertentie|foto|video)\\.?',
    ],
  },
  chrome: phrases(`
    deel, delen, deel dit, printen, afdrukken, print, kopieer, kopieer link, opslaan, bewaren, bewaar,
    luister, beluister, reageer, reacties, reactie, volg, volgen, leestijd, min, min., minuten, minuten
    leestijd, home, nieuws, politiek, economie, cultuur, sport, binnenland, buitenland, opinie, wetenschap,
    regio, video, foto's, menu, zoeken, zoek, inloggen, abonneren, abonnement, sluiten, meer, gepubliceerd,
    bijgewerkt, laatste update, e-mail, mail, op, om, a+, a-, volgende, vorige, terug, cadeau geven`),
  sections: {
    'related articles': [
      '(?:(?:gerelateerde|verwante|aanbevolen|vergelijkbare|populaire|nieuwste|meer|andere) (?:artikelen|berichten|verhalen|nieuws|onderwerpen)|meer (?:over|van|uit|in) .{1,40}|(?:meest|best) gelezen|lees (?:ook|meer|verder)|zie ook|misschien (?:ook )?interessant|ook interessant|dit vind je misschien.{0,20}|net binnen|aanraders?|uitgelicht|tips van de redactie|verder lezen)[: ]{0,2}',
      '(?:bronnen|noten|referenties|literatuur)[: ]{0,2}',
    ],
    comments: ['reacties(?: ?\\(?\\d{0,6}\\)?)?|\\d{1,6} reacties?|plaats een reactie'],
  },
  address: [
    '\\bklik hier\\b',
    '\\b(?:je|jouw|u|uw|ons|onze|we)\\b',
    '(?:^|[:!?] ?)(?:meld|schrijf|ontvang|download|volg|lees|abonneer|word|log|deel)\\b',
  ],
  captionStarts: [
    'foto',
    "foto's",
    'beeld',
    'afbeelding',
    'illustratie',
    'infographic',
    'grafiek',
    'bron',
    'video',
    'bijschrift',
    'figuur ?\\d{1,2}',
    'kaart',
    'tabel ?\\d{0,2}',
    'archieffoto',
  ],
  credits: [
    'foto(?:graaf|grafie)?(?:[ :/]|$)',
    'beeld(?: ?:|/| van | door |$)',
    'illustratie ?:?',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:anp|belga|afp|reuters|ap|epa|hollandse hoogte|getty)(?:$|[/ )])',
    'getty|shutterstock|unsplash|pixabay',
    'archieffoto|archief$',
  ],
  bylines: [
    `(?:[Dd]oor|DOOR|[Tt]ekst(?: ?:| van| door)|[Aa]uteur ?:|[Ii]nterview(?: ?:| door)|[Vv]an onze (?:correspondent|verslaggever|redacteur)) ?(?<byline>${names}(?:(?:,| en|, en| &) ${names}){0,3})?(?: ?[,|·-] ?.{0,60}| \\(.{1,40}\\))?`,
    `(?:[Ff]oto's?|[Bb]eeld|[Ii]llustraties?|[Vv]ertaling) ?(?::|van|door) ?${names}.{0,40}`,
  ],
  datelines: [
    "[A-Z][\\p{L}' -]{2,30}(?:,? ?\\d{1,2} [a-z]{3,9})? ?\\((?:ANP|Belga|BELGA|AFP|Reuters|AP|Novum|[A-Z][\\p{L} ]{1,20})\\) ?-{0,2} ?(?=[\\p{Lu}\"'\\d])",
    "[A-Z]{3,}[A-Z' -]{0,20}(?: -{1,2} |--)(?=[\\p{Lu}\"'\\d])",
  ],
};
