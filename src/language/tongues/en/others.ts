// What somebody else said, by whoever tells of it. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

const saying =
  '(?:say|shout|scream|yell|mutter|mumble|whisper|cry|call|ask|tell|murmur|sigh|sob|sneer|snap|bark|roar|warn|threaten|beg|plead|admit|boast|joke|remark|declare|reply|shriek|swear)';
const said =
  '(?:said|shouted|screamed|yelled|muttered|mumbled|whispered|cried|called out|asked|told|murmured|sighed|sobbed|sneered|snapped|barked|roared|warned|threatened|begged|pleaded|boasted|joked|remarked|declared|replied|shrieked|swore)';
const somebody =
  '(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|another)\\s\\p{Ll}|\\p{Lu})[^,:;“”]{1,60}?';
const hears =
  '(?:heard|hears|hearing|overheard|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|describe[sd]?|describing|saw|watched)';
const message =
  '(?:e-?mail|letter|text|message|note|voicemail|phone call|card|reply|response|postcard|telegram|memo|warning)';

export const others: OthersWords = {
  before: [
    // "Ann Field heard him say", "let her say": which of those told of, the words do not show.
    new RegExp(
      `(?<!\\p{L})(?:${hears}|lets?|letting|made|makes|had)\\s(?:him|her|them)\\s(?:\\p{Ll}+ly\\s)?${saying}(?:ing)?(?:\\s[^,:;.“”]{0,60})?$`,
      'u',
    ),
    // "heard the driver shout", "recalled Mr Field shouting"
    new RegExp(
      `(?<!\\p{L})${hears}\\s(?<one>${somebody})(?<!\\sand)\\s(?:\\p{Ll}+ly\\s)?${saying}(?:ing)?(?:\\s[^,:;.“”]{0,60})?$`,
      'u',
    ),
    new RegExp(
      `(?<!\\p{L})${hears}\\s(?<one>${somebody})\\s\\p{Ll}+ing\\s[^,:;.“”]{2,60}\\sand\\s${saying}ing(?:\\s[^,:;.“”]{0,40})?$`,
      'u',
    ),
    new RegExp(
      `(?<!\\p{L})${hears}\\s(?<one>(?:the|his|her|their)\\s[^,:;“”]{3,50},\\s\\p{Lu}[^,:;“”]{2,40}),\\s[^:;“”]{0,80}?(?<!,\\s)${saying}ing(?:\\s[^,:;.“”]{0,40})?$`,
      'u',
    ),
    // "recalled how the driver shouted", "told the court that the driver had said"
    new RegExp(
      `(?<!\\p{L})(?:${hears}|said|says|told|tells|testified|claim(?:s|ed)|reported|alleged)\\s(?:[^,:;“”]{1,50}?\\s)?(?:that|how|when)\\s(?<one>${somebody})(?<!\\s(?:and|was|were|been|is|are))\\s(?:had\\s|then\\s|later\\s|also\\s){0,2}${said}(?:\\s[^,:;.“”]{0,60})?$`,
      'u',
    ),
    /(?<!\p{L})(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))\s(?<one>[^,:;“”]{2,60}?)\sas\s(?:saying|having said|telling\s[^,:;“”]{2,30})$/u,
    // "Ann Field was quoted as saying"
    /^(?<one>\p{L}[^:;“”]{2,60}?),? (?:was|were|is|are|has been|have been) (?:also |later |widely )?(?:quoted|cited|reported) (?:(?:by|in|on) [^:;“”]{2,60}? )?as (?:saying|having said|telling [^:;“”]{2,30})$/u,
    // "received a letter from Ann Field that read"
    new RegExp(
      `(?<!\\p{L})(?:received|receives|got|gets|had|opened)\\s(?:an?|the|another|this)\\s(?:[\\p{Ll}-]+\\s){0,2}${message}\\sfrom\\s(?<one>[^:;“”]{2,60}?),?(?:\\s(?:(?:that|which)\\s(?:read|said)|reading|saying))?$`,
      'u',
    ),
    new RegExp(
      `(?<!\\p{L})(?:received|receives|got|gets|opened)\\s(?:an?|another|this)\\s(?:[\\p{Ll}-]+\\s){0,2}${message}(?:\\s(?:(?:that|which)\\s(?:read|said)|reading|saying))?$`,
      'u',
    ),
    /(?<!\p{L})(?:advice|lesson|compliment|warning|tip)\s(?:[^:;“”]{1,60}\s)?(?:came|comes)\sfrom\s(?<one>[^:;“”]{2,60})$/u,
    // "The letter from Ann Field, seen by the teacher, Tom Reed, says"
    new RegExp(
      `^(?:The|An?|His|Her)\\s(?:[\\p{L}-]+\\s){0,2}(?:${message}|tweet|post|statement)\\s(?:from|by)\\s(?<one>[^,:;“”]{2,60}),\\s(?:which|seen|obtained|sent|written|published|posted|dated|read|addressed|shared|leaked|signed)\\s[^:;“”]{2,120},\\s(?:says|said|reads?|adds|added)$`,
      'u',
    ),
    new RegExp(
      `^(?<one>\\p{Lu}[^,:;“”’']{2,40})[’']s?\\s(?:\\p{Ll}+\\s){0,2}(?:${message}|tweet|post|statement),\\s(?:which|seen|obtained|sent|written|published|posted|dated|read|addressed|shared|leaked)\\s[^:;“”]{2,120},\\s(?:says|said|reads?)$`,
      'u',
    ),
    // "The memo from Ann Field, Reed’s lawyer, also says"
    new RegExp(
      `^(?:The|An?|His|Her)\\s(?:[\\p{L}-]+\\s){0,2}(?:${message}|tweet|post|statement)\\s(?:from|by)\\s(?<one>[^,:;“”]{2,60}),\\s(?:(?:the|an?|his|her|their)\\s|\\p{Lu}[\\p{L}’' -]{1,40}[’']s?\\s)[^,:;“”]{2,80},\\s(?:also\\s|then\\s)?(?:says|said|states|stated|reads?|adds|added|warns|warned)$`,
      'u',
    ),
    // "Tom Reed, described by Ann Field as"
    /(?<!\p{L})(?:described|called|branded|labell?ed|dubbed|hailed|denounced|condemned|dismissed|criticised|criticized|praised|remembered)\s(?:[^,:;“”]{2,30}\s)?by\s(?<one>(?:(?!\s(?:who|which|that)\s)[^,:;“”]){2,60}?)\s(?:as|for)(?:\s(?:an?|the))?$/u,
    // "was told by her father"
    /(?<!\p{L})(?:was|were|been|being)\s(?:\p{Ll}+\s)?told\sby\s(?<one>[^,:;“”]{2,60})$/u,
    // "remembers her father’s words"
    /(?<!\p{L})(?:remember(?:s|ed)?|recall(?:s|ed)?|repeat(?:s|ed)?|forg[eo]ts?)\s(?<one>[^,:;“”]{2,50})[’']s\s(?:\p{Ll}+\s)?(?:words|advice|motto|answer|reply|message|verdict|warning|question)$/u,
    // "Tom Reed’s last words to her were"
    /^(?<one>\p{L}[^,:;“”]{2,50})[’']s\s(?:\p{Ll}+\s)?(?:words|advice|motto|answer|reply|message|verdict|warning)(?:\sto\s[^:;“”]{2,50})?\s(?:was|were|is|are)$/u,
    // "Ann Field imitated Tom Reed’s voice": nobody says so.
    /(?<!\p{L})(?:imitat(?:es|ed|ing)|mimic(?:s|ked|king)|parod(?:ies|ied|ying)|impersonat(?:es|ed|ing))\s[^:;“”]{2,80}$/u,
    // "accused him of “…”, and she him of “…”"
    /^,?\s(?:and|while)\s(?:she|he|they)\s(?:him|her|them|it)\s(?:of|as)$/u,
    // "The phrase “…” is dead, says Ann Field."
    /^(?:But\s|And\s)?(?:The|That|This)\s(?:\p{Ll}+\s)?(?:phrase|word|words|slogan|term|motto|expression|label|mantra|chant|hashtag|nickname|catchphrase)$/u,
  ],
  behind: [
    // “…,” Ann Field heard him say.
    new RegExp(
      `^\\s*,?\\s*\\p{L}[^,:;.“”]{0,60}?\\s${hears}\\s(?:him|her|them)\\s${saying}(?:ing)?(?!\\p{L})`,
      'u',
    ),
    // “…,” Ann Field heard the driver say.
    new RegExp(
      `^\\s*,?\\s*\\p{L}[^,:;.“”]{0,60}?\\s${hears}\\s(?<one>${somebody})\\s${saying}(?:ing)?(?:\\s(?:her|him|them|me|us|(?:to|at)\\s[^,:;.“”]{2,30}))?(?:\\s(?:on|in|at|after|during|before|when|as|over|by|from|the)\\s[^,:;.“”]{2,60})?(?=\\s*(?:[.,;]|$))`,
      'u',
    ),
    /^\s*,?\s*(?:[Tt]he\s)?\p{L}[^,:;.“”]{1,60}?\s(?:quoted|quotes|cited|cites)\s(?<one>[^,:;.“”]{2,60}?)\sas\s(?:saying|telling\s[^,:;.“”]{2,40}?|having said)(?=\s*(?:[.,;]|$)|\s(?:on|in|at|after|during|before|late|early|earlier|last|yesterday|today|\p{Lu}\p{Ll}+day)(?!\p{L}))/u,
  ],
};
