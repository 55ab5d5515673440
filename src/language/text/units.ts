// What follows and precedes a number: scales, currencies, percentages and units of measure, per language. Data only.

/** Scale word → factor. Lower case; a full stop is part of an abbreviation. */
const scaleLists: Record<string, Record<string, number>> = {
  cjk: {
    百: 1e2,
    千: 1e3,
    萬: 1e4,
    万: 1e4,
    億: 1e8,
    亿: 1e8,
    兆: 1e12,
    百萬: 1e6,
    百万: 1e6,
    千萬: 1e7,
    千万: 1e7,
    百億: 1e10,
    百亿: 1e10,
    千億: 1e11,
    千亿: 1e11,
    十億: 1e9,
    十亿: 1e9,
    萬億: 1e12,
    万亿: 1e12,
    萬兆: 1e16,
  },
  ko: { 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12, 백만: 1e6, 천만: 1e7, 백억: 1e10, 천억: 1e11 },
  en: {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
    m: 1e6,
    k: 1e3,
    b: 1e9,
  },
  de: {
    'mio.': 1e6,
    mio: 1e6,
    'mrd.': 1e9,
    mrd: 1e9,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    billion: 1e12,
    billionen: 1e12,
    'tsd.': 1e3,
  },
  fr: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, md: 1e9, mds: 1e9 },
  es: { mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9, billón: 1e12, billones: 1e12 },
  it: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
  pt: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, 'mil milhões': 1e9 },
  nl: { duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
};

export const scalesOf = (base: string): Record<string, number> =>
  scaleLists[base === 'zh' || base === 'ja' ? 'cjk' : base] ?? scaleLists.en!;

/** Signs and words that may stand before the amount. */
export const currencyPrefixes =
  'US\\$|NT\\$|HK\\$|AU\\$|CA\\$|S\\$|R\\$|\\$|€|£|¥|￥|₩|₹|＄|EUR|USD|GBP|CHF|JPY|TWD|新台幣|新臺幣|人民幣|人民币|美金|港幣|台幣';

export const percentWords =
  '%|％|‰|個百分點|个百分点|百分點|百分点|percentage points|percent|per cent|Prozentpunkte?n?|Prozent|pour cent|por ciento|por cento|per cento|procent|パーセント|ポイント|퍼센트포인트|퍼센트|%포인트|%p';

const currencyLists: Record<string, string> = {
  zh: '萬美元|美元|歐元|欧元|英鎊|英镑|日圓|日元|韓元|韩元|韓圜|台幣|臺幣|人民幣|人民币|港元|港幣|港币|新加坡元|元|塊錢|块钱',
  ja: '米ドル|ドル|ユーロ|ポンド|人民元|ウォン|台湾元|元|円',
  ko: '원|달러|유로|엔|위안|파운드',
  en: 'kronor|kroner|krona|krone|zlotys|zloty|rand|pesos|liras?|US dollars|dollars|dollar|euros|euro|pounds|pound|yen|yuan|won|francs|rupees|cents|pence',
  de: 'Euro|EUR|US-Dollar|Dollar|Franken|Pfund|Yen|Cent|€|\\$',
  fr: 'euros|euro|dollars|dollar|francs|livres|centimes|€|\\$',
  es: 'euros|euro|dólares|pesos|libras|€|\\$',
  it: 'euro|dollari|sterline|franchi|€|\\$',
  pt: 'euros|euro|reais|dólares|€|\\$',
  nl: 'euro|dollar|pond|€|\\$',
};

const measureLists: Record<string, string> = {
  zh: `千瓦時|千瓦时|萬千瓦|分貝|分贝|人次|人份|人|名|位|戶|户|家庭|家|間|间|所|座|棟|栋|個月|个月|個小時|个小时|小時|小时|分鐘|分钟|秒鐘|秒|週|周|天|年|倍|成|次|件|起|筆|笔|場|场|輛|辆|架|艘|台|臺|部|支|枚|顆|颗|張|张|份|頁|页|字|頭|头|隻|只|條|条|項|项|種|种|處|处|
    平方公里|平方公尺|平方米|立方公尺|立方米|公里|公尺|公分|公釐|米|毫米|厘米|英里|英尺|英吋|公頃|公顷|畝|亩|坪|甲|公噸|噸|吨|公斤|公克|千克|克|磅|公升|毫升|升|度電|度|千瓦|瓦|百萬瓦|兆瓦|吉瓦|奈米|纳米|微克|赫茲|位元|個|个|本|碗|杯|盞|盏|袋|箱|瓶|包|塊|块|棵|株|縣市|學校|學分|床|步|層|层|樓|根|口|班|組|组|队|隊|村|國|国|餐|桌|趟|籠|籃|攤|尾|門|把|面|片|段|道|盒|聲|鍋`,
  ja: `デシベル|人|名|社|店舗|店|世帯|戸|校|件|台|本|枚|個|頭|匹|羽|冊|回|倍|割|カ月|か月|ヶ月|ヵ月|時間|分間|秒|週間|日間|年間|年以上|年ぶり|年近く|カ国|か国|ヶ国|カ所|か所|ヶ所|平方キロメートル|平方キロ|平方メートル|立方メートル|キロメートル|キロワット時|キロワット|キログラム|キロ|メートル|センチ|ミリ|
    ヘクタール|トン|グラム|リットル|ワット|度|杯|食|席|室|棟|隻|便|票|点|作品|種類|品目|軒|株|ページ|曲|組|坪|段|基|歩|着|団体|自治体|市町村|品種|樽|丁|膳|皿|個体|周年`,
  ko: `명|개월|개국|개사|개|곳|건|대|배|가구|세대|마리|그루|시간|분|초|주|년간|년|일간|회|차례|번|편|권|장|채|동|척|톤|킬로그램|킬로미터|킬로와트|㎞|킬로|미터|센티미터|그램|리터|제곱미터|㎡|헥타르|평|도|점|쪽|잔|그릇|인분|석|호|팀|여 명|상자|병|벌|켤레|송이|포기|인|종|사|가지`,
  en: `vessels|ships|boats|people|users|customers|subscribers|patients|students|pupils|teachers|children|adults|residents|households|homes|houses|families|jobs|employees|workers|staff|volunteers|members|visitors|passengers|voters|deaths|cases|companies|firms|businesses|shops|stores|schools|hospitals|farms|countries|cities|
    years|year|months|month|weeks|week|days|day|hours|hour|minutes|minute|seconds|times|fold|kilometres|kilometers|km|miles|mile|metres|meters|feet|inches|square miles|square feet|square metres|square kilometres|acres|hectares|tonnes|tons|kilograms|kg|grams|pounds|ounces|litres|liters|gallons|
    decibels|loaves|degrees|megawatts|gigawatts|kilowatts|kilowatt-hours|MW|GW|kW|kWh|GWh|TWh|bytes|gigabytes|GB|TB|points|copies|units|vehicles|cars|trees|books|pages|species|birds|items|meals|trips|visits|downloads|views|votes|seats|beds|bottles|loaves|tickets`,
  de: `Menschen|Personen|Nutzer|Nutzerinnen|Kunden|Mitarbeiter|Mitarbeitende|Beschäftigte|Schüler|Schülerinnen|Studierende|Einwohner|Haushalte|Wohnungen|Häuser|Betriebe|Unternehmen|Firmen|Schulen|Kinder|Jahre|Jahren|Jahr|Monate|Monaten|Wochen|Tage|Tagen|Stunden|Minuten|Sekunden|Mal|Kilometer|Kilometern|km|
    Meter|Metern|Zentimeter|Quadratmeter|Quadratkilometer|Kubikmeter|Hektar|Tonnen|Kilogramm|Kilo|kg|Gramm|Liter|Grad|Megawatt|Gigawatt|Kilowatt|Kilowattstunden|MW|GW|kWh|Stück|Fahrzeuge|Autos|Bäume|Bücher|Seiten|Arten|Fälle|Plätze|Betten|Sitze|Stimmen|Besucher|Besucherinnen|Arbeitsplätze|Stellen|Punkte`,
  fr: `personnes|habitants|emplois|salariés|élèves|étudiants|clients|entreprises|foyers|logements|ans|mois|semaines|jours|heures|minutes|fois|kilomètres|km|mètres|mètres carrés|hectares|tonnes|kilos|kg|litres|degrés|mégawatts|visiteurs|exemplaires|arbres|voitures|véhicules|espèces|écoles|communes|places|voix|points|pages|livres|bénévoles|adhérents|abonnés|repas`,
  es: 'personas|habitantes|empleos|alumnos|estudiantes|clientes|empresas|hogares|viviendas|años|meses|semanas|días|horas|minutos|veces|kilómetros|km|metros|hectáreas|toneladas|kilos|litros|grados|puntos|países|usuarios',
  it: 'persone|abitanti|posti|studenti|clienti|imprese|famiglie|case|anni|mesi|settimane|giorni|ore|minuti|volte|chilometri|km|metri|ettari|tonnellate|chili|litri|gradi|punti|paesi|utenti',
  pt: 'pessoas|habitantes|empregos|alunos|estudantes|clientes|empresas|famílias|casas|anos|meses|semanas|dias|horas|minutos|vezes|quilómetros|quilômetros|km|metros|hectares|toneladas|quilos|litros|graus|pontos|países|usuários',
  nl: 'mensen|personen|inwoners|banen|werknemers|leerlingen|studenten|klanten|bedrijven|huishoudens|woningen|jaar|maanden|weken|dagen|uur|minuten|keer|kilometer|km|meter|hectare|ton|kilo|kg|liter|graden|punten|landen|gebruikers',
};

const compile = (list: string | undefined): string =>
  (list ?? '')
    .split('|')
    .map((unit) => unit.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Written alike in every language; case tells MW from mw. */
const technical =
  'kWh|MWh|GWh|TWh|kW|MW|GW|TW|GB|TB|MB|PB|kg|km|cm|mm|ml|dB|Hz|kHz|MHz|GHz|nm|㎡|km²|m²|m³|ppm|°C|℃';

export const currenciesOf = (base: string): string => compile(currencyLists[base] ?? currencyLists.en);
export const measuresOf = (base: string): string =>
  compile(`${measureLists[base] ?? measureLists.en}|${technical}`);
