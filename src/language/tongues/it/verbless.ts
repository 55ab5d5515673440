// What tells that Italian words have no verb among them. Data only.
import { withoutVerb } from '../../families/alphabetic/verbless.ts';

export const verbless = withoutVerb({
  determiners: `il un uno una un' di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' in nel nello
      nella nei negli nelle nell' da dal dallo dalla dai dagli dalle dall' su sul sullo sulla sui sugli sulle
      sull' con per tra fra senza contro verso durante secondo dopo prima sotto sopra entro lungo mediante tranne
      eccetto salvo mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre ogni qualche due tre
      quattro cinque sei sette otto nove dieci`,
  clitics: "lo la i gli le l'",
  others: `e ed o oppure ma né non più meno molto molta molti molte tanto tanta tanti tante poco pochi tutto tutta
      tutti tutte stesso stessa stessi stesse anche neanche nemmeno ancora sempre mai già quasi solo soltanto
      appena perfino persino così qui lì là ieri oggi domani altro altra altri altre niente nulla nessuno nessuna
      che chi cui come quando dove grande grandi nuovo nuova nuovi nuove primo prima ultimo ultima ultimi ultime
      bel bello bella buono buona bene male vecchio giovane via sì no`,
  verbs: `è sono era erano fu furono sarà saranno sarebbe ha hanno aveva avevano avrà può possono deve devono va
      vanno fa fanno dice vale equivale prevale sale risale pare appare compare scompare scrive vive arriva riceve`,
  endings:
    'zione|zioni|sione|sioni|tà|mente|mento|menti|ico|ica|ici|iche|oso|osa|osi|ose|ale|ali|are|ere|ire|ismo|abile|abili|ibile|ibili|ivo|iva|ivi|ive|ario|aria|ari|arie|ista|isti',
  predicate:
    /^(?:\p{L}{2,}(?:at|ut|it)[oaie]|mort[oaie]|scopert[oaie]|apert[oaie]|chius[oaie]|condannat[oaie]) (?:(?:un|una|uno|il|lo|la|i|gli|le|due|tre|quattro|cinque|alcuni) |\d|(?:l|un)['’])/iu,
});
