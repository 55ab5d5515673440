// Who says what in Portuguese: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('pt', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'between dashes, and whoever goes on behind them',
      [
        'O técnico do Sul Bruno Teles tirou o goleiro.',
        '— Não foi castigo, foi para o bem dele. Eles (jogadores) sabem que eu sou assim — disse o técnico depois do jogo.',
        '— Ninguém joga sozinho — completou. — Nem ele.',
      ],
      [
        [
          'Bruno Teles',
          'técnico do Sul',
          'Não foi castigo, foi para o bem dele. Eles (jogadores) sabem que eu sou assim',
        ],
        ['Bruno Teles', 'técnico do Sul', 'Ninguém joga sozinho'],
        ['Bruno Teles', 'técnico do Sul', 'Nem ele.'],
      ],
    ],
    [
      'nothing between dashes that part a sentence',
      ['O presidente do clube — um homem calmo — disse ontem que não vende o goleiro.'],
      [],
    ],
    [
      'who it is, and not to whom nor when',
      [
        '“Ninguém viu nada naquela noite”, disse um morador logo após o incêndio. “Vamos ouvir os vizinhos”, disse o delegado da cidade ao G1. “Não temos pressa nenhuma”, disse o candidato ao Senado ontem à noite.',
      ],
      [
        [null, 'um morador', 'Ninguém viu nada naquela noite'],
        [null, 'o delegado da cidade', 'Vamos ouvir os vizinhos'],
        [null, 'o candidato ao Senado', 'Não temos pressa nenhuma'],
      ],
    ],
    [
      'in brackets behind words that stand alone, and no more than a title',
      [
        '“Corre, rapaz, corre! Não olhes para trás!” (Bruno Teles para Rui Faria)',
        '“A gente perdeu, mas jogou muito bem” (Rita Faria, capitã do Sul)',
        '“Ninguém sabe nada desta terra” (Diário do Sul)',
        '“A gente que não sabe voltar” (Rita Faria)',
        '“A gente que não sabe voltar” (Rita Faria, 1998)',
      ],
      [
        ['Bruno Teles', null, 'Corre, rapaz, corre! Não olhes para trás!'],
        ['Rita Faria', 'capitã do Sul', 'A gente perdeu, mas jogou muito bem'],
      ],
    ],
    [
      'her whose article is also a small word, behind other words of hers',
      [
        '“Não é uma questão de distância”, afirmou a coordenadora da Defesa Civil, coronel Rita Faria. “O helicóptero leva pouco por vez”.',
      ],
      [
        ['Rita Faria', 'coronel', 'Não é uma questão de distância'],
        ['Rita Faria', 'coronel', 'O helicóptero leva pouco por vez'],
      ],
    ],
    [
      'whom an agency was told by, behind what they are',
      [
        'A bióloga Rita Faria, especialista em aves, disse à agência Sul que “os ninhos se parecem muito com os outros”.',
      ],
      [['Rita Faria', 'bióloga', 'os ninhos se parecem muito com os outros']],
    ],
    [
      'nobody whom a sentence only tells of beside what it is about',
      [
        'Com Bruno Teles também não há muito lugar para a cortesia. “Não nos falamos desde maio”, disse, seco.',
      ],
      [],
    ],
    [
      'nobody written, at a conference',
      [
        'O vereador Rui Matos não promete milagres. “Não vamos encher a barragem, mas vamos tentar”, afirmou em conferência de imprensa.',
      ],
      [['Rui Matos', 'vereador', 'Não vamos encher a barragem, mas vamos tentar']],
    ],
    [
      'a seller on the quay, by what she does',
      ['No porto, uma vendedora de peixe encolhe os ombros: “Se o coral aguenta, nós também.”'],
      [[null, 'uma vendedora de peixe', 'Se o coral aguenta, nós também.']],
    ],
    [
      'by what somebody concedes',
      [
        'Confrontada com esta leitura, a presidente Constança Breda não a desmentiu. “Admito que a redacção possa ser melhorada”, concedeu, numa breve declaração.',
      ],
      [['Constança Breda', 'presidente', 'Admito que a redacção possa ser melhorada']],
    ],
    [
      'in somebody’s words',
      ['Nas palavras de Marta Reis: “A situação não pode continuar assim”.'],
      [['Marta Reis', null, 'A situação não pode continuar assim']],
    ],
    [
      'with what stands behind the name',
      ['“Estamos à espera há seis meses”, queixa-se Marta Reis, presidente da associação de moradores.'],
      [['Marta Reis', 'presidente da associação de moradores', 'Estamos à espera há seis meses']],
    ],
    [
      'to a paper, and who it is',
      [
        'Ana Sousa abriu a porta. “Estamos à espera há seis meses”, conta ao PÚBLICO Marta Reis, que dirige a associação.',
      ],
      [['Marta Reis', null, 'Estamos à espera há seis meses']],
    ],
    [
      'nobody written, to an agency',
      ['Rui Matos chegou cedo ao mercado. “Só vendi dois quilos de sardinha”, disse à agência Sul.'],
      [['Rui Matos', null, 'Só vendi dois quilos de sardinha']],
    ],
    [
      'by the whole of her name, behind when it was',
      [
        'No sábado (7), a noiva Nilza do Carmo chegou ao salão já vestida. “A porta estava fechada e eu li três vezes”, lembra.',
      ],
      [['Nilza do Carmo', 'noiva', 'A porta estava fechada e eu li três vezes']],
    ],
    [
      'whose view all of the sentence before tells',
      [
        'A senadora Ana Reis nega irregularidade. De acordo com ela, a lista foi comunicada aos dois grupos. “Eles falaram e foram ouvidos”, afirma.',
      ],
      [['Ana Reis', 'senadora', 'Eles falaram e foram ouvidos']],
    ],
    [
      'what somebody had said',
      ['O vereador Rui Matos lembrou que Ana Reis prometera “o verão mais bem preparado de sempre”.'],
      [['Ana Reis', null, 'o verão mais bem preparado de sempre']],
    ],
    [
      'in a town, and who it is',
      ['“Só vendi dois quilos de sardinha”, disse em Lisboa Rui Matos.'],
      [['Rui Matos', null, 'Só vendi dois quilos de sardinha']],
    ],
    [
      'not whom they met before',
      [
        '“A ponte é de todos e não fecha no inverno”, disse o líder da oposição depois do almoço com a presidente da câmara, Marta Reis.',
      ],
      [[null, 'o líder da oposição', 'A ponte é de todos e não fecha no inverno']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });
});

test.each([
  'No porto, um letreiro avisa: “Proibido pescar até nova ordem.”',
  'Para o casamento de Ana Reis, “a maior festa do Verão na nossa terra”.',
])('nobody is named for %s', (line) => {
  expect(direct(line)).toEqual([]);
});

const told = (...lines: string[]) => statements('pt', ...lines);
describe('indirect statements', () => {
  test.each<[string, unknown[]]>([
    [
      'Uma moradora da rua Direita, que prefere não dar o nome, disse que já denunciou o barulho três vezes.',
      [null, 'Uma moradora da rua Direita', 'já denunciou o barulho três vezes.'],
    ],
    [
      'A ministra Ana Reis adiantou à Lusa que a ponte vai ficar fechada até Maio.',
      ['Ana Reis', 'ministra', 'a ponte vai ficar fechada até Maio.'],
    ],
    [
      'A ministra Ana Reis diz ter visto as cartas do banco na secretária.',
      ['Ana Reis', 'ministra', 'ter visto as cartas do banco na secretária.'],
    ],
    [
      'A ministra Ana Reis limitou-se a dizer, à margem da visita, que o Governo acompanha a situação.',
      ['Ana Reis', 'ministra', 'o Governo acompanha a situação.'],
    ],
    [
      'De acordo com Ana Reis, a estrada vai continuar fechada até à Primavera.',
      ['Ana Reis', null, 'a estrada vai continuar fechada até à Primavera.'],
    ],
    [
      'Em nota, a advogada do casal, Priscila Antunes, afirmou que "não houve dolo, mas azar" e que os noivos serão ressarcidos até Abril.',
      ['Priscila Antunes', 'advogada do casal', 'os noivos serão ressarcidos até Abril.'],
    ],
    [
      'O fogo começou às três, explicou o comandante dos bombeiros, João Ramos.',
      ['João Ramos', 'comandante dos bombeiros', 'O fogo começou às três'],
    ],
    [
      'Como explicou a ministra Marta Reis, a estrada vai continuar fechada até Maio.',
      ['Marta Reis', 'ministra', 'a estrada vai continuar fechada até Maio.'],
    ],
    [
      'Ontem a prefeitura informou que a ponte vai ficar fechada até maio.',
      [null, 'a prefeitura', 'a ponte vai ficar fechada até maio.'],
    ],
    [
      'Em contato com a empresa o delegado disse que ainda espera o parecer da perícia.',
      [null, 'o delegado', 'ainda espera o parecer da perícia.'],
    ],
    [
      'Segundo informações da Polícia Rodoviária, o caminhão descia a serra sem freio.',
      [null, 'a Polícia Rodoviária', 'o caminhão descia a serra sem freio.'],
    ],
    [
      'A ponte vai ficar fechada até maio. A informação foi confirmada pela ministra Ana Reis.',
      ['Ana Reis', 'ministra', 'A ponte vai ficar fechada até maio.'],
    ],
    [
      'A mãe, que confessa ter tido medo, já avisou que o menino não volta ao rio.',
      [null, 'A mãe', 'o menino não volta ao rio.'],
    ],
    [
      'Para a delegada Ana Reis, que assumiu o caso, não há dúvida de que o fogo foi posto.',
      ['Ana Reis', 'delegada', 'não há dúvida de que o fogo foi posto.'],
    ],
    [
      'Foi depois da reunião que Ana Reis admitiu que a ponte precisa de obras.',
      ['Ana Reis', null, 'a ponte precisa de obras.'],
    ],
    [
      'Em nota, a cooperativa lamentou o incêndio e esclareceu que as contas não foram afetadas.',
      ['a cooperativa', null, 'as contas não foram afetadas.'],
    ],
    [
      'Uma carta do conselho revela que alguns moradores recusaram a obra, alegando que a ponte já é segura.',
      [null, 'Uma carta do conselho', 'alguns moradores recusaram a obra'],
    ],
  ])('%s', (line, found) => {
    expect(told(line)).toEqual([found]);
  });

  test.each([
    'A ministra Ana Reis negou ter recebido as cartas do banco.',
    'A estrada, segundo o mapa, desce até ao rio e volta a subir.',
    'O homem entrou, cumprimentou, comentou o jogo, e foi-se embora.',
    'A ministra Ana Reis chegou. Estima-se que haja mais de mil casas sem luz na região.',
    'Com o ministro disse que a ponte fica fechada até maio.',
    'Para João Ramos, há um quarto reservado no hotel do porto.',
    'João Ramos nunca disse que a linha fecharia antes do fim do ano.',
  ])('nobody says: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});
