// Spanish.

import { alphabetic } from '../../families/alphabetic/index.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { guillemets } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { quoting } from './quoting.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'es',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: false,
    quotationMarks: guillemets,
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`a al algo ante antes aquí así aunque cada como con contra cual cuando de del desde donde dos durante e el ella ellas
    ellos en entre era es esa ese eso esta está este esto estos estas fue ha han hasta hay la las le les lo los más me mi
    mucho muy nada ni no nos o otra otro para pero por porque que quien se sea según ser si sí sin sobre son su sus también
    tan tanto te tiene todo todos tu un una uno unos y ya años año dijo`),
    abbreviations: abbreviations(`sra srta sres dra lic ing arq ud uds vd ej p.ej ee uu ee.uu av gral`),
    abbreviationsBeforeNumbers: wordSet('núm pág págs art'),
    starters: wordSet('el la los las pero y en un'),
  },
  calendar: {
    months: wordList(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
    days: wordList('lunes martes miércoles jueves viernes sábado domingo'),
    oftenOther: wordSet(''),
  },
  numbers,
  units,
  saying,
  standing,
  referring,
  figures,
  topics: {
    ...shared.topics,
    commonplace: wordSet(
      `abuelo acuerdo agua aire alcalde alcaldesa alcance apertura aprendiz ayuntamiento barrio calle camino campo casa caso centro ciudad cosa cuenta decisión dinero ejecutivo empresa equipo error espera estaba estado estación explosión familia final futuro gobierno grupo heridos hombre hombres hora horas idea juicio lugar mañana menos mesa metros miedo miembros millones ministro minuto ministra momento mujer mujeres muerte niño niños obras orden padre padrastro partido planta precio presidente presidenta problema proyecto pueblo pueblos puerta razón salida semana sitio sistema tanda trabajo verano vecinos vida voz gente minutos mundo noche parte persona personas tarde tiempo`,
    ),
    article: /^(?:el|la|los|las|un|una)\s/iu,
  },
  noise,
};
export default language;
