// What somebody else said, by whoever tells of it. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

const calls =
  '(?:riep|zei|toeriep|toefluisterde|schreeuwde|brulde|fluisterde|mompelde|toeschreeuwde|toesnauwde|snauwde|dreigde|vroeg|antwoordde|waarschuwde|(?:had|heeft|zou hebben)\\s(?:gezegd|geroepen|toegebeten|toegeroepen|geschreeuwd|gedreigd|gevraagd|toegefluisterd|geschreven)|(?:gezegd|geroepen|toegebeten|toegeroepen|geschreeuwd|gedreigd)\\s(?:had|heeft))';
const message =
  '\\p{L}*(?:brief|mail|bericht|berichtje|appje|sms|advies|kaart|kaartje|telefoontje|antwoord|briefje)';

export const others: OthersWords = {
  before: [
    // ‘herinnert zich de woorden van haar vader’
    /(?<!\p{L})(?:herinner(?:t|de)\szich|herhaal(?:t|de))(?:\s\p{Ll}+)?\s(?:nog\s)?de\s(?:\p{Ll}+\s)?(?:woorden|raad|les)\svan\s(?<one>[^,:;“”‘’]{2,60})$/u,
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
};
