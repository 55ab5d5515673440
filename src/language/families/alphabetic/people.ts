// What alphabetic languages share of people's and organisations' names: names go abroad as they are. Data only.
import { alternatives } from '../../text/saying.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

/** Legal forms, and words that end the names of bodies in articles of whatever language. */
export const organisationEnds = wordList(
  `Inc Corp Corporation Company Co Ltd LLC plc Group Holdings University College School Institute Institut Ministry Department Council Bank
  Association Foundation Agency Office Commission Committee Party Union Centre Center Society Trust Museum Library Hospital Church Times Post
  Journal Lab Labs AI Technologies Partners Capital Court Police Board Authority Service Services Federation League Club Parliament Senate
  Congress House Government Water Energy Airlines Airways Railways Alliance Initiative Coalition Network Laboratory Observatory Archive Archives
  Gallery Theatre Orchestra Cooperative Co-operative Media Desk Review Farm Farms Robotics Motors Foods Systems Studios Brewery Bakery Hotel
  GmbH AG KG e\\.V SE`,
);
export const organisationBeginnings = wordList('Institut University Ministry Department Institute');

/** A body's name in letters, in whatever text. */
export const organisationInLetters = new RegExp(
  `(?:^|\\s)(?:${alternatives(organisationEnds)})\\.?$|^(?:${alternatives(organisationBeginnings)})(?: |$)`,
  'u',
);

/** Places and days in English names. */
export const placeBeginnings = wordList(
  `New North South East West Northern Southern Eastern Western San Santa Los Las Lake Mount Saint Great United White Black Silicon Wall Red Middle`,
);
export const placeEnds = wordList(
  `Street Avenue Road River Valley City County Island Islands Sea Ocean Park Square Bridge States Kingdom Day Week Festival Award Prize Act
  Project Program Programme Conference War Hall Market Station Airport Report Studies Review News`,
);

/** "durante o primeiro (Sunset Talks)", « lors du (Salon Vert) »: what stands behind it takes place, in a Romance language. */
export const whileIt = /(?:^|\s)(?:durant[ei]?|pendant|lors d(?:e|u|es))\s(?:\p{Ll}+['’]?\s?){0,2}$/iu;

/** Behind them stands a street's or a quarter's name, whoever it is called after. */
export const streets = wordSet(
  `calle avenida plaza paseo barrio rue avenue boulevard quai quartier via viale piazza quartiere rua praça bairro travessa`,
);

/** Behind them stands whom or what a case is called after, in a Romance tongue: "el juez del caso Faro". */
export const cases = wordSet(
  `caso casos trama sumario operación affaire dossier operazione inchiesta processo operação inquérito`,
);

/** Before a name everywhere. */
export const abbreviations = wordList('Dr Prof St Jr Sr');
export const titles = wordList('dr prof ceo cto cfo coo');
export const honorifics = wordList('dr prof');

/** Between the parts of names, which keep them abroad. */
export const particles = [
  'de la',
  'de los',
  'von der',
  'von dem',
  'van der',
  'van den',
  'van de',
  ...wordList('von van de del della di da dos du den der ter ten bin ibn al el y la le zu zur'),
];
