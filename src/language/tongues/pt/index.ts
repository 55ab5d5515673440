// Portuguese.

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
  tag: 'pt',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: false,
    quotationMarks: guillemets,
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`a ao aos as até com como da das de dele dela depois do dos e é ela eles em entre era essa esse esta está este eu foi
    foram há isso isto já lhe mais mas me mesmo meu muito na não nas nem no nos nós o os ou para pela pelo por qual quando
    que quem se sem ser seu seus só sua suas também te tem um uma você anos ano disse`),
    abbreviations: abbreviations(`sra srta dra exmo exma eng av ex art profa`),
    abbreviationsBeforeNumbers: wordSet('art pág págs'),
    starters: wordSet('o a os as um uma mas e em no na'),
  },
  calendar: {
    months: wordList(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ),
    days: wordList('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
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
      `acordo almoço ano anos água campeão casal caso centro cidade coisa criança crianças decisão dia dias dinheiro doentes equipa equipe estado euros falta família final fim governo grupo hora horas homem homens ideia jogo lugar manhã medo mês meses milhões ministro momento mulher mulheres noivos número obra país partido prefeito presidente preço problema projeto prémio razão rua saída semana serviço sistema suspeitos time tinha trabalho verdade vida voz minutos mundo noite parte pessoa pessoas tarde tempo`,
    ),
    article: /^(?:o|a|os|as|um|uma)\s/iu,
  },
  noise,
};
export default language;
