// The letters beyond ASCII that names are written with, a language at a time, and where in a word such a letter may stand. What
// one encoding reads as è another reads as č: one of them is where it cannot be. Data only.

export interface LettersOfNames {
  /** Lower case. */
  letters: string;
  /** Lower-case words with one of these in them are not of this language. */
  never?: RegExp;
}

const vowel = 'aeiouyáàâäãåăąéèêëęěíìîïóòôöõőøúùûüűůýæœ';
/** A consonant of its own stands beside a vowel; in no word alone among consonants. */
const amongConsonants = (letters: string) => new RegExp(`(?<=[^${vowel}])[${letters}](?![${vowel}])`, 'u');

export const western: Readonly<Record<string, LettersOfNames>> = {
  german: { letters: 'äöüß', never: /^ß/u },
  // An accented vowel stands among consonants, but for ë and ï, which part it from one.
  french: {
    letters: 'àâæçéèêëîïôœùûüÿ',
    never: new RegExp(`[${vowel}][èêàù](?!$)|[èêàùû][aouy]|ç(?![aouâôû]|$)|ï[${vowel}]$`, 'u'),
  },
  spanish: { letters: 'áéíñóúü', never: /ñ(?![aeiouáéíóú])/u },
  portuguese: { letters: 'áâãàçéêíóôõúü', never: /ã(?![oesn]|$)|õ(?!e)|ç(?![aouáâãóôúõ])/u },
  // Only the last letter of a word carries its accent.
  italian: { letters: 'àèéìòù', never: /[àèéìòù](?!$)/u },
  dutch: { letters: 'éèëïöüê', never: /[èê][aeiouy]/u },
  swedish: { letters: 'åäöé' },
  danish: { letters: 'æøåéö', never: /[aeiou][æø][aeiou]|[aeiouæøå]æ|æ$/u },
  icelandic: { letters: 'áðéíóúýþæö', never: /[cqwz]|^ð|þ$|þ(?![aeiouáéíóúyýæöjrvlns])|[aeiouáéíóúyýæö]æ/u },
  estonian: { letters: 'äõöüšž', never: /[cqwyáéíóú]/u },
  catalan: { letters: 'àçèéíïòóúü', never: /[aeiou][èò]/u },
};

export const central: Readonly<Record<string, LettersOfNames>> = {
  // Softened by a following i before a vowel, never by the mark.
  polish: { letters: 'ąćęłńóśźż', never: /[ćńśź][aeouyąęó]|^[ąęń]|[qxv]/u },
  czech: {
    letters: 'áčďéěíňóřšťúůýžäôľ',
    never: new RegExp(
      `${amongConsonants('čďňřšťž').source}|ď(?![aáeouůiky]|$)|[ňť](?![aáeouůikcsyěí]|$)|^[ěů]|[qwx]|[yi]ý|[aeou][ěů]`,
      'u',
    ),
  },
  hungarian: { letters: 'áéíóöőúüű', never: /[qwx]|[őű][aeou]/u },
  romanian: { letters: 'ăâîșşțţ', never: /ă[aeoui]|[qwy]/u },
  // Serbian and Slovenian in Latin letters, too.
  croatian: { letters: 'čćđšž', never: new RegExp(`${amongConsonants('čćđšž').source}|[qwxy]`, 'u') },
  /** What stands at the same bytes as in western Europe. */
  german: { letters: 'äöüß' },
  shared: { letters: 'áâäçéëíîóôöúüß' },
};

/** The only ones at these bytes that lengthen a vowel by a line. */
export const baltic: Readonly<Record<string, LettersOfNames>> = {
  latvian: { letters: 'āčēģīķļņšūž', never: /[qwxy]|^ņ|[ģķļņ]$|ģ[^aeiouāēīū]|[āēīū]{2}/u },
  // Nasal once: only before such a consonant in a name.
  lithuanian: { letters: 'ąčęėįšųūž', never: /[qwx]|[ąęįų](?![sšzžč])/u },
  estonian: { letters: 'äõöüšž', never: /[cqwyáéíóú]/u },
};

/** Tones are marks of their own behind their vowel, and a word is one syllable. */
const toned = 'aăâeêioôơuưyáàãéèíìóòõúùý\u0300\u0301\u0303\u0309\u0323';
export const vietnamese: Readonly<Record<string, LettersOfNames>> = {
  vietnamese: {
    letters: 'ăâđêôơưáàãéèíìóòõúùý\u0300\u0301\u0303\u0309\u0323',
    never: new RegExp(
      `^(?!(?:ngh?|nh|th|tr|ph|kh|gh|gi|ch|qu|[bcdđghklmnpqrstvx])?[${toned}]{1,6}(?:ch|ng|nh|[cmnpt])?$)|ă[aeiouăâêôơy]|(?<![aăâeêioôơuưy])[\u0300\u0301\u0303\u0309\u0323]`,
      'u',
    ),
  },
};

export const turkish: Readonly<Record<string, LettersOfNames>> = {
  turkish: { letters: 'çğıi̇öşüâî', never: /^ğ|[qwx]|[yı]ı{2}/u },
  ...Object.fromEntries(Object.entries(western).filter(([name]) => name !== 'icelandic')),
};

const hanSurnames =
  '王李張张劉刘陳陈楊杨趙赵黃黄周吳吴徐孫孙胡朱高林何郭馬马羅罗梁宋鄭郑謝谢韓韩唐馮冯于董蕭萧程曹袁鄧邓許许傅沈曾彭呂吕蘇苏盧卢蔣蒋蔡賈贾丁魏薛葉叶閻阎余潘杜戴夏鍾钟汪田任姜范方石姚譚谭廖鄒邹熊金陸陆郝孔白崔康毛邱秦江史顧顾侯邵孟龍龙萬万段錢钱湯汤尹黎易常武喬乔賀贺賴赖龔龚文';
const hanGiven =
  '明國国強强怡君偉伟芳娜秀英敏靜静麗丽軍军磊洋勇艷艳杰濤涛超平剛刚桂華华玉蘭兰飛飞鵬鹏輝辉紅红梅建志雅婷淑美玲惠雯宗翰家豪俊宇軒轩思涵欣雨佳穎颖慧琳嘉怡心子小大中文德安生春海天雪月晨曉晓冬夏秋成立永福祥榮荣光信義义仁智弘宏達达瑞澤泽浩然博睿哲彥彦昕妍瑤瑶琪瑜珊珍珠寶宝貞贞潔洁蓉薇萱蓮莲佩如筠詩诗晴';
const japaneseNames =
  '佐藤鈴木高橋田中伊渡辺邊山本中村小林加吉松井上口斎斉清水崎森池橋阿部石川前岡後近坂遠青福三西原野内谷島嶋竹和金宮大今河丸武下新久保杉太郎次花子一美恵真由香優翔蓮陽菜葵結愛健二三雄夫男正明弘和浩誠隆博司智子幸代里奈沙織純平洋介裕樹拓也直哉さくらあいうえおかきけこしすせそたちつてとなにのはひふへほまみむめもやゆよりるれろわんアイウエオカキクケコサシスセソタチツテトナニノハヒフヘホマミムメモヤユヨラリルレロワンー';
const koreanNames =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥은수영희철미경숙순자준혁호훈규빈재동상태용석형욱승환건우시윤예린채아연서율나다하늘솔별보람슬가람혜인정화란애라름섭범찬웅광근대일택필학협';

/** What names are full of, in a right reading, by the encodings that write them. */
export const charactersOfNames: Readonly<Record<string, ReadonlySet<string>>> = {
  big5: new Set(hanSurnames + hanGiven),
  gb18030: new Set(hanSurnames + hanGiven),
  shift_jis: new Set(japaneseNames),
  'euc-jp': new Set(japaneseNames),
  'euc-kr': new Set(koreanNames),
};
