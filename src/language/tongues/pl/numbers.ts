// Numbers and units as they are written. Data only.
import { shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

export const numbers: Numbers = {
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
};

export const units: Units = {
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
};
