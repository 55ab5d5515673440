// Finds names by their capitals in alphabetic languages, and takes titles and roles off their front.
import { languageOf } from '../../../../language/registry.ts';
import {
  germanRole,
  latinHonorifics,
  latinOrganisation,
  latinTitles,
} from '../../../../language/text/roles.ts';
import type { Lexicon } from './lexicon.ts';

/** A stop ends a name, but for initials and titles. */
const abbreviated =
  'Dr|Mr|Mrs|Ms|St|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Cllr|Supt|Insp|Maj|Adm|Jr|Sr|Hr|Fr|Mme|Dipl|Ing|Sig|Sra';
const token = `(?:(?:${abbreviated})\\.|\\p{Lu}\\.(?:[- ]?\\p{Lu}\\.)*|(?:d['’]|O['’]|D['’]|L['’]|al-|el-)?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*)`;
const particle =
  '(?:de la|de los|von der|von dem|van der|van den|van de|von|van|de|del|della|di|da|dos|du|den|der|ter|ten|bin|ibn|al|el|y|la|le|zu|zur)';
const sequence = new RegExp(`${token}(?: (?:${particle} )?${token}){0,6}`, 'gu');
/** First words of places, days and works that look like names. */
const notPeople =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|San|Santa|Los|Las|Lake|Mount|Saint|Great|United|White|Black|Silicon|Wall|Red|Middle|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:Street|Avenue|Road|River|Valley|City|County|Island|Islands|Sea|Ocean|Park|Square|Bridge|States|Kingdom|Day|Week|Festival|Award|Prize|Act|Project|Program|Programme|Conference|War|Hall|Market|Station|Airport|Report|Studies|Review|News|Straße|Platz|Allee)$/;
const leadWords =
  /^(?:chief|executive|prime|vice|deputy|lead|senior|former|managing|acting|head|co|associate|assistant|foreign|first|general)$/i;

/** "Jens Brandt von der Universität Köln": what the particle joins is a place of work, not a name. */
const affiliated = new RegExp(
  `(?<=.) ${particle} (?:\\p{Lu}[\\p{L}]*-)?(?:Uni|Universität|Hochschule|Technischen|Stadt|Gemeinde|Institut|Ministerium|Verein|Verband|Firma|Bank|Partei|Université|École|Mairie|Ministère|Universidad|Ministerio|Banco|Università|Ministero|Universidade|Ministério|University)(?:\\s.*)?$`,
  'u',
);

export interface Name {
  /** Where its titles begin, where the name itself begins and ends. */
  from: number;
  start: number;
  end: number;
  text: string;
  tokens: number;
  /** Titles and roles that stood before the name with capitals of their own. */
  titles: string;
  organisation: boolean;
}

/** How far before a name its preposition may stand, so that a text without punctuation costs no more. */
const wordLength = 40;

/**
 * The names in one segment between commas.
 * @param sentenceStart its first word has a capital for free
 * @param objects also persons who are objects of a preposition, for the register
 */
export function namesOf(
  text: string,
  base: string,
  lexicon: Lexicon,
  sentenceStart: boolean,
  objects = false,
): Name[] {
  const names: Name[] = [];
  for (const match of text.matchAll(sequence)) {
    let start = match.index;
    let run = match[0];
    const lead = text.slice(Math.max(0, start - wordLength), start).trimEnd();
    const [beforeThat = '', before = ''] = [' ', ...lead.toLowerCase().split(/\s+/)].slice(-2);
    let article = before;
    if (lexicon.articles.test(`${before} `) && lexicon.prepositions.has(beforeThat) && !objects) continue;
    // The first word of a sentence has its capital for free.
    const head = run.split(' ', 1)[0]!;
    if ((sentenceStart || lead === '' || /[.!?…:]$/.test(lead)) && isFunctionWord(head, base)) {
      if (!run.includes(' ')) continue;
      start += head.length + 1;
      run = run.slice(head.length + 1);
      article = head.toLowerCase();
    }
    // "In der Garage von Jonas Petersen": what an article stands before is a thing, and the name comes after "von".
    const common =
      /^(?:(?:der|die|das|dem|den)\s)?(?:\p{L}+\s)?von\s(?=\p{Lu}\p{L}+\s\p{Lu})/u.exec(run)?.[0] ?? '';
    if (
      base === 'de' &&
      common !== '' &&
      (/^\p{Ll}/u.test(run) || lexicon.articles.test(`${before} `) || lexicon.prepositions.has(article))
    ) {
      start += common.length;
      run = run.slice(common.length);
    }
    // "Hannah Brook’s study": the owner is a person all the same, but says nothing.
    if (/['’]s$/.test(run) && !objects) continue;
    run = run.replace(/['’]s$/, '');
    run = run.replace(affiliated, '');
    const { titles, rest } = withoutTitles(run, base, lexicon.articles.test(`${article} `));
    // The object of a preposition is no subject; for the register it may be a person, if it is no place.
    if (
      lexicon.prepositions.has(before) &&
      !(
        objects &&
        (titles !== '' ||
          isTitle(run.split(' ')[0]!) ||
          /^(?:with|by|to|for|against|about|mit|von|avec|par|con|por)$/.test(before))
      )
    )
      continue;
    // "Sprecher der AOK": a role and whose it is, without a name.
    if (/^\p{Ll}/u.test(rest)) continue;
    if (rest === '' || (base === 'de' && lexicon.articles.test(`${article} `) && !rest.includes(' ')))
      continue;
    const tokens = rest.split(' ').length;
    const organisation =
      latinOrganisation.test(rest) ||
      (tokens === 1 && /^\p{Lu}{2,}$/u.test(rest)) ||
      // English sets no article before a person.
      (base === 'en' && article === 'the' && titles === '');
    if (notPeople.test(rest)) continue;
    const offset = start + run.length - rest.length;
    names.push({
      from: start,
      start: offset,
      end: offset + rest.length,
      text: rest.replace(/\.$/, ''),
      tokens,
      titles,
      organisation,
    });
  }
  return names;
}

const isFunctionWord = (word: string, base: string): boolean => {
  const lower = word.toLowerCase();
  return (
    languageOf(base).words.starters.has(lower) ||
    languageOf(base).words.stop.has(lower) ||
    /^(?:yesterday|today|still|however|meanwhile|later|gestern|heute|hier|aujourd['’]hui|ayer|oggi|ieri|hoje|ontem|later|afterwards|asked|speaking|dazu|damals|danach|dabei|zudem|secondo|según|segundo|selon|volgens|laut)$/.test(
      lower,
    )
  );
};

const bareOf = (word: string): string => word.replace(/\.$/, '').toLowerCase();
const isTitle = (word: string): boolean => latinTitles.has(bareOf(word));

/** Before given name and surname, a noun of a person: "Rentner Horst Imhoff". */
const germanNoun = /(?:er|in|ist|ant|ent|or|eur|ling|frau|mann|ende|te)$/;
const germanGivenNames = new Set(
  'Armin Martin Peter Walter Dieter Günter Günther Werner Rainer Reiner Oliver Alexander Benjamin Robin Karin Kathrin Katrin Valentin Christin Kerstin Kristin Quentin Konstantin Augustin Justin Marvin Melvin Edwin Erwin Gunter Holger Jasper Kaspar Lothar Manfred Hermann Xaver Oskar Viktor Victor Igor Theodor Gregor Hector Dorte Ute Beate Brigitte Charlotte Annette Jeannette Ernst August Horst Vincent Laurent Florent Jutta Birte Dörte Malte Sonja'.split(
    ' ',
  ),
);

/** "Mayor Jane Doe" → Mayor + Jane Doe; "Leiterin Petra Klein" → Leiterin + Petra Klein. */
function withoutTitles(run: string, base: string, article: boolean): { titles: string; rest: string } {
  const tokens = run.split(' ');
  const titles: string[] = [];
  // "Meridian Water CEO Lawrence Pike": all up to the last title is the role.
  const last = tokens.findLastIndex(
    (word, at) => at < tokens.length - 1 && isTitle(word) && !latinHonorifics.has(bareOf(word)),
  );
  if (last > 0) titles.push(...tokens.splice(0, last + 1));
  while (tokens.length > 0) {
    const bare = tokens[0]!.replace(/\.$/, '');
    const title =
      // "Baker said": alone it is a surname, unless an article stands before it.
      (isTitle(bare) && (tokens.length > 1 || titles.length > 0 || article)) ||
      (leadWords.test(bare) && tokens.length > 2) ||
      (germanRole.test(bare) &&
        (tokens.length > 2 || titles.length > 0 || tokens.length === 1 || bare.length > 7));
    if (
      !title &&
      !(
        base === 'de' &&
        tokens.length > 2 &&
        bare.length > 4 &&
        germanNoun.test(bare) &&
        !germanGivenNames.has(bare)
      )
    )
      break;
    titles.push(tokens.shift()!);
  }
  return {
    titles: titles.filter((t) => !latinHonorifics.has(bareOf(t))).join(' '),
    rest: tokens.join(' '),
  };
}

/** In German any two nouns may stand side by side; a name has no common ending of a noun. */
export const likelyGerman = (name: Name): boolean =>
  name.titles !== '' ||
  !/(?:ung|heit|keit|schaft|tion|en|ungen|tum|nis)(?:\s|$)/.test(name.text.split(' ')[0]!);
