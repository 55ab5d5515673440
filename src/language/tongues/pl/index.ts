// Polish: nearly one file, for a tongue need not be a folder of many.
import { boundsOf, labelWith } from '../../families/alphabetic/figures.ts';
import { alphabetic } from '../../families/alphabetic/index.ts';
import { shareWords, table } from '../../families/alphabetic/number-words.ts';
import * as shared from '../../families/alphabetic/people.ts';
import { anyWord } from '../../families/alphabetic/quoting/any-word.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { polish } from '../../text/quotation-marks.ts';
import { phrases, wordList, wordSet } from '../../text/word-list.ts';
import { referring } from './referring.ts';

const name = '(?:[A-ZĄĆĘŁŃÓŚŹŻ][\\p{L}.-]{1,24})';
const names = `${name}(?: ${name}){1,3}`;

const language: Language = {
  tag: 'pl',
  family: alphabetic({
    pronouns: {
      on: { number: 'one', gender: 'male' },
      ona: { number: 'one', gender: 'female' },
      oni: { number: 'many', gender: 'any' },
      one: { number: 'many', gender: 'female' },
    },
    turned: null,
    bodyPronoun: null,
    asides: null,
    firstPersons: wordSet('ja my ty wy'),
    dropped: /^\s*(?:$|[.,;]|(?:w|we|na|podczas|po|przed|dziś|wczoraj|i|a)\s)/iu,
    pluralVerb: null,
    verbFirst: true,
    verbSecond: false,
    beforeVerb: wordSet('jak a i tak'),
    pluralArticles: wordSet(``),
    coordinators: wordSet('i oraz a ale'),
    that: /^,?\s*(?:że|iż)\s+/iu,
    conjunctions: wordSet('że iż'),
    bare: null,
    reacts: null,
    asked: [],
    ofSpeaker: null,
    replies: null,
    readBehind: null,
    presents: null,
    whatSomebody: /(?<!\p{L})co\s/iu,
    reportedOn: null,
    notReportedOn: null,
    documents: wordSet(''),
    measures: wordSet(''),
    messages: wordSet(''),
    conditional: /^(?:jeśli|jeżeli|gdyby|czy)(?!\p{L})/iu,
    accordingTo: null,
    ofTheirs: null,
    accordingToBehind: null,
    // Polish has no articles: only what stands in their place.
    sources: null,
    reportForms: null,
    articles: /^(?:jego|jej|ich|nasz|nasza|nasze|ten|ta|to|ci|te|swój|swoja|jeden|jedna)\s+/iu,
    definite: wordSet('ten ta'),
    articleOfThings: null,
    prepositions: wordSet(
      'w we na z ze do od dla o po przez przy pod nad przed za między u ku bez wokół według zdaniem',
    ),
    personalPrepositions: wordSet('z ze dla przez od'),
    rolePrepositions: wordSet('ds do z'),
    ofWhom: wordSet('dla o'),
    manners: wordSet('przez w na'),
    finite: anyWord(
      `jest są był była było byli były będzie będą ma mają miał miała mieli może mogą musi muszą chce chcą trzeba wolno nie się ja my on ona oni pan pani
      mam mamy możemy musimy chcemy wiemy widzimy robimy idzie robi daje staje zostaje zaczyna oddycha`,
    ),
    clauseStarts: wordSet('my ja to'),
    negations: /(?<!\p{L})(?:nie|nigdy|nikt|czy|jeśli|gdyby)\s*$/iu,
    invertible: null,
    habitual: null,
    negatedBehind: null,
    passive: /(?<!\p{L})(?:został|została|zostali|był|była|były|byli|jest)\s*$/iu,
    relatives: /,\s*(?:który|która|które|którzy|którego|której|co)(?!\p{L})/iu,
    relativesWantComma: true,
    subordinators: wordSet('który która które którzy gdy kiedy gdzie choć ponieważ'),
    opensPurpose: null,
    relativeOfThings: null,
    relativeOpeners: wordList('który która które którzy'),
    auxiliary: null,
    behindName: null,
    circumstances: wordSet('w na podczas po przed'),
    afterLastVerb: wordSet('w na podczas po do wczoraj dziś'),
    sentenceAdverbs: wordSet('wczoraj dziś jednak tymczasem zdaniem według'),
    notInRoles: wordSet('i a ale jednak wczoraj dziś także wcześniej później potem teraz'),
    written: wordSet('napis hasło tytuł'),
    saidBy: null,
    cites: wordList('cytuje cytował[ai]?'),
    happens: null,
    times: wordSet(''),
    voices: [],
    latter: /^ten ostatni$/iu,
    perfectInfinitive: null,
    bodies: wordSet(''),
    anybody: wordSet('jeden jedna kilku wielu mieszkańcy eksperci naukowcy'),
    someone: wordSet('ktoś'),
    person: /^\d+-lat(?:ek|ka)(?!\p{L})/iu,
    thingOf: null,
    possessive: null,
    bareGenitive: null,
    people: {
      titles: new Set([
        ...shared.titles,
        ...wordList(
          `pan pani burmistrz burmistrzyni prezydent premier minister ministra ministerka wójt sołtys sołtyska starosta wojewoda radny radna poseł posłanka senator
          senatorka prezes prezeska dyrektor dyrektorka rzecznik rzeczniczka kierownik kierowniczka komendant komisarz prokurator prokuratorka sędzia adwokat adwokatka
          profesor profesorka doktor doktorka psycholog psycholożka biolog biolożka historyk historyczka ekonomista ekonomistka inżynier architekt architektka
          lekarz lekarka pielęgniarka nauczyciel nauczycielka polonista polonistka matematyk trener trenerka kapitan ksiądz biskup kardynał papież pisarz pisarka
          reżyser reżyserka aktor aktorka piekarz rolnik rolniczka rybak strażnik strażniczka strażak policjant policjantka świadek sąsiad sąsiadka mieszkaniec mieszkanka
          emeryt emerytka kierowca właściciel właścicielka`,
        ),
      ]),
      honorifics: new Set([...shared.honorifics, ...wordList('pan pani ks')]),
      genderedArticles: { female: wordSet(''), male: wordSet('') },
      roleWord: null,
      nouns: wordSet(
        `mężczyzna kobieta chłopiec dziewczyna dziecko matka ojciec syn córka brat siostra mąż żona wdowa sąsiad sąsiadka mieszkaniec mieszkanka świadek ofiara klient klientka kierowca pielęgniarka lekarz lekarka pacjent pacjentka nauczyciel nauczycielka uczeń uczennica student studentka robotnik kolega koleżanka właściciel właścicielka rolnik rybak piłkarz trener trenerka policjant policjantka adwokat sędzia prokurator podejrzany oskarżony przyjaciel emeryt emerytka rzecznik rzeczniczka dyrektor dyrektorka burmistrz minister`,
      ),
      nounEnds: null,
      anyone: wordSet(``),
      epithets: wordSet(``),
      withoutOffice: wordSet(``),
      callings: [],
      gendered: { female: wordSet('pani'), male: wordSet('pan ks') },
      abbreviatedTitles: [...shared.abbreviations, ...wordList('Ks Mgr Inż Gen Płk Kpt')],
      leads: wordSet('były była zastępca wiceprezes główny główna'),
      notTheOffice: wordSet('były była zastępca wice'),
      roleNoun: null,
      personNoun: null,
      thingNoun: null,
      roleWithoutArticle: true,
      notRoles: wordSet('i a ale czy jak gdy kiedy gdzie powiedział powiedziała'),
      participle: /(?:ąc|ący|ąca|ony|ona|any|ana)$/u,
      gerund: null,
      notParticiples: wordSet('przewodniczący przewodnicząca radny radna'),
      particles: shared.particles,
      notPeople: {
        first: [
          ...shared.placeBeginnings,
          ...wordList('Dolny Górny Nowy Nowa Nowe Stary Stara Wielki Wielka Mały Mała Święty Święta'),
        ],
        last: [...shared.placeEnds, ...wordList('Góra Brzeg Most Wola Pole')],
      },
      workplaces: wordList('Uniwersytetu Politechniki Instytutu Ministerstwa Urzędu'),
      organisations: {
        last: shared.organisationEnds,
        first: [
          ...shared.organisationBeginnings,
          ...wordList(
            'Ministerstwo Urząd Uniwersytet Politechnika Instytut Fundacja Stowarzyszenie Związek Partia Komisja Rada Sąd Bank Spółka',
          ),
        ],
        of: [],
      },
      institutions: wordSet(``),
      organisationNouns: wordList(
        'ministerstwo urząd ratusz policja prokuratura kuratorium spółdzielnia fundacja stowarzyszenie firma spółka rada sąd rząd partia',
      ),
    },
  }),
  writing: {
    script: 'Latin',
    spaced: true,
    cased: true,
    nounsInCapitals: false,
    pointJoinsNames: false,
    ordinalsWithStop: true,
    quotationMarks: polish,
    colon: ': ',
    dash: '— ',
    credit: 'name, role',
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`a aby ach ale albo ani aż bardzo bez bo być był była było były będzie będą by byłby choć co coś czy czyli
    dla do dlaczego dlatego gdy gdyż gdzie go i ich ile im inny ja jak jako jakie je jednak jednym jego jej jest jeszcze
    jeśli jeżeli już każdy kiedy kto która które którego której który którzy lub ma mają mi mnie mu my na nad nam nas nasz
    nawet nic nich nie niech niego niej nim niż no o od oraz oni ona ono pan pani po pod pod podczas ponad ponieważ przed
    przede przez przy raz są się swoje swój sam sama ta tak także tam te tego tej ten to tu tutaj tych tylko tym u w we
    według wielu wszyscy wszystkie wtedy z za ze że żeby żadne rok roku lat lata mówi powiedział powiedziała`),
    abbreviations: abbreviations(
      'np m.in itd itp tzw tzn ks mgr inż hab lek płk gen kpt ul al pl wg zob por ok min maks godz tys mln mld r w br ub',
    ),
    abbreviationsBeforeNumbers: wordSet('nr art str ust poz pkt s t'),
    starters: wordSet(
      'to ten ta te w we na z ze do od po i a ale nie jak gdy kiedy on ona oni jego jej ich według zdaniem dla przez co kto czy',
    ),
  },
  calendar: {
    months: wordList(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    days: wordList('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    oftenOther: wordSet('maja'),
  },
  numbers: {
    decimal: ',',
    scales: {
      'tys.': 1e3,
      tys: 1e3,
      tysiąc: 1e3,
      tysiące: 1e3,
      tysięcy: 1e3,
      mln: 1e6,
      milion: 1e6,
      miliony: 1e6,
      milionów: 1e6,
      mld: 1e9,
      miliard: 1e9,
      miliardy: 1e9,
      miliardów: 1e9,
    },
    to: ['do'],
    from: ['od', 'z'],
    written: {
      in: 'letters',
      words: {
        // Accents are folded; ł is a letter of its own and stays.
        small: table(
          'jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie',
          'dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat',
          (ten, unit) => [`${ten} ${unit}`],
          {
            dwie: 2,
            dwoch: 2,
            dwoje: 2,
            troje: 3,
            trzech: 3,
            czterech: 4,
            czworo: 4,
            pieciu: 5,
            szesciu: 6,
            siedmiu: 7,
            osmiu: 8,
            dziewieciu: 9,
            dziesieciu: 10,
          },
        ),
        scales: {
          sto: 1e2,
          tysiac: 1e3,
          tysiace: 1e3,
          tysiecy: 1e3,
          milion: 1e6,
          miliony: 1e6,
          milionow: 1e6,
          miliard: 1e9,
        },
        vague: { kilkanascie: 12, kilkadziesiat: 20, dziesiatki: 10, setki: 1e2, setek: 1e2 },
        joint: ' ',
        shares: shareWords('poł?owa|poł?owe|poł?owy', 'trzecia|trzecie', 'czwarta|czwarte', [
          'jedna',
          'dwie',
          'trzy',
        ]),
        multiples: [
          ['dwukrotn\\p{L}+|podwoi\\p{L}+|dwa razy', 2],
          ['trzykrotn\\p{L}+|potroi\\p{L}+', 3],
        ],
      },
    },
  },
  units: {
    money: {
      EUR: phrases('euro, €'),
      USD: phrases('dolarów amerykańskich'),
      dollar: phrases('dolarów, dolary, dolar, $'),
      GBP: phrases('funtów, funty'),
      CHF: phrases('franków'),
      other: phrases('zł, złotych, złote, złoty, PLN, koron'),
    },
    percent: phrases('punktów procentowych, proc., procent, procenta'),
    measures:
      phrases(`osób, osoby, ludzi, mieszkańców, uczniów, pacjentów, klientów, pracowników, dzieci, samochodów, sklepów, szkół, firm, domów, mieszkań,
      gospodarstw, miejsc, głosów, razy, lat, lata, roku, miesięcy, miesiące, tygodni, tygodnie, dni, godzin, godziny, minut, minuty, sekund, kilometrów, km, metrów,
      metry, hektarów, ton, tony, kilogramów, kg, litrów, stopni, punktów, fok, zwierząt, drzew, książek, egzemplarzy`),
    joints: [],
    tenths: [],
  },
  saying: {
    said: wordList(`
      mówi mówił mówiła mówią powiedział powiedziała powiedzieli stwierdził stwierdziła dodał dodała dodaje dodają podkreśla podkreślił podkreśliła podkreślają
      tłumaczy tłumaczył tłumaczyła wyjaśnia wyjaśnił wyjaśniła opowiada opowiadał opowiadała przyznaje przyznał przyznała twierdzi twierdził twierdziła uważa
      zaznacza zaznaczył zaznaczyła zauważa zauważył zauważyła ocenia ocenił oceniła poinformował poinformowała informuje zapowiada zapowiedział zapowiedziała
      ostrzega ostrzegł ostrzegła apeluje apelował apelowała odpowiada odpowiedział odpowiedziała pyta pytał pytała napisał napisała pisze żartuje żartował żartowała
      wspomina wspominał wspominała przekonuje przekonywał przekonywała komentuje skomentował skomentowała oświadczył oświadczyła skarży skarżą krzyknął krzyknęła`),
    reported: wordList(`
      mówi powiedział powiedziała stwierdził stwierdziła dodał dodała dodaje podkreśla podkreślił podkreśliła tłumaczy wyjaśnia wyjaśnił wyjaśniła przyznaje przyznał
      przyznała twierdzi twierdził twierdziła uważa zaznacza zaznaczył zaznaczyła zauważa ocenia poinformował poinformowała zapowiada zapowiedział zapowiedziała
      ostrzega ostrzegł ostrzegła oświadczył oświadczyła`),
    reportedAfterComma: [],
    quotative: null,
  },
  referring,
  standing: {
    leaning:
      /^(?:to|ten|ta|te|ci|tego|tej|tych|tym|taki|taka|takie|on|ona|ono|oni|one|jego|jej|ich|go|mu|im|ale|a|i|oraz|lecz|jednak|dlatego|więc|zatem|także|też|również|natomiast|wtedy|potem|tam|stąd|dzięki temu|mimo to|poza tym|sam|sama)(?!\p{L})/iu,
    connectives:
      /^(?:jednak|ponadto|poza tym|tymczasem|na przykład|w efekcie|oczywiście|w rzeczywistości),\s+/iu,
    leaningNoun: null,
    pronounInFront: null,
    countOfNothing: null,
    saidByPronoun: /[”"»],?\s+(?:[–—-]\s+)?\p{L}+\s+(?:on|ona|oni)(?!\p{L})/u,
    lacksSubject: null,
    past: /^(?:dawniej|wcześniej|dotąd|dotychczas|kiedyś|przedtem|niegdyś|początkowo)(?!\p{L})/iu,
    pointing: null,
    announcing: null,
    subordinate:
      /^(?:gdy|kiedy|choć|chociaż|ponieważ|bo|jeśli|jeżeli|aby|żeby|zanim|odkąd|podczas|po|przed|w|we|na|z|ze|do|od|dla|przez|według|mimo|i|oraz|a|ale|który|która|które|że|co|jak)(?!\p{L})/iu,
    openEnd:
      /(?:^|[\s’'(])(?:i|a|oraz|lub|albo|ale|że|który|która|które|którzy|w|we|z|ze|na|do|od|po|o|u|dla|za|przy|pod|nad|przez|bez|jako|bardzo)$/iu,
    openCut: /(?:^|[\s’'(])(?:się|nie|jest|są|był|była|było|byli|ma|mają|będzie|jak|gdy)$/iu,
    opinion:
      /(?<!\p{L})(?:nie|nigdy|musi|musimy|trzeba|powinien|powinna|powinniśmy|bo|tylko|zawsze|naprawdę|najlepszy|najgorszy|przyszłość|zmienić|ważne|potrzeba|błąd|dobrze|źle|mam nadzieję|strach|wierzę|nikt|wszyscy|wszystko|nic|zaufanie|ryzyko|niemożliwe|warto|lecz)(?!\p{L})/giu,
  },
  figures: {
    bounds: boundsOf({
      limit: '(?:nie )?(?:więcej|mniej) niż|ponad|prawie|niemal|co najmniej|najwyżej|do|około|blisko',
      more: 'więcej|mniej|wyżej|niżej|drożej|taniej',
      per: '(?:rocznie|miesięcznie|dziennie|tygodniowo|na \\p{Ll}+)',
    }),
    change: {
      from: /(?:^|\s)(?:z|od)\s+(?:\S+\s+){0,2}$/iu,
      to: /^\s(?:\p{Ll}+\s)?do\s(?:około\s|prawie\s)?$/iu,
      inWords: null,
    },
    range: null,
    noun: /^\s((?!(?:i|oraz|lub|z|na|w|do|od|za|po) )\p{Ll}{3,}(?:ów|ek|ch|y|i))(?!\p{L})/u,
    none: {
      calendar:
        /^\s?(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|godz|r\.|roku)(?!\p{L})/u,
      ordinal: /(?:strona |str\. |artykuł |art\. |rozdział |nr |godz\. |(?<!\p{L})(?:w|od|do) (?=\d{4}$))$/u,
      clock: null,
      age: null,
      ago: /^\s?(?:temu|później|wcześniej)(?!\p{L})/u,
      comparedBehind: null,
      compared: null,
      other: null,
    },
    units: {
      years: /^(?:lat|roku)/,
      durations: /^(?:lat|roku|miesi|tygodn|dni|godzin|minut|sekund)/,
      multiples: /^razy$/,
    },
    whole: null,
    changed: null,
    part: null,
    won: null,
    votes: null,
    penalty: null,
    slight: null,
    label: labelWith({
      approximate:
        'około, ponad, prawie, niemal, blisko, co najmniej, najwyżej, tylko, więcej niż, mniej niż, o, średnio',
      prepositions: 'o na w we z ze do od dla po przez przy za pod nad',
      places: 'między obok przed wokół podczas',
      adverbs: 'już teraz obecnie jeszcze dziś średnio dziennie rocznie',
      breaks: 'i a ale oraz lecz że który która które gdy kiedy choć bo ponieważ',
      pronouns: 'ja on ona oni my one',
      pointing: 'to ten ta te tam tu jego jej ich',
      auxiliaries: 'jest są był była było były będzie będą ma mają może mogą ma',
      partOf: 'z ze',
      partOfNobody: 'z nich',
      purpose: 'na dla',
      describes: 'na dla do',
      ofAnother: 'z czego, w tym',
      times: 'rok roku lata lat miesiąc miesiące miesięcy tydzień dzień dni godzina godzin minut',
      timeBefore: 'w przez',
      articles: '',
      ofAmount: '',
      weakEnds: 'wynosi wyniósł wyniosła się nie to',
      comparison: 'więcej mniej wyżej niżej',
      joints: 'i a ale oraz który która',
      verbsElsewhere: '',
      states: '',
      participle: null,
      particles: '',
      leadsOn:
        'wzrosła wzrósł wzrosło wzrosły spadła spadł spadło spadły zmalała zmalał zmalało urosła urósł',
      introduces: 'że',
      closesClause: false,
      distant: null,
    }),
  },
  topics: {
    inDictionary: false,
    commonplace: wordSet(''),
    organisation: null,
    article: null,
    particle: null,
    noNoun: null,
  },
  noise: {
    lines: {
      ad: [
        '[-~*=<>\\[(| ]{0,4}(?:reklama|materiał (?:sponsorowany|partnera|promocyjny)|artykuł sponsorowany)[-~*=<>\\])|.: ]{0,4}',
        '.{0,30}dalsza część (?:artykułu|tekstu) pod (?:reklamą|materiałem wideo).{0,20}',
      ],
      'continue reading': [
        '(?:czytaj|pokaż|zobacz) (?:dalej|więcej|całość|cały artykuł)[.:>» ]{0,4}',
        'strona \\d{1,3} z \\d{1,3}',
      ],
      caption: ['fot\\. .{2,60}'],
      promotion: ['.{0,40}(?:kup teraz|zamów teraz|kod rabatowy|tylko do jutra).{0,60}'],
      'share bar': ['(?:udostępnij|podziel się|poleć)(?: .{0,60})?', '(?:obserwuj|śledź) nas .{1,60}'],
      navigation: [
        '(?:przejdź|wróć) do (?:treści|menu|strony głównej|góry).{0,20}',
        'strona główna ?[>»›/].{0,80}',
        '(?:następny|poprzedni) artykuł.{0,60}',
        'jesteś tutaj ?:.{1,80}',
      ],
      newsletter: [
        '.{0,60}(?:zapisz się|zapisz mnie|subskrybuj|dołącz).{0,60}(?:newsletter|biuletyn|na bieżąco).{0,60}',
        '.{0,40}newsletter.{0,40}(?:zapisz|subskrybuj|codziennie|za darmo).{0,60}',
        '(?:twój )?adres e-?mail.{0,30}',
      ],
      paywall: [
        '.{0,60}(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|zalogowanych).{0,60}',
        '.{0,20}(?:wykup dostęp|zaloguj się|załóż konto).{0,80}(?:czytać|dostęp|artykuł).{0,60}',
      ],
      'cookie notice': [
        '.{0,100}\\b(?:pliki|plików|plikach) cookies?\\b.{0,240}',
        '.{0,60}\\bcookies\\b.{0,120}(?:zgod|akcept|ustawie|polityk).{0,200}',
      ],
      copyright: [
        '(?:©|\\(c\\)|copyright (?:©|\\d{4}|by )).{1,160}',
        '.{0,100}wszelkie prawa zastrzeżone.{0,60}',
        'źródło ?:.{1,80}',
      ],
      disclaimer: ['(?:sprostowanie|aktualizacja|od redakcji) ?[:-].{0,240}'],
      'about the author': [
        '(?:o autorze|o autorce|autor|autorka) ?[:|]?.{0,200}',
        '.{3,60} (?:jest|to) (?:dziennikarzem|dziennikarką|reporterem|reporterką|redaktorem|redaktorką)\\b.{0,160}',
      ],
      tags: ['(?:tagi|słowa kluczowe|tematy|kategorie) ?:.{1,120}'],
      comments: [
        '(?:\\d{1,6} )?(?:komentarze|komentarzy|komentarz)(?: ?\\(?\\d{0,6}\\)?)?',
        '(?:skomentuj|dodaj komentarz|napisz komentarz).{0,30}|wszystkie komentarze.{0,20}',
      ],
      'related articles': [
        '(?:czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|polecamy|warto przeczytać) ?[:|>-] ?.{4,160}',
      ],
    },
    inline: { ad: ['[\\[(]reklama[\\])]'] },
    chrome: phrases(
      'udostępnij, drukuj, wydrukuj, kopiuj, skopiuj link, zapisz, słuchaj, komentarze, obserwuj, czas czytania, min, minut, strona główna, wiadomości, polityka, gospodarka, kultura, sport, opinie, nauka, menu, szukaj, zaloguj, subskrybuj, zamknij, więcej, aktualizacja',
    ),
    sections: {
      'related articles': [
        '(?:najczęściej czytane|najnowsze|najpopularniejsze|polecane|podobne artykuły|powiązane|zobacz (?:też|także|również)|czytaj (?:też|także|również)|warto przeczytać|więcej (?:z|o|na) .{1,40}|polecamy)[: ]{0,2}',
      ],
      comments: ['komentarze(?: ?\\(?\\d{0,6}\\)?)?|dodaj komentarz'],
    },
    address: [
      '(?<!\\p{L})(?:ty|twój|twoja|twoje|ci|tobie|nasz|nasza|nasze|nas|nam|państwa)(?!\\p{L})',
      '(?:^|[:!?] ?)(?:zapisz|dołącz|pobierz|obserwuj|czytaj|zaloguj|udostępnij|zobacz)(?!\\p{L})',
    ],
    captionStarts: [
      'foto',
      'fot',
      'zdjęcie',
      'ilustracja',
      'infografika',
      'źródło',
      'wideo',
      'mapa',
      'wykres',
      'rys',
    ],
    credits: [
      'fot\\.',
      'fot ?:',
      'foto ?:',
      'zdjęcie ?:',
      '©|\\(c\\)',
      '(?:^|[/ (])(?:pap|afp|reuters|ap|getty|east news|agencja wyborcza)(?:$|[/ )])',
      'archiwum \\p{L}+',
    ],
    bylines: [
      `(?:[Rr]ozmawia(?:ł|ła)?|[Tt]ekst ?:?|[Aa]utor(?:ka)? ?:|[Oo]pracowa(?:ł|ła|nie) ?:?) ?(?<byline>${names}(?:(?:,| i) ${names}){0,3})(?: ?[,|·-] ?.{0,60})?`,
      `(?<byline>${names})(?: ?\\||,) ?\\d{1,2} [a-ząćęłńóśźż]{3,12} \\d{4}(?:,? ?(?:godz\\. ?)?\\d{1,2}[:.]\\d{2})?`,
    ],
    datelines: ['[A-ZĄĆĘŁŃÓŚŹŻ][\\p{L}\' -]{2,30} \\((?:PAP|AFP|Reuters)\\) ?[-–]{0,2} ?(?=[\\p{Lu}„"\\d])'],
  },
};
export default language;
