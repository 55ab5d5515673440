// The characters that make up most of any running text, per way of writing: what a right decoding is full of and a
// wrong one is not. Data only.

const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運台元每較讀嗎呢吧啊據站車價費率億萬';
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运台元每较读吗呢吧啊站车价费率亿';
const japanese =
  '日一人年大会国本中長出時行事者社分後前生上間東金自新地場員立部同手市合業内方定円動回目対高全政県都理明約気月当作実小下学体連議方化法主要性文度最強使話数意私思見言通用問野相表経関来入女子的今開何家食道知代近取書第三二十五百千万電車力心外名所重点物水火木土山川田口持続';
const hiragana =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをん';
const katakana =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴー';
const korean =
  '이다의에는을가고지하기로한사도를서은대자어인시리아나그라스일정수제부과해만보상전들으원조주소세안동국여장구모경공비연유치중우무선관게생성있었했것할니까습신방년월위개적행업입문학계회결교용금실음말내명미진물남반심점통당후차면현각단히며던져요네데르트러드야오등민발재호와때않없같더또본되된될됐려받산양종설작불식직집최환화활민토터포표파판프피평초출추채책처천청체';

/** What a right decoding is rich in. Chinese of both kinds is written in Big5 and in GB18030. */
export const commonCharacters = {
  zh: new Set(traditional + simplified),
  ja: new Set(japanese + hiragana + katakana),
  ko: new Set(korean),
} as const;

/** Letters beyond ASCII that a language is written with, in order of no importance; both cases count. */
export const extendedLetters = {
  western: 'äöüßàâæçéèêëîïôœùûÿáíóúñãõìòåøšž',
  polish: 'ąćęłńóśźż',
  czech: 'áčďéěíňóřšťúůýžäĺľŕô',
  hungarian: 'áéíóöőúüű',
  turkish: 'çğıöşüâîûİ',
} as const;
/** Alphabets of their own by their common letters: in a wrong decoding the rare ones come up as often. */
export const commonCyrillic = new Set('оеаинтсрвлкмдпуяыьгзбчйх');
export const commonGreek = new Set('αοιετσνηυρπκμλςάίόέήύώωδγχθφβξ');
