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

export const turkish: Readonly<Record<string, LettersOfNames>> = {
  turkish: { letters: 'çğıi̇öşüâî', never: /^ğ|[qwx]|[yı]ı{2}/u },
  ...Object.fromEntries(Object.entries(western).filter(([name]) => name !== 'icelandic')),
};

/** How often a letter comes in names and running text, in thousandths; one that is not there comes seldom. */
export const cyrillicShares: Readonly<Record<string, number>> = {
  ...{
    о: 105,
    е: 82,
    а: 95,
    и: 76,
    н: 67,
    т: 55,
    р: 50,
    с: 52,
    л: 46,
    в: 46,
    к: 38,
    м: 33,
    д: 30,
    п: 25,
    у: 26,
  },
  ...{
    я: 22,
    ы: 14,
    ь: 15,
    г: 18,
    з: 16,
    б: 16,
    ч: 14,
    й: 15,
    х: 9,
    ж: 9,
    ш: 9,
    ю: 7,
    ц: 5,
    щ: 3,
    э: 4,
    ф: 4,
    ъ: 1,
  },
  ...{ ё: 4, і: 20, ї: 4, є: 4, ґ: 1, ў: 2, ј: 10, љ: 2, њ: 2, ћ: 4, ђ: 2, џ: 1 },
};

export const greekShares: Readonly<Record<string, number>> = {
  ...{
    α: 95,
    ο: 75,
    ι: 70,
    ε: 65,
    τ: 60,
    σ: 55,
    ν: 60,
    η: 40,
    υ: 35,
    ρ: 45,
    π: 35,
    κ: 40,
    μ: 35,
    λ: 35,
    ς: 50,
  },
  ...{
    γ: 20,
    δ: 20,
    χ: 12,
    θ: 14,
    φ: 9,
    β: 8,
    ξ: 5,
    ζ: 5,
    ψ: 2,
    ω: 22,
    ά: 22,
    ί: 20,
    έ: 14,
    ό: 16,
    ή: 12,
    ύ: 9,
    ώ: 7,
  },
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
