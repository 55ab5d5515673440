// Numbers and units as they are written. Data only.
import { shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

export const numbers: Numbers = {
  decimal: ',',
  scales: {
    'tis.': 1e3,
    tis: 1e3,
    tisíc: 1e3,
    tisíce: 1e3,
    'mil.': 1e6,
    mil: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionů: 1e6,
    milión: 1e6,
    miliónů: 1e6,
    'mld.': 1e9,
    mld: 1e9,
    miliarda: 1e9,
    miliardu: 1e9,
    miliardy: 1e9,
    miliard: 1e9,
  },
  to: ['do', 'až', 'na'],
  from: ['od', 'z', 'ze'],
  written: {
    in: 'letters',
    words: {
      // Accents are folded.
      small: table(
        'jeden dva tri ctyri pet sest sedm osm devet deset jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact devatenact',
        'dvacet tricet ctyricet padesat sedesat sedmdesat osmdesat devadesat',
        (ten, unit) => [`${ten} ${unit}`],
        {
          jedna: 1,
          dve: 2,
          dvou: 2,
          trech: 3,
          ctyr: 4,
          peti: 5,
          sesti: 6,
          sedmi: 7,
          osmi: 8,
          deviti: 9,
          deseti: 10,
        },
      ),
      scales: {
        sto: 1e2,
        tisic: 1e3,
        tisice: 1e3,
        milion: 1e6,
        miliony: 1e6,
        milionu: 1e6,
        miliarda: 1e9,
        miliardy: 1e9,
        miliard: 1e9,
      },
      vague: { desitky: 10, desitek: 10, stovky: 1e2, stovek: 1e2, tisice: 1e3 },
      joint: ' ',
      shares: shareWords(
        'polovina|poloviny|polovinu',
        'tretina|tretiny|tretinu',
        'ctvrtina|ctvrtiny|ctvrtinu',
        ['jedna', 'dve', 'tri'],
      ),
      multiples: [
        ['dvojnasobn\\p{L}+|zdvojnasobi\\p{L}+|dvakrat', 2],
        ['trojnasobn\\p{L}+|ztrojnasobi\\p{L}+|trikrat', 3],
      ],
    },
  },
};

export const units: Units = {
  money: {
    EUR: phrases('euro, eura, eur, €'),
    USD: phrases('amerických dolarů'),
    dollar: phrases('dolarů, dolary, dolar, $'),
    GBP: phrases('liber, libry'),
    CHF: phrases('franků'),
    other: phrases('korun, koruny, korunu, Kč, CZK, zlotých, forintů'),
  },
  percent: phrases('procentních bodů, procent, procenta, procento'),
  measures:
    phrases(`osob, osoby, lidí, lidé, obyvatel, žáků, pacientů, klientů, zaměstnanců, dětí, aut, obchodů, škol, firem, domů, bytů, domácností, míst, hlasů, krát,
    let, roky, roku, měsíců, měsíce, týdnů, týdny, dní, dny, hodin, hodiny, minut, minuty, sekund, kilometrů, km, metrů, metry, hektarů, tun, tuny, kilogramů, kg,
    litrů, stupňů, bodů, zvířat, stromů, knih, výtisků, střel, lůžek, diváků, případů`),
  joints: [],
  tenths: [],
};
