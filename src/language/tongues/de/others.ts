// What somebody else said, by whoever tells of it. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

const called =
  '(?:gesagt|gerufen|geschrien|gebrüllt|gedroht|geschrieben|geflüstert|gefragt|geantwortet|gewarnt|erzählt|erklärt|zugerufen|gemurmelt|gefordert|entgegnet)';
const calls =
  '(?:sagte|rief|schrie|brüllte|drohte|schrieb|flüsterte|fragte|antwortete|warnte|zurief|zuflüsterte|murmelte|erklärte|forderte|entgegnete|anschrie|anbrüllte)';
const says =
  '(?:sagt|sagte|schrieb|schreibt|rief|ruft|warf|wirft|hielt|hält|vertraute|vertraut|erzählte|erzählt|riet|rät|drohte|droht|versprach|verspricht|antwortete|antwortet|entgegnete|entgegnet|erklärte|erklärt|gestand|gesteht|teilte|gab|gibt|flüsterte|flüstert|verriet|verrät|habe|hatte|hat|soll)';
const message =
  '\\p{L}*(?:[Bb]rief|[Mm]ail|[Nn]achricht|SMS|[Aa]nruf|[Ss]chreiben|[Zz]ettel|Rat|[Aa]ntwort|[Aa]bsage|[Pp]ostkarte|[Kk]arte)';

export const others: OthersWords = {
  before: [
    // „Tom Reed, von Ann Feld als „…“ beschrieben“
    /,\s(?:einst\s|oft\s|gern\s)?von\s(?<one>[^,:;„“]{2,60})\sals$/u,
    // „bekam von Ann Feld zu hören“, „musste sich von Ann Feld sagen lassen“
    /(?<!\p{L})(?:bekam|bekommt|bekamen)\s(?:\p{Ll}+\s){0,2}von\s(?<who>[^,:;„“]{2,60}?)\szu\shören$/u,
    // „erinnert sich an die Worte ihres Vaters“
    /(?<!\p{L})(?:erinner(?:t|te|n)\ssich|denkt|dachte)(?:\s\p{Ll}+)?\san\s(?:die|den|einen?)\s(?:\p{Ll}+\s)?(?:Worte?|Satz|Rat|Spruch|Antwort|Ratschlag)\s(?:\p{L}+(?:\s|$)){1,4}$/u,
    // „Ihrer Schwester Karin sagte Feld“: to whom, then the verb, and then who.
    new RegExp(
      `^(?:(?:Dem|Den|Einem|Seinem|Ihrem|Unserem|Meinem|Ihrer|Seiner|Einer|Unserer|Meiner)\\s[^,:;„“]{2,60}?|Ihm|Ihr|Ihnen)\\s${says}\\s(?<one>[^,:;„“]{2,80})`,
      'u',
    ),
    // „hörte einen Mann rufen“
    /(?<!\p{L})(?:hört|hörte|hörten|vernahm)\s(?:\p{Ll}{2,}\s)?(?<who>(?:einen?|de[nr]|die|das)?\s?[^,:;„“]{2,50}?)\s(?:rufen|sagen|schreien|brüllen|flüstern|murmeln|drohen)$/u,
    // „erinnert sich, wie der Fahrer ihm zurief“, „berichtete, der Mann habe gesagt“
    new RegExp(
      `\\p{Ll}[^:;„“]{0,60},\\s(?:dass|wie)\\s(?<one>(?!er\\s|sie\\s|es\\s)[^,:;„“]{2,90})\\s(?:${calls}|${called}\\s(?:habe|hat|hatte|haben))$`,
      'u',
    ),
    new RegExp(
      `\\p{Ll}[^:;„“]{0,60},\\s(?<one>(?:der|die|das|eine?)\\s[^,:;„“]{2,40}?)\\s(?:habe|hätte|soll)(?:\\s[^,:;„“]{0,60})?\\s${called}(?:\\shaben)?$`,
      'u',
    ),
    // „Wie die Polizei mitteilte, rief der Mann“, „Jan Feld zufolge habe der Mann gerufen“
    new RegExp(
      `^(?:Wie\\s[^,:;„“]{3,80},|[^,:;„“]{3,60}\\szufolge|(?:Laut|Nach Angaben)\\s[^,:;„“]{3,60}?)\\s(?:${calls}|(?:habe|soll|hat|hatte)(?=\\s[^,:;„“]{2,80}\\s${called}(?:\\shaben)?$))\\s(?<one>[^,:;„“]{2,80})$`,
      'u',
    ),
    // „Berger soll Kolb gedroht haben“
    new RegExp(`^(?<one>[^,:;„“]{2,50}?)\\ssoll\\s[^,:;„“]{2,60}?\\s${called}\\shaben$`, 'u'),
    // „erhielt einen Brief von Ann Feld“
    new RegExp(
      `(?<!\\p{L})(?:erhielt|bekam|bekommt|erhält|öffnete)\\s(?:[^:;,„“]{1,40}\\s)?(?:eine?n?|die|den)\\s(?:\\p{Ll}+\\s){0,2}${message}(?:\\s(?:von|vom|des|der|seines|ihres|seiner|ihrer)\\s(?<who>[^:;,„“]{2,60}))?$`,
      'u',
    ),
    new RegExp(
      `^Von\\s(?<who>[^,:;„“]{2,50}?)\\s(?:bekam|erhielt|(?:habe|hatte|hat)(?=\\s[^,:;„“]{2,80}\\s(?:${message}|Satz)\\s(?:bekommen|erhalten|gehört)))\\s[^:;„“]{2,120}$`,
      'u',
    ),
    new RegExp(
      `^(?:Der|Die|Das|Eine?|Ihr|Sein)\\s(?:\\p{Ll}+\\s)?${message},\\s[^:;„“]{2,100},\\s(?:sagt|sagte|lautet|lautete|besagt|heißt|hieß)$`,
      'u',
    ),
    // „Feld sprach von „…“, Moos dagegen von „…““
    /^,\s(?:und\s)?(?<one>[^,:;„“]{2,60}?)\s(?:dagegen\s|hingegen\s|wiederum\s)?von$/u,
    // „Das Wort „…“ sei überholt, sagt Ann Feld.“
    /^(?:Aber\s|Und\s|Doch\s)?(?:Das|Der|Die|Dieser?|Dieses)\s(?:\p{Ll}+\s)?(?:Wort|Worte|Satz|Motto|Slogan|Parole|Begriff|Spruch|Losung|Ausdruck|Formel|Bezeichnung|Schlagwort|Hashtag|Spitzname)$/u,
  ],
  behind: [
    /^\s*,?\s*will\s[^,:;.„“]{2,60}?\svon\s(?<who>[^,:;.„“]{2,60}?)\sgehört\shaben(?!\p{L})/u,
    new RegExp(
      `^\\s*,?\\s*(?:soll|habe)\\s(?<one>[^,:;.„“]{2,50}?)(?:\\s(?:laut|zu|zum|zur|vor|in|im|nach|bei|beim|am|dabei|einmal|immer|noch|später|damals|ihm|ihr|ihnen|gegenüber)(?:\\s[^,:;.„“]{0,80}?)?)?\\s${called}(?:\\shaben)?(?!\\p{L})`,
      'u',
    ),
    /^\s?[–—-]\s(?:mit\s)?diese[rnms]?\s(?:\p{Ll}+\s)?(?:Satz|Slogan|Motto|Spruch|Parole|Worten?|Losung)(?!\p{L})/u,
  ],
};
