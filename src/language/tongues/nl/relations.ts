// Whose somebody is. Data only.
import type { RelationWords } from '../../families/alphabetic/quoting/relation-words.ts';

export const relations: RelationWords = {
  head: /(?<![\p{L}-])(?:(?<article>(?:[Dd]e|[Hh]et|[Ee]en|[Ee]en van de|[Tt]wee|[Ee]nkele|[Mm]eerdere)\s)(?:\p{Ll}[\p{Ll}-]*\s){0,2}?|(?=[Aa]dvocaten|[Vv]rienden|[Cc]ollega’s|[Ff]ans|[Nn]abestaanden|[Ff]amilieleden|[Mm]edewerkers))(?<noun>\p{L}[\p{L}’-]+)\s(?<of>van|rond|achter)\s/u,
  bodies:
    /^(?:\p{L}*(?:familie|team|bedrijf|kantoor|groep|partij|club|stichting|entourage|management|kamp|fractie|uitgeverij|label|kabinet))$/u,
  several:
    /^(?:advocaten|vrienden|collega’s|fans|nabestaanden|familieleden|medewerkers|ouders|aanhangers|buren|slachtoffers|raadslieden)$/iu,
  plainOf: /^(?:van|rond|achter)$/u,
  clause: {
    before:
      /^(?<head>(?:[Dd]e|[Hh]et|[Ee]en)\s(?:[\p{L}-]+\s){0,2}?(?<noun>\p{Ll}[\p{L}-]+))(?:\s(?:van|in|uit|op|bij)\s[^,:;“”‘’]{2,40}?)?,?\s(?:die|dat|waar|wiens)\s[^,:;“”‘’]{3,110},?\s?$/u,
    after:
      /^\s*(?<head>(?:de|het|een)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<noun>\p{Ll}[\p{L}-]+))\s(?:die|dat|wiens)\s/u,
  },
};
