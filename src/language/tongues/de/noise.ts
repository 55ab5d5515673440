// How pages in this language talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = "(?:[A-ZÄÖÜ][\\p{L}.'-]{1,24}|von|van|de|der|zu)";
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    dateline: [
      '(?:online|veröffentlicht|publiziert|aktualisiert|erstellt|stand)(?: seit| am)?:? .{0,30}\\d{1,2}[.:]\\d{2} uhr.{0,40}',
    ],
    'media control': [
      '(?:embed|player wird geladen|quellen anzeigen|.{0,12}(?:aufklappen|zuklappen)).{0,40}',
      '\\d{1,2}:\\d{2} min\\. ?verfügbar bis .{4,40}',
      '(?:bild|foto|video|grafik) (?:vergrößern|öffnen|abspielen|in vollbild).{0,20}',
      '(?:artikel|text|beitrag) (?:(?:an)?hören|vorlesen).{0,20}',
    ],
    ad: [
      '[\\[(<]? ?(?:anzeige|werbung) ?(?:[\\])>]|:|\\|).{0,100}',
      '[-~*=<>\\[(|▼↓ ]{0,4}(?:anzeigen?|werbung|gesponsert|sponsored|promotion|advertorial|bezahlte partnerschaft)[-~*=<>\\])|▼↓.: ]{0,4}',
      '.{0,30}(?:nach der (?:anzeige|werbung)|unter der (?:anzeige|werbung)|werbung (?:überspringen|deaktivieren|ausblenden)).{0,40}',
    ],
    'continue reading': [
      '(?:weiterlesen|mehr (?:lesen|anzeigen|erfahren)|artikel (?:lesen|fortsetzen|anzeigen)|lesen sie (?:hier )?weiter|ganzen artikel lesen|zum (?:ganzen )?(?:artikel|beitrag))[.:>» ]{0,4}.{0,30}',
      'seite \\d{1,3} von \\d{1,3}',
      '(?:nächste|vorherige|auf einer) seite.{0,40}',
    ],
    promotion: [
      '.{0,120}\\b(?:hier klicken|klicken sie hier)\\b.{0,60}',
      '.{0,40}(?:jetzt (?:kaufen|bestellen|buchen|sichern|bewerben)|rabatt-?code|gutschein(?:code)?|nur für kurze zeit).{0,50}',
    ],
    'share bar': [
      '(?:artikel |beitrag |diese seite )?(?:teilen|empfehlen|weiterempfehlen|twittern)(?: (?:auf|per|via|über|sie).{0,60})?',
      '(?:folgen|liken|besuchen) sie uns.{0,60}|folge uns.{0,60}',
    ],
    navigation: [
      'quellen(?: und (?:weiterführende )?links?)? (?:anzeigen|einblenden|ausklappen)',
      '(?:presse(?:mitteilung|information|meldung|erklärung))(?: ?[-–:] ?(?:zur )?(?:sofortigen veröffentlichung))?|(?:zur sofortigen veröffentlichung|sperrfrist.{0,60})',
      'aus (?:der|dem) .{2,20} nr\\. ?\\d{1,3}/\\d{4}',
      '(?:zum|zur|direkt zum) (?:inhalt|navigation|hauptinhalt|seitenanfang|startseite|suche).{0,20}',
      '(?:startseite|home) ?[>»›/].{0,80}',
      '(?:nächster|vorheriger) (?:artikel|beitrag).{0,60}',
      'sie sind hier ?:.{1,80}',
      'inhaltsverzeichnis.{0,4}|nach oben',
    ],
    newsletter: [
      'helfen sie uns,? .{0,80}zu verbessern.{0,40}',
      '(?:verfolgen|sehen|lesen) sie .{2,60}(?:live|im (?:live)?(?:stream|ticker|liveblog)|hier).{0,40}',
      'jetzt abonnieren und .{4,80}',
      '.{0,40}fehler (?:gefunden|entdeckt|melden).{0,80}',
      '.{0,80}\\b(?:browser-)?push(?:-\\p{L}{2,20})?\\b.{0,120}',
      '.{0,260}(?:unterstützen sie|unterstütze uns|werden sie mitglied|spenden sie|jetzt spenden).{0,80}',
      '.{0,80}(?:abbestellen|abmelden).{0,60}',
      '.{0,60}\\b(?:newsletter|push-?nachrichten|whatsapp-?kanal|podcast|e-paper|app)\\b.{0,60}\\b(?:abonnieren|anmelden|bestellen|sichern|herunterladen|lesen|hören|folgen|kostenlos|abonniert)\\b.{0,60}',
      '.{0,40}\\b(?:abonnieren|anmelden|melden|bestellen|registrieren)\\b.{0,50}\\b(?:newsletter|postfach|kostenlos|kanal)\\b.{0,60}',
      '.{0,40}(?:in ihr|in dein|ins) postfach.{0,40}',
      '(?:ihre|deine)? ?e-?mail-?adresse.{0,30}',
    ],
    paywall: [
      '(?:sie haben|du hast|noch) (?:noch )?\\d{1,2} (?:kostenlose |freie |gratis-?)?artikel\\b.{0,60}',
      '(?:exklusiv|nur) für (?:unsere )?(?:abonnenten|abonnentinnen|mitglieder).{0,40}',
      '.{0,60}(?:jetzt abonnieren|abo (?:abschließen|testen)|(?:mit|für) (?:einem )?(?:abo|abonnement|abonnenten)|nur für abonnenten|plus-?(?:artikel|abo|inhalt)|zugang|registrieren|einloggen|anmelden).{0,30}(?:weiterlesen|lesen|freischalten|exklusiv|testen|unbegrenzt|um .{1,40}).{0,80}',
      '(?:bereits|schon) (?:abonnent|abonniert|kunde|registriert).{0,40}',
      '.{0,30}(?:verbleibende|restliche|kostenlose) (?:artikel|texte).{0,40}',
    ],
    'cookie notice': [
      '.{0,40}extern(?:er|en|e) inhalte? (?:anzeigen|angezeigt|laden).{0,160}',
      '.{0,60}ein klick für den datenschutz.{0,20}',
      'ich bin damit einverstanden.{0,160}',
      '(?:empfohlener |eingebundener )?(?:externer|redaktioneller) inhalt.{0,80}',
      'an dieser stelle (?:finden sie|befindet sich).{0,160}',
      '.{0,80}\\bcookies?\\b.{0,100}(?:akzeptieren|zustimm|einverstanden|einwillig|verwenden|nutzen|datenschutz|einstellungen|ablehnen).{0,200}',
      '.{0,80}(?:verwenden|nutzen|akzeptieren|setzen).{0,40}\\bcookies?\\b.{0,200}',
      '(?:alle )?(?:akzeptieren|ablehnen|zustimmen)(?: und weiter)?|datenschutz-?einstellungen',
    ],
    copyright: [
      'der beitrag .{1,200} erschien zuerst auf .{1,80}',
      '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}|by )).{1,160}',
      '.{0,100}alle rechte (?:vorbehalten|liegen).{0,60}',
      '.{0,60}(?:nachdruck|vervielfältigung|weiterverwendung|wiedergabe).{0,60}(?:genehmigung|gestattet|verboten|untersagt).{0,60}',
      '(?:dieser (?:artikel|text|beitrag)) (?:erschien|ist (?:zuerst|erstmals)|wurde|stammt).{1,120}',
      '(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|mediadaten)(?: ?[|·•/-] ?(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|mediadaten|hilfe|über uns)){1,6}',
      '\\(?(?:dpa|afp|rtr|reuters|sid|epd|kna|ap)(?:[/-](?:dpa|afp|rtr|reuters|[a-z]{2,4})){0,3}\\)?',
      'quelle ?:.{1,80}',
    ],
    disclaimer: [
      '(?:hinweis|anmerkung)(?:e|en)? (?:für|an) die redaktion(?:en)?.{0,60}',
      'über .{2,40}: wir .{10,240}',
      '(?:hinweis|anmerkung|korrektur|transparenzhinweis|offenlegung|anm\\. d\\. red\\.)(?: der redaktion)? ?[:-].{0,240}',
      '.{0,40}(?:gibt nicht (?:unbedingt|zwingend)|meinung des autors|meinung der autorin).{0,120}',
    ],
    'about the author': [
      '(?:zur person|über (?:den|die) autor(?:in)?|(?:die|der) autor(?:in)?|autoreninfo) ?[:|]?.{0,200}',
      '.{3,60} (?:ist|arbeitet als|schreibt (?:als|für|über)) .{0,60}(?:redakteur|reporter|autor|korrespondent|volontär|kolumnist|journalist)(?:in)?\\b.{0,160}',
    ],
    tags: [
      '(?:schlagwort(?:e|wörter)?|themen?|tags?|stichwort(?:e|wörter)?|kategorien?|rubrik|mehr zu) ?:.{1,120}',
    ],
    comments: [
      '(?:\\d{1,6} )?(?:kommentare?|leserkommentare|antworten|diskussion)(?: ?\\(?\\d{0,6}\\)?)?(?: (?:anzeigen|lesen|schreiben|verfassen))?',
      '.{0,20}(?:diskutieren sie|schreiben sie (?:uns|einen)|ihre meinung|kommentieren).{0,60}',
    ],
    'related articles': [
      '(?:.{0,16} )?podcast ?[:|] ?.{4,120}',
      '(?:lesen sie (?:auch|hier|dazu)|lesen sie mehr|mehr (?:zum thema|dazu|aus .{1,30}|von .{1,30})|auch interessant|siehe auch|zum thema|passend dazu|mehr lesen|lesetipp|video|bilderstrecke|galerie) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: {
    'media control': [
      '\\((?:siehe (?:foto|bild|grafik|video|karte|infokasten)|(?:foto|bild|video) (?:oben|unten))\\)',
    ],
    ad: [
      '[\\[(](?:anzeige|werbung)[\\])]',
      '(?:der )?(?:artikel|text|beitrag) (?:wird|geht) (?:unter|nach) der (?:anzeige|werbung) (?:fortgesetzt|weiter)\\.?',
    ],
  },
  chrome: phrases(`
    teilen, merken, drucken, e-mail, mailen, kopieren, link kopieren, speichern, vorlesen, anhören, artikel
    anhören, hören, folgen, kommentieren, kommentare, kommentar, leserkommentare, lesezeit, lesezeit ca.,
    ca., min, min., minuten, minute, startseite, nachrichten, politik, wirtschaft, kultur, sport, panorama,
    wissen, lokales, regional, meinung, wetter, reise, digital, gesellschaft, anmelden, abo, abonnieren,
    menü, suche, mehr, newsletter, e-paper, schriftgröße, a+, a-, aktualisiert, veröffentlicht, stand, auf,
    artikel teilen, feedback, merkliste, login, konto, schließen, zurück, weiter, impressum, datenschutz`),
  sections: {
    'related articles': [
      '(?:mehr (?:zum thema|aus .{1,30}|von .{1,30}|zu .{1,30}|dazu|artikel|nachrichten)|(?:das )?könnte (?:sie|dich) (?:auch )?interessieren|(?:weitere|ähnliche|verwandte|neueste|aktuelle|beliebte|empfohlene|passende) (?:artikel|beiträge|themen|nachrichten|meldungen|inhalte)|meistgelesen(?:e artikel)?|meist gelesen|lesen sie auch|mehr lesen|auch interessant|zum thema|aus dem ressort|empfehlungen der redaktion|top-?themen|unsere empfehlungen?|lesetipps?)[: ]{0,2}',
      '(?:(?:verwendete |benutzte )?quellen|literatur|fußnoten|anmerkungen|einzelnachweise)[: ]{0,2}',
    ],
    comments: [
      '(?:leser)?kommentare(?: ?\\(?\\d{0,6}\\)?)?|\\d{1,6} kommentare?|diskussion ?\\(?\\d{1,6}\\)?|ihre meinung(?: ist gefragt)?',
    ],
  },
  address: [
    '\\bhier klicken\\b',
    '\\b(?:sie|ihr|ihre[nmr]?|du|dein\\p{L}{0,2}|uns|unser\\p{L}{0,2}|wir)\\b',
    '(?:^|[:!?] ?)(?:jetzt|melden|abonnieren|lesen|folgen|laden|hören|teilen)\\b',
  ],
  captionStarts: [
    'foto',
    'fotos',
    'bild',
    'bilder',
    'grafik',
    'quelle',
    'abb(?:ildung)?\\.? ?\\d{0,2}',
    'video',
    'illustration',
    'bildunterschrift',
    'archivfoto',
    'archivbild',
    'symbolbild',
    'karte',
    'tabelle ?\\d{0,2}',
  ],
  credits: [
    'foto(?:s|graf|grafin)?(?: ?:|/| von)',
    'bild(?: ?:|/|quelle)',
    'grafik ?:',
    '^quelle ?:',
    '(?:symbol|archiv)(?:bild|foto)',
    '©|\\(c\\)',
    '(?:^|[/ ])(?:dpa|afp|imago|picture alliance|reuters|ap|epa|getty)',
    'imago|picture[ -]alliance|shutterstock|unsplash|pixabay|adobe ?stock|getty',
  ],
  bylines: [
    `(?:(?:Aus [A-ZÄÖÜ][\\p{L} -]{2,30} )?[Vv]on|VON|[Tt]ext(?: ?:| von)|[Aa]utor(?:in)? ?:|[Ee]in (?:[Kk]ommentar|[Gg]astbeitrag|[Ee]ssay|[Ii]nterview) von|[Ii]nterview ?:|[Pp]rotokoll ?:) (?<byline>${names}(?:(?:,| und|, und| &) ${names}){0,3})(?: ?[,|·-] ?.{0,60}| \\(.{1,40}\\))?`,
    `[Aa]us [A-ZÄÖÜ][\\p{L} -]{2,30} bericht(?:et|en) (?<byline>${names}(?:(?:,| und) ${names}){0,2})`,
    `(?:[Ff]otos?|[Ii]llustration(?:en)?|[Gg]rafik|[Rr]edaktion|[Üü]bersetzung) ?(?::|von) ${names}.{0,40}`,
  ],
  datelines: [
    '[A-ZÄÖÜ][\\p{L}-]{2,24}(?: [A-ZÄÖÜ][\\p{L}-]{2,24})?,? ?\\([a-z]{2,4}(?:/[a-z]{2,4}){0,2}\\)(?:\\. | ?- )(?=[\\p{Lu}"\\d])',
    "[A-ZÄÖÜ][\\p{L}./' -]{2,30}(?:,? ?\\d{1,2}\\. ?[A-ZÄa-zä]{3,9})? ?[(/](?:dpa|afp|AFP|rtr|Reuters|sid|epd|kna|AP|taz|lno|lsw|lby|lni|dts)(?:[/-][\\p{L}]{2,6}){0,2}\\)? ?[-.|]? ?(?=[\\p{Lu}\"'\\d„])",
    '[A-ZÄÖÜ]{3,}[A-ZÄÖÜ ./-]{0,20}(?: (?:taz|dpa|afp))? ?[|.-] (?=[\\p{Lu}"\'\\d„])',
  ],
};
