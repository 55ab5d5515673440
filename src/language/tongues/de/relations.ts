// Whose somebody is. Data only.
import type { RelationWords } from '../../families/alphabetic/quoting/relation-words.ts';
import { wordList } from '../../text/word-list.ts';

/** No noun that is a surname as well, as Richter and Bauer are. */
const anybodys = wordList(
  `Anwalt Anwältin Rechtsanwalt Rechtsanwältin Verteidiger Verteidigerin Sprecher Sprecherin Pressesprecher Pressesprecherin Mutter Vater Sohn Tochter Bruder Schwester Ehemann Ehefrau Frau Mann Witwe Witwer Freund Freundin Lebensgefährte Lebensgefährtin Chef Chefin Kollege Kollegin Trainer Trainerin Manager Managerin Berater Beraterin Nachfolger Nachfolgerin Vorgänger Vorgängerin Stellvertreter Stellvertreterin Mitarbeiter Mitarbeiterin Nachbar Nachbarin Teamkollege Teamkollegin Arzt Ärztin Herausforderer Herausforderin Rivale Rivalin Gegner Gegnerin Parteifreund Parteifreundin Büroleiter Büroleiterin`,
);

export const relations: RelationWords = {
  head: /(?<![\p{L}-])(?:(?<article>(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Ee]ines? (?:der|seiner|ihrer)|[Ee]iner (?:der|seiner|ihrer)|[Mm]ehrere|[Zz]wei)\s)(?:\p{Ll}[\p{Ll}-]*\s){0,2}?|(?=Anwälte|Angehörige|Freunde|Kollegen|Vertraute|Fans|Anhänger|Berater))(?<noun>\p{Lu}[\p{L}-]+)\s(?<of>von|vom|der|des|um|rund um|hinter)\s/u,
  bodies:
    /^(?:\p{L}*(?:[Ff]amilie|[Tt]eam|[Uu]nternehmen|[Kk]anzlei|[Bb]üro|[Pp]artei|[Vv]erein|[Kk]lub|[Ff]irma|[Ss]tiftung|[Uu]mfeld|[Ll]ager|[Mm]anagement|[Ff]raktion|[Vv]erlag|[Gg]ruppe|[Ll]abel))$/u,
  several:
    /^(?:Anwälte|Angehörigen?|Freunde|Kollegen|Vertrauten?|Fans|Anhänger|Berater|Eltern|Nachbarn|Opfer|Verteidiger)$/u,
  plainOf: /^(?:von|um|rund um|hinter)$/u,
  agrees: (of, between, noun) => {
    if (/^(?:von|um|rund um|hinter)$/.test(of))
      return /^(?:(?:der|dem|einer|einem)\s(?:\p{Ll}+e[nrm]\s)*)?$/u.test(between);
    if (!/^(?:\p{Ll}+en\s)*$/u.test(between)) return false;
    return of === 'der'
      ? /(?:in|frau|mutter|tochter|schwester|witwe)$/iu.test(noun)
      : /(?:s|en|n)$/u.test(noun);
  },
  owned: new RegExp(
    `^(?:\\p{Lu}[\\p{L}-]+\\s)?\\p{Lu}[\\p{L}-]{2,}s\\s(?:\\p{Ll}+e[rn]?\\s)?(?<noun>${anybodys.join('|')})(?![\\p{L}-]|\\s\\p{Lu})`,
    'u',
  ),
  clause: {
    before:
      /^(?<head>(?:D(?:er|ie|as)|Eine?)\s(?:\p{Ll}+\s){0,2}?(?<noun>\p{Lu}\p{Ll}+)(?:\s(?:des|der|einer|eines)\s\p{Lu}\p{Ll}+)?),\s(?:(?:an|auf|bei|für|in|mit|von|vor|zu)\s)?(?:der|die|das|den|dem|deren|dessen|denen)\s[^,:;„“»«]{3,110},\s?$/u,
  },
};
