// What stands between a verb of saying and whoever says it, or its clause, in French, Spanish, Italian and Portuguese: when and
// where it was said, and no thing of which a clause tells.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from '../../../../language/tongues/direct-quotes.ts';
import { statementsAre } from './speakers.ts';

type Case = [language: string, text: string, told: [who: string | null, words: string][]];

describe('a clause far behind its verb', () => {
  test.each<Case>([
    [
      'pt',
      'A vereadora Rita Pires afirmou nesta terça-feira (4) durante entrevista a uma rádio de Tavira que a obra começa em maio.',
      [['Rita Pires', 'a obra começa']],
    ],
    [
      'es',
      'La edil Marta Ruiz afirmó este martes durante una entrevista con una emisora de radio de Soria que las obras empezarán en mayo.',
      [['Marta Ruiz', 'las obras empezarán']],
    ],
    [
      'fr',
      'L’élue Anne Roux a affirmé ce mardi lors d’un entretien accordé à une radio de Royan que les travaux débuteront en mai.',
      [['Anne Roux', 'les travaux débuteront']],
    ],
    [
      'it',
      'La ministra Carla Boni ha affermato martedì durante un’intervista a una radio di Pavia che i lavori cominceranno a maggio.',
      [['Carla Boni', 'i lavori cominceranno']],
    ],
    // Things of which a clause tells.
    [
      'pt',
      'Rita Pires anunciou nesta terça-feira em reunião com representantes das empresas que têm contratos com a cidade o fim da obra.',
      [],
    ],
    [
      'es',
      'Marta Ruiz contó ayer en la plaza mayor de Soria la historia de una mujer que perdió su casa.',
      [],
    ],
    // An infinitive has the clause behind it.
    [
      'pt',
      'Rui Lemos disse ter entregado R$ 700 mil ao deputado por meio de empresas que tinham contratos com a cidade.',
      [['Rui Lemos', 'ter entregado R$']],
    ],
    [
      'pt',
      'Rui Lemos declarou ser falsa a informação de que um assessor tenha negociado com o jornal.',
      [['Rui Lemos', 'ser falsa a']],
    ],
  ])('%s: %s', statementsAre);
});

describe('whoever made what tells it', () => {
  test.each<Case>([
    [
      'fr',
      'Selon un nouveau bilan communiqué samedi par les autorités locales, au moins dix maisons sont détruites.',
      [['les autorités locales', 'au moins dix']],
    ],
    [
      'es',
      'Según un balance comunicado por el Ministerio del Interior, al menos diez casas quedaron destruidas.',
      [['Ministerio del Interior', 'al menos diez']],
    ],
    [
      'pt',
      'Pelo menos dez casas ficaram destruídas, segundo dados fornecidos pela polícia.',
      [['polícia', 'Pelo menos dez']],
    ],
    [
      'it',
      'Secondo i primi accertamenti effettuati dai carabinieri, la merce è caduta da cinque metri.',
      [['carabinieri', 'la merce è']],
    ],
  ])('%s: %s', statementsAre);
});

describe('verbs of saying and holding', () => {
  test.each<Case>([
    ['es', 'El entrenador Luis Roca sentenció que el nivel ha bajado.', [['Luis Roca', 'el nivel ha']]],
    [
      'es',
      'La alcaldesa Marta Ruiz se mostró confiada en que el puente reabrirá en mayo.',
      [['Marta Ruiz', 'el puente reabrirá']],
    ],
    ['fr', 'La maire Anne Roux réaffirme que le pont rouvrira en mai.', [['Anne Roux', 'le pont rouvrira']]],
    [
      'it',
      'Il sindaco Carlo Bini si è detto fiducioso che il ponte riaprirà a maggio.',
      [['Carlo Bini', 'il ponte riaprirà']],
    ],
    [
      'pt',
      'A prefeita Rita Pires mostrou-se confiante de que a ponte reabre em maio.',
      [['Rita Pires', 'a ponte reabre']],
    ],
  ])('%s: %s', statementsAre);
});

describe('whoever says it behind when and where, and on whose side', () => {
  test.each<Case>([
    [
      'fr',
      'Une troisième personne a été trouvée dans la vallée, ont annoncé, lundi 3 mars, les autorités locales.',
      [['les autorités locales', 'Une troisième personne']],
    ],
    [
      'fr',
      'Plus de trente blessés ont été soignés dans la région, a pour sa part affirmé le maire Paul Durieux.',
      [['Paul Durieux', 'Plus de trente']],
    ],
    [
      'es',
      'Una tercera persona fue hallada en el valle, informaron, en un comunicado, los bomberos.',
      [['los bomberos', 'Una tercera persona']],
    ],
    [
      'es',
      'Una tercera persona fue hallada en el valle esta tarde, informó hoy a Efe una fuente oficial.',
      [['una fuente oficial', 'Una tercera persona']],
    ],
    [
      'it',
      'Una terza persona è stata trovata nella valle, ha riferito, lunedì mattina, il ministero dell’Interno.',
      [['il ministero dell’Interno', 'Una terza persona']],
    ],
    [
      'pt',
      'Uma terceira pessoa foi encontrada no vale, informou, nesta segunda-feira, o Ministério da Saúde.',
      [['Ministério da Saúde', 'Uma terceira pessoa']],
    ],
    // What they do beside it is nothing that they say.
    ['fr', 'Paul Durieux est entré, a salué, lundi matin, les élus de la commune.', []],
  ])('%s: %s', statementsAre);

  test.each<[string, string, string | null]>([
    [
      'fr',
      '« La route est coupée », a de son côté indiqué, lundi matin, le maire Paul Durieux.',
      'Paul Durieux',
    ],
    ['es', '«La ruta sigue cortada», aseguró por su parte el alcalde Luis Roca.', 'Luis Roca'],
    ['it', '«La strada resta chiusa», ha affermato dal canto suo il sindaco Carlo Bini.', 'Carlo Bini'],
    ['pt', '“A estrada continua fechada”, afirmou, em nota, o prefeito Rui Costa.', 'Rui Costa'],
    // Somebody else does something else.
    ['es', '«La ruta sigue cortada», aseguró, en un comunicado, y la edil Marta Ruiz pidió ayuda.', null],
  ])('%s: %s', (language, text, who) => {
    expect(directQuotes(language, text).map(([speaker]) => speaker)).toEqual(who === null ? [] : [who]);
  });
});

describe('several without an article', () => {
  test.each<Case>([
    [
      'es',
      'La ciudad se quedó sin luz, y medios locales revelaron que los técnicos llegan el martes.',
      [['medios locales', 'los técnicos llegan']],
    ],
    [
      'pt',
      'Agências de ajuda da ONU disseram que os combates expulsaram dez mil pessoas de casa.',
      [['Agências de ajuda da ONU', 'os combates expulsaram']],
    ],
    [
      'it',
      'La città è rimasta al buio, e media locali riferiscono che i tecnici arriveranno martedì.',
      [['media locali', 'i tecnici arriveranno']],
    ],
    // A subject of their own, which is not read: not the one before it.
    ['pt', 'A cidade ficou sem luz, e barcos locais revelaram que a maré sobe na terça-feira.', []],
  ])('%s: %s', statementsAre);

  test.each<[string, string, string[]]>([
    ['it', '«Serve un altro ponte», hanno detto genitori e insegnanti.', ['genitori e insegnanti']],
    ['es', '«Hacen falta más médicos», advierten sindicatos y asociaciones.', ['sindicatos y asociaciones']],
    [
      'pt',
      '“Faltam médicos nas escolas”, informam meios de comunicação locais.',
      ['meios de comunicação locais'],
    ],
    // What one asks for.
    ['es', '«Hay que actuar ya», pidió médicos y enfermeras.', []],
  ])('%s: %s', (language, text, who) => {
    expect(directQuotes(language, text).map(([, role]) => role)).toEqual(who);
  });
});
