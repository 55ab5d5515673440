// What stands before a verb of saying in Romance tongues and names nobody who says it; papers in marks, most of several, clauses
// about somebody. In words of our own.
import { describe, test } from '@jest/globals';
import { type Direct, type Statements, speakersAre, statementsAre } from './speakers.ts';

describe('behind what it is about, how or where, a verb without a subject is of whom the sentence before is about', () => {
  test.each<Direct>([
    [
      'pt',
      'Ana Morais esteve ontem na rádio local. Sobre Paulo Reis, disse: “Nunca cumpriu um único prazo”.',
      ['Ana Morais'],
    ],
    [
      'es',
      'Ana Morel habló ayer en la radio. Sobre Pablo Ruiz, dijo: “Nunca ha cumplido un solo plazo”.',
      ['Ana Morel'],
    ],
    [
      'it',
      'Anna Morelli ha parlato ieri alla radio. Su Paolo Rossini, ha detto: «Non ha mai rispettato una scadenza».',
      ['Anna Morelli'],
    ],
    [
      'pt',
      'Ana Morais falou aos jornalistas. Reforçando a sua oposição à obra, declarou: “Não assinarei esse contrato”.',
      ['Ana Morais'],
    ],
    ['es', 'Ana Morel habló ante los periodistas. Declaró: “No firmaré nunca ese contrato”.', ['Ana Morel']],
    [
      'es',
      'Ana Morel habló ante los periodistas. Preguntada por Pablo Ruiz, respondió: “No firmaré ese contrato”.',
      ['Ana Morel'],
    ],
    [
      'pt',
      'Rui Bento recusou a crítica: “A obra vai acabar em maio, como previsto”. ¶ A deputada Ana Morais também participou na manifestação, afirmando aos jornalistas: “A obra não vai acabar em maio”.',
      ['Rui Bento', 'Ana Morais'],
    ],
    // A verb with something behind it; a name that ends as a gerund does.
    [
      'es',
      'Ana Morel calló. Recordó las palabras de Pablo Ruiz: “La situación no puede seguir así”.',
      [null],
    ],
    ['es', 'Fernando Gil, dijo Ana Morel, “nunca ha cumplido un solo plazo en su vida”.', ['Ana Morel']],
  ])('%s: %s', speakersAre);
});

describe('whom a verb is about, or who acts in a clause of their own, does not say the words', () => {
  test.each<Direct>([
    [
      'it',
      'La serata si è aperta in piazza, «il lavoro deve tornare al centro di tutto», ricordando le vittime.',
      [],
    ],
    [
      'es',
      'Ana Morel pidió “la reapertura completa de la piscina municipal” y Pablo Ruiz garantizó el plazo.',
      ['Ana Morel'],
    ],
    [
      'es',
      'También afirman que respetan la ley y el Estado de derecho, aunque recuerdan que “las promesas se cumplen”.',
      [null],
    ],
    [
      'it',
      'Anna Morelli ha incontrato Paolo Rossini: «Mi hanno lasciato solo», ha detto il sindacalista.',
      [null],
    ],
    [
      'it',
      '«I voli – ha dichiarato un membro del personale dell’aeroporto – partiranno con due ore di ritardo».',
      ['un membro del personale dell’aeroporto'],
    ],
    [
      'it',
      '«Nessuno ci ha avvisati - ha commentato uno dei passeggeri - e siamo qui da stamattina».',
      ['uno dei passeggeri'],
    ],
    [
      'it',
      'Anna Morelli ha letto ad alta voce l’email di Paolo Rossini: «Non vedrete mai la fine di questi lavori».',
      ['Paolo Rossini'],
    ],
  ])('%s: %s', speakersAre);
  test.each<Statements>([
    ['fr', 'On ignore si Anne Morel a dit à Paul Ruiz que la plainte serait retirée.', []],
    ['es', 'Se desconoce si Ana Morel dijo a Pablo Ruiz que la denuncia sería retirada.', []],
    ['pt', 'Não se sabe se Ana Morais disse a Paulo Reis que a queixa seria retirada.', []],
    [
      'it',
      'Non si sa se Anna Morelli abbia detto a Paolo Rossini che la denuncia sarebbe stata ritirata.',
      [],
    ],
    [
      'it',
      'Anna Morelli ha negato di aver detto a Paolo Rossini che la denuncia sarebbe stata ritirata.',
      [],
    ],
    ['es', 'Ana Morel le dijo a Pablo Ruiz lo que pensaba del puente y de sus plazos.', []],
    ['fr', 'La maire craint que le pont, fermé depuis mars, ne tombe avant l’hiver.', []],
    ['fr', 'La maire craint que le pont ne tienne pas un an de plus.', [['La maire', 'le pont ne']]],
  ])('%s: %s', statementsAre);
});

describe('a paper or a station whose name stands in marks says what its verb tells', () => {
  test.each<Direct>([
    [
      'es',
      'El diario conservador “El Faro” indica que “la obra costará el doble de lo previsto”.',
      ['El Faro'],
    ],
    [
      'fr',
      '« La commune a versé deux millions à une société écran », affirme le quotidien « Le Relais ».',
      ['Le Relais'],
    ],
    ['pt', '“A obra custará o dobro do previsto”, escreve o jornal “Vale Livre”.', ['Vale Livre']],
  ])('%s: %s', speakersAre);
  test.each<Statements>([
    [
      'fr',
      'Le journal « Le Relais » indique que la commune a versé deux millions à une société écran.',
      [['Le Relais', 'la commune a']],
    ],
    [
      'it',
      'Il giornale «Valle Libera» scrive che i lavori costeranno il doppio del previsto.',
      [['Valle Libera', 'i lavori costeranno']],
    ],
    [
      'es',
      'La obra costará el doble de lo previsto, indicó el canal televisivo “TVX”.',
      [['TVX', 'La obra costará']],
    ],
  ])('%s: %s', statementsAre);
});

describe('most of several, a clause about somebody, and a second clause tell what they say', () => {
  test.each<Statements>([
    [
      'fr',
      'Il pleut à Brumel. ¶ La plupart des élus estiment que le budget ne sera pas voté avant l’été.',
      [['La plupart des élus', 'le budget ne']],
    ],
    [
      'es',
      'La mayoría de los concejales opina que el presupuesto no se votará antes del verano.',
      [['La mayoría de los concejales', 'el presupuesto no']],
    ],
    [
      'it',
      'La maggior parte dei consiglieri ritiene che il bilancio non sarà votato prima dell’estate.',
      [['La maggior parte dei consiglieri', 'il bilancio non']],
    ],
    [
      'fr',
      'Anne Morel a remercié Paul Ruiz, qui assure que le chantier finira bien en mai.',
      [['Paul Ruiz', 'le chantier finira']],
    ],
    [
      'pt',
      'Ana Morais agradeceu a Paulo Reis, que garante que a obra acaba em maio.',
      [['Paulo Reis', 'a obra acaba']],
    ],
    [
      'fr',
      'L’avocat de Paul Ruiz a quitté la salle après que Anne Morel a déclaré que la plainte était infondée.',
      [['Anne Morel', 'la plainte était']],
    ],
    [
      'pt',
      'Ana Morais disse a Paulo Reis que a ponte era uma vergonha para a cidade.',
      [['Ana Morais', 'a ponte era']],
    ],
    [
      'fr',
      'Anne Morel et Paul Ruiz se sont vus. ¶ Morel a promis un vote en mai, mais Ruiz a affirmé que le calendrier était intenable.',
      [['Paul Ruiz', 'le calendrier était']],
    ],
    [
      'fr',
      'Anne Morel a indiqué, mardi à Brumel, devant une centaine de personnes, que la digue serait relevée.',
      [['Anne Morel', 'la digue serait']],
    ],
    [
      'it',
      'Paolo Rossini ha detto inoltre, in un messaggio inviato ai cronisti, che i lavori sono fermi.',
      [['Paolo Rossini', 'i lavori sono']],
    ],
    [
      'pt',
      'A obra vai parar, embora Paulo Reis tenha afirmado que o dinheiro chega até ao verão.',
      [['Paulo Reis', 'o dinheiro chega']],
    ],
    [
      'pt',
      'Paulo Reis pagou a obra em dinheiro, de acordo com o documento judicial.',
      [['o documento judicial', 'Paulo Reis pagou']],
    ],
  ])('%s: %s', statementsAre);
});

describe('several of whom a pronoun tells are no body, which is one; a source may be what somebody declared', () => {
  test.each<Direct>([
    [
      'fr',
      'Les éboueurs reconduisent la grève jusqu’à mardi, selon la CGT. ¶ Ils s’affirment cependant « prêts à suspendre le mouvement en cas de négociations ».',
      [null],
    ],
  ])('%s: %s', speakersAre);
  test.each<Statements>([
    [
      'it',
      'La città, secondo le dichiarazioni del ministro Igor Bassi, per il momento è sotto controllo.',
      [['Igor Bassi', 'La città, secondo']],
    ],
  ])('%s: %s', statementsAre);
});
