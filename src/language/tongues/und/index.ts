// What is known of a text in a language that nothing is known of: typography alone.
import { organisationInLetters } from '../../families/alphabetic/people.ts';
import { sharedAbbreviations } from '../../families/alphabetic/words.ts';
import { typographic } from '../../families/typographic.ts';
import type { Language } from '../../language.ts';
import { english } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

const language: Language = {
  tag: 'und',
  family: typographic,
  writing: {
    script: 'other',
    spaced: true,
    cased: true,
    nounsInCapitals: false,
    pointJoinsNames: false,
    ordinalsWithStop: false,
    quotationMarks: english,
    colon: ': ',
    dash: '— ',
    credit: 'name, role',
    currencySign: 'before',
  },
  words: {
    stop: wordSet(``),
    abbreviations: wordSet(sharedAbbreviations),
    abbreviationsBeforeNumbers: wordSet('no vol fig p'),
    starters: wordSet(''),
  },
  calendar: {
    months: wordList(''),
    days: wordList(''),
    oftenOther: wordSet(''),
  },
  numbers: { decimal: '.', scales: {}, to: [], from: [], written: { in: 'nothing' } },
  // No word says that somebody speaks: quotations are found by typography, and their speakers stay open.
  saying: { said: [], reported: [], reportedAfterComma: [], quotative: null },
  // Nothing is known to lean: whatever is a sentence stands alone.
  standing: {
    leaning: null,
    connectives: null,
    leaningNoun: null,
    pronounInFront: null,
    countOfNothing: null,
    saidByPronoun: null,
    lacksSubject: null,
    past: null,
    pointing: null,
    announcing: null,
    subordinate: null,
    openEnd: null,
    openCut: null,
    opinion: null,
  },
  referring: {
    opening: null,
    outside: null,
    persons: null,
    person: null,
    things: null,
    placing: null,
    body: null,
    teasing: null,
    firstPerson: null,
    elided: null,
  },
  units: { money: {}, percent: [], measures: [], joints: [], tenths: [] },
  // Numbers with a sign of money or a percent sign are figures; what they measure is never told.
  figures: {
    bounds: null,
    change: null,
    range: null,
    noun: null,
    none: {
      calendar: null,
      ordinal: null,
      clock: null,
      age: null,
      ago: null,
      compared: null,
      comparedBehind: null,
      other: null,
    },
    units: { years: null, durations: null, multiples: null },
    whole: null,
    changed: null,
    part: null,
    won: null,
    votes: null,
    penalty: null,
    slight: null,
    label: null,
  },
  topics: {
    inDictionary: false,
    commonplace: wordSet(``),
    organisation: organisationInLetters,
    article: null,
    particle: null,
    noNoun: null,
  },
  noise: {
    // The commonest labels of pages in languages that are not known otherwise.
    lines: {
      ad: [
        '(?:reklam[ae]?|reklaam|reklāma|annonse|annonce|annons|mainos|hirdetés|publicitate|auglýsing|inzerce|oglas|iklan|advertensie|quảng cáo|διαφήμιση|реклама|إعلان|تبلیغات|פרסומת|विज्ञापन|โฆษณา)[:.]?',
      ],
      'related articles': [
        '(?:czytaj|čtěte|přečtěte si|prečítajte si|čítajte|les|læs|läs|lue|olvassa|citește|читайте|читать|devamını|đọc)(?: si)? (?:więcej|także|też|dalej|také|více|viac|aj|også|mer|mere|också|myös|lisää|el|și|также|ещё|также:|oku|thêm)(?:[ :].{0,120})?',
        '(?:baca juga|xem thêm|preberite tudi|pročitajte (?:i|još)|прочетете още|διαβάστε (?:επίσης|ακόμη)|δείτε επίσης|ayrıca oku|ا?إ?قرأ أيض\\p{L}{0,3}|यह भी पढ़ें|อ่านเพิ่มเติม)(?:[ :|].{0,120})?',
      ],
    },
    inline: {},
    chrome: [],
    sections: {},
    address: [],
    captionStarts: [],
    credits: [],
    bylines: [],
    datelines: [],
  },
};
export default language;
