// Whose somebody is. Data only.
import type { RelationWords } from '../../families/alphabetic/quoting/relation-words.ts';

const calls =
  '(?:riep|zei|toeriep|toefluisterde|schreeuwde|brulde|fluisterde|mompelde|toeschreeuwde|toesnauwde|snauwde|dreigde|vroeg|antwoordde|waarschuwde|(?:had|heeft|zou hebben)\\s(?:gezegd|geroepen|toegebeten|toegeroepen|geschreeuwd|gedreigd|gevraagd|toegefluisterd|geschreven)|(?:gezegd|geroepen|toegebeten|toegeroepen|geschreeuwd|gedreigd)\\s(?:had|heeft))';
const message =
  '\\p{L}*(?:brief|mail|bericht|berichtje|appje|sms|advies|kaart|kaartje|telefoontje|antwoord|briefje)';

export const relations: RelationWords = {
  head: /(?<![\p{L}-])(?:(?<article>(?:[Dd]e|[Hh]et|[Ee]en|[Ee]en van de|[Tt]wee|[Ee]nkele|[Mm]eerdere)\s)(?:\p{Ll}[\p{Ll}-]*\s){0,2}?|(?=[Aa]dvocaten|[Vv]rienden|[Cc]ollega’s|[Ff]ans|[Nn]abestaanden|[Ff]amilieleden|[Mm]edewerkers))(?<noun>\p{L}[\p{L}’-]+)\s(?<of>van|rond|achter)\s/u,
  bodies:
    /^(?:\p{L}*(?:familie|team|bedrijf|kantoor|groep|partij|club|stichting|entourage|management|kamp|fractie|uitgeverij|label|kabinet))$/u,
  several:
    /^(?:advocaten|vrienden|collega’s|fans|nabestaanden|familieleden|medewerkers|ouders|aanhangers|buren|slachtoffers|raadslieden)$/iu,
  plainOf: /^(?:van|rond|achter)$/u,
  before: [
    // “hoorde een vrouw roepen”
    /(?<!\p{L})(?:hoort|hoorde|hoorden|zag)\s(?<one>[^,:;“”‘’]{2,50}?)\s(?:\p{Ll}+\s)?(?:roepen|zeggen|mompelen|schreeuwen|fluisteren|brullen|dreigen)$/u,
    // “vertelt hoe de verdachte hem toeriep”
    new RegExp(
      `\\p{Ll}[^:;“”‘’]{0,60}\\s(?:dat|hoe)\\s(?<one>(?!hij\\s|zij\\s|ze\\s|het\\s\\p{Ll}+t\\s)[^,:;“”‘’]{2,50}?)(?:\\s(?:hem|haar|hen|hun|tegen|naar|bij|in|op|een|zich)(?:\\s[^,:;“”‘’]{0,50}?)?)?\\s${calls}$`,
      'u',
    ),
    // “kreeg een brief van Ann Veld”
    new RegExp(
      `(?<!\\p{L})(?:kreeg|krijgt|ontving|ontvangt|opende)\\s(?:[^:;,“”‘’]{1,40}\\s)?(?:een|de|dit|deze)\\s(?:\\p{Ll}+\\s){0,2}${message}(?:\\svan\\s(?<one>[^:;,“”‘’]{2,60}))?$`,
      'u',
    ),
    /^Van\s(?<one>[^,:;“”‘’]{2,50}?)\s(?:kreeg|krijgt|ontving)\s[^:;“”‘’]{2,120}$/u,
    /(?<!\p{L})(?:las|leest)\s(?:[^:;“”‘’]{1,40}\s)?(?:verklaring|brief)\svoor\svan\s(?<one>[^:;“”‘’]{2,60})$/u,
    // “De wet waarop minister Veld zich beroept, zegt”
    /^(?:De|Het|Een|Artikel)\s(?:[^,:;“”‘’]{1,40}\s)?(?:\p{L}*(?:wet|brief|verdrag|rapport|artikel|regel)|Grondwet),?\s(?:waar\p{Ll}+|die|dat)\s[^:;“”‘’]{2,100},?\szeg(?:t|gen)$/iu,
    // “Het woord ‘…’ hoort hier niet, zei Ann Veld.”
    /^(?:Maar\s|En\s)?(?:Het|De|Dat|Die|Dit|Deze)\s(?:\p{Ll}+\s)?(?:woord|woorden|leus|zin|term|begrip|slogan|motto|kreet|uitdrukking|hashtag|bijnaam|benaming)$/u,
  ],
  behind: [
    /^\s*,?\s*(?:zo\s)?citeert\s(?:het|de|dagblad|krant)\s[^,:;.]{2,50}?\s(?<one>\p{Ll}{4,}\s\p{Lu}[^,:;.]{2,40})(?=[,.]|$)/u,
  ],
  clause: {
    before:
      /^(?<head>(?:[Dd]e|[Hh]et|[Ee]en)\s(?:[\p{L}-]+\s){0,2}?(?<noun>\p{Ll}[\p{L}-]+))(?:\s(?:van|in|uit|op|bij)\s[^,:;“”‘’]{2,40}?)?,?\s(?:die|dat|waar|wiens)\s[^,:;“”‘’]{3,110},?\s?$/u,
    after:
      /^\s*(?<head>(?:de|het|een)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<noun>\p{Ll}[\p{L}-]+))\s(?:die|dat|wiens)\s/u,
  },
};
