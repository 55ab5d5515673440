// How often a letter comes in names and running text, in thousandths, of the alphabets that have bytes of their own beside ASCII.
// Data only.

type Shares = Readonly<Record<string, number>>;

/** @param written such as 'о105 е82': a letter and its share, which of each is about so */
const shares = (written: string): Shares =>
  Object.fromEntries(written.split(' ').map((part) => [part[0], Number(part.slice(1))]));

export const cyrillicShares: Shares = shares(
  'о105 е82 а95 и76 н67 т55 р50 с52 л46 в46 к38 м33 д30 п25 у26 я22 ы14 ь15 г18 з16 б16 ч14 й15 х9 ж9 ш9 ю7 ц5 щ3 э4 ф4 ъ1 ё4 і20 ї4 є4 ґ1 ў2 ј10 љ2 њ2 ћ4 ђ2 џ1',
);

export const greekShares: Shares = shares(
  'α95 ο75 ι70 ε65 τ60 σ55 ν60 η40 υ35 ρ45 π35 κ40 μ35 λ35 ς50 γ20 δ20 χ12 θ14 φ9 β8 ξ5 ζ5 ψ2 ω22 ά22 ί20 έ14 ό16 ή12 ύ9 ώ7',
);

export const hebrewShares: Shares = shares(
  'י110 ו95 ה85 ל75 א70 ר65 מ55 ת50 ב50 ש50 נ40 ד35 ן30 כ25 ח30 ע30 ק25 פ22 ג20 ט15 ז15 ם30 צ15 ס20 ך6 ץ5 ף5',
);

export const arabicShares: Shares = shares(
  'ا130 ل110 ي75 م75 ن60 و55 ر55 ب45 د45 ح35 ع40 ه35 ت35 س35 ف25 ك25 ق20 أ20 ة30 ج15 ش15 خ15 ص12 ط10 ض6 ذ6 ز12 ث5 غ6 ء4 إ6 آ3 ئ3 ؤ2 ى8 ظ2 پ3 چ2 ژ1 گ4 ک5',
);

export const thaiShares: Shares = shares(
  'า80 น70 ร60 ก50 ั45 เ40 ง40 ม38 อ45 ย38 ล35 ่45 ว33 ด28 ท28 ี30 ิ30 ้35 ส30 ต26 ะ22 บ25 ป20 ค22 แ18 จ15 พ17 ไ15 ห20 ุ20 ์20 ช15 ข14 โ12 ใ10 ื12 ู12 ผ6 ถ6 ณ8 ศ8 ภ6 ซ6 ำ10 ธ8 ญ6 ษ5 ฐ5 ็8 ฟ4 ๊3 ฉ3 ึ6 ฝ2 ๋1 ฮ2 ฎ1 ฏ1 ฒ2 ฬ2 ฌ1',
);
