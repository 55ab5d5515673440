// French, Spanish, Italian and Portuguese: whom a sentence tells to have said what, and whom it does not.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { directQuotes, statements } from '../../../language/tongues/direct-quotes.ts';
import { paragraphs } from '../paragraphs.ts';

type Told = [speaker: string | null, role: string | null, beginning: string];

/** In the order of the text, those whose speaker is told. */
function toldIn(kind: 'direct' | 'statement', language: string, line: string): Told[] {
  const find = kind === 'direct' ? directQuotes : statements;
  return find(language, ...line.split(' ¶ ')).map(([speaker, role, text]) => [
    speaker,
    role,
    text.split(' ').slice(0, 3).join(' '),
  ]);
}

test.each<[string, string, Told]>([
  // Whatever the tense, of one and of several.
  [
    'es',
    'Preguntada por las obras, Marta Ruiz contestó que no habrá retrasos y que abrirá en mayo.',
    ['Marta Ruiz', null, 'no habrá retrasos'],
  ],
  [
    'es',
    'Los vecinos comentaban que llevaban once días sin agua caliente.',
    [null, 'Los vecinos', 'llevaban once días'],
  ],
  [
    'fr',
    'Paul Hervé déplore que personne ne l’ait consulté avant le vote.',
    ['Paul Hervé', null, 'personne ne l’ait'],
  ],
  ['it', 'Carla Boni segnalò che il ponte era chiuso da otto mesi.', ['Carla Boni', null, 'il ponte era']],
  [
    'pt',
    'Os moradores denunciam que estão há onze dias sem água quente.',
    [null, 'Os moradores', 'estão há onze'],
  ],
  // Whoever told it, by what they are.
  [
    'es',
    'Tal y como informó el fiscal del caso, la casa estaba vacía desde mayo.',
    [null, 'el fiscal del caso', 'la casa estaba'],
  ],
  [
    'es',
    'Según informó la Fiscalía, se registraron seis casas y dos garajes.',
    ['Fiscalía', null, 'se registraron seis'],
  ],
  // By a source that no comma parts from its clause.
  [
    'es',
    'Según informó el fiscal del caso se registraron seis casas y dos garajes.',
    [null, 'el fiscal del caso', 'se registraron seis'],
  ],
  [
    'es',
    'Según Marta Ruiz el fuego empezó en la cocina del segundo piso.',
    ['Marta Ruiz', null, 'el fuego empezó'],
  ],
  [
    'pt',
    'Segundo o delegado Bruno Teles até agora foram ouvidas duas pessoas da vizinhança.',
    ['Bruno Teles', 'delegado', 'até agora foram'],
  ],
  [
    'pt',
    'De acordo com o marido da vítima o carro foi levado por dois homens armados.',
    [null, 'o marido da vítima', 'o carro foi'],
  ],
  [
    'pt',
    'Segundo o delegado Bruno Teles do terceiro distrito, duas pessoas foram ouvidas ontem.',
    ['Bruno Teles', 'delegado', 'duas pessoas foram'],
  ],
  // Whoever promises something.
  [
    'fr',
    'La ministre Élise Garrigou s’est aussi engagée à verser les aides avant la fin du mois.',
    ['Élise Garrigou', 'ministre', 'verser les aides'],
  ],
  [
    'es',
    'Marta Ruiz se comprometió a publicar las cuentas antes del 15 de enero.',
    ['Marta Ruiz', null, 'publicar las cuentas'],
  ],
  [
    'it',
    'Carla Boni si è impegnata a pubblicare i conti entro il 15 gennaio.',
    ['Carla Boni', null, 'pubblicare i conti'],
  ],
  [
    'pt',
    'Rita Faria comprometeu-se a publicar as contas antes de 15 de janeiro.',
    ['Rita Faria', null, 'publicar as contas'],
  ],
  // In whose opinion, by whose account.
  [
    'fr',
    'À en croire Paul Hervé, le club n’a reçu aucune offre pour son attaquant.',
    ['Paul Hervé', null, 'le club n’a'],
  ],
  [
    'es',
    'A juicio de Marta Ruiz, el plan no resuelve el problema de los alquileres.',
    ['Marta Ruiz', null, 'el plan no'],
  ],
  [
    'es',
    'Tal y como explicó Marta Ruiz, el dinero saldrá de los fondos europeos.',
    ['Marta Ruiz', null, 'el dinero saldrá'],
  ],
  [
    'it',
    'A detta di Carla Boni, il ponte non reggerebbe un’altra piena.',
    ['Carla Boni', null, 'il ponte non'],
  ],
  [
    'it',
    'Stando alla Procura, i due avrebbero falsificato almeno trenta fatture in due anni.',
    ['Procura', null, 'i due avrebbero'],
  ],
  [
    'it',
    'Secondo la segretaria, Carla Boni, il dato non tiene conto dei furti.',
    ['Carla Boni', 'segretaria', 'il dato non'],
  ],
  [
    'pt',
    'Conforme explicou Rita Faria, o dinheiro virá dos fundos europeus.',
    ['Rita Faria', null, 'o dinheiro virá'],
  ],
  [
    'pt',
    'Dezesseis comunidades estão sem acesso por barco desde segunda, de acordo com boletim divulgado pela Defesa Civil estadual.',
    ['Defesa Civil', null, 'Dezesseis comunidades estão'],
  ],
  [
    'fr',
    'Selon la commission des compétitions, une interruption de moins de trente minutes ne suffit pas. Tom Leroy proteste.',
    [null, 'la commission des compétitions', 'une interruption de'],
  ],
  // What somebody holds who may judge it by what they are; he or she who spoke right before.
  [
    'pt',
    'Para a hidróloga Rita Faria, da Universidade do Minho, o pico da cheia ainda não passou.',
    ['Rita Faria', 'hidróloga', 'o pico da'],
  ],
  [
    'fr',
    '« On nous propose une réunion », a ironisé le sénateur Guy Aubert, qui veut un vote. Pour lui, le parti a perdu un élu sur cinq.',
    ['Guy Aubert', 'sénateur', 'le parti a'],
  ],
  [
    'es',
    '«Fue injusto», dice Marta Ruiz. Según sus cálculos, la mitad del dinero se perdió en inversiones.',
    ['Marta Ruiz', null, 'la mitad del'],
  ],
  // A paper's name in marks beside it.
  [
    'fr',
    'Dans un entretien au « Courrier de l’Ouest », Paul Hervé annonce qu’il ne se représentera pas en mars.',
    ['Paul Hervé', null, 'il ne se'],
  ],
  // Called by the first of two surnames.
  [
    'es',
    'La afinadora Leonor Aizpurúa Benet trabaja en el muelle. ¶ “No lo sé”, dice Tomás Ribó. ¶ Aizpurúa no se ofende. Recuerda que en 2014 el altavoz falló una noche entera.',
    ['Leonor Aizpurúa Benet', 'afinadora', 'en 2014 el'],
  ],
  // By what they are of.
  [
    'es',
    'El club ganó a Luis Cano y a Pedro Sanz. El médico del equipo teme que Noa Ferrín esté de baja dos semanas.',
    [null, 'El médico del equipo', 'Noa Ferrín esté'],
  ],
  // When it was said stands between the verb and who said it.
  [
    'fr',
    'Le nombre de cas a doublé en une semaine, a annoncé jeudi le ministère de la Santé.',
    ['le ministère de la Santé', null, 'Le nombre de'],
  ],
  [
    'it',
    'Il numero dei casi è raddoppiato in una settimana, ha comunicato giovedì il ministero della Salute.',
    [null, 'il ministero della Salute', 'Il numero dei'],
  ],
  // A short clause that only its denial shows to be one.
  [
    'es',
    'La empresa no prevé ningún despido, asegura su director general, Javier Roldán.',
    ['Javier Roldán', 'director general', 'La empresa no'],
  ],
  // What somebody says of themselves.
  [
    'fr',
    'Claire Vidal raconte avoir entendu une détonation vers trois heures du matin.',
    ['Claire Vidal', null, 'avoir entendu une'],
  ],
  [
    'it',
    'Contattato al telefono, Luca Ferrante risponde di non aver mai ricevuto alcuna diffida.',
    ['Luca Ferrante', null, 'non aver mai'],
  ],
  // A source, and its clause without a comma.
  [
    'it',
    'Secondo i carabinieri l’uomo avrebbe perso il controllo dell’auto in curva.',
    [null, 'i carabinieri', 'l’uomo avrebbe perso'],
  ],
  [
    'pt',
    'Fonte da investigação indicou à Lusa que a arma do crime ainda não apareceu.',
    [null, 'Fonte da investigação', 'a arma do'],
  ],
  // Somebody of whom a clause tells more; an office, and then the name.
  [
    'es',
    'Un marinero jubilado que pasa a diario por la puerta cuenta que ha visto a capitanes hacer cola.',
    [null, 'Un marinero', 'ha visto a'],
  ],
  [
    'pt',
    'Para o presidente do conselho, Rui Costa, o alargamento só é possível com mais onze profissionais.',
    ['Rui Costa', 'presidente do conselho', 'o alargamento só'],
  ],
  // A clause that begins with a small word.
  [
    'pt',
    'Pelo menos dez homens encapuzados participaram do assalto, segundo a empresa de transportes Vale Verde.',
    ['Vale Verde', null, 'Pelo menos dez'],
  ],
])('a sentence tells what somebody says: %s %s', (language, line, told) => {
  expect(toldIn('statement', language, line)).toEqual([told]);
});

test.each([
  // What is told of them is no opinion of theirs.
  ['fr', 'Pour le coureur Paul Hervé, la saison est terminée depuis dimanche soir.'],
  ['es', 'Para el delantero Luis Cano, la temporada ha terminado antes de tiempo.'],
  ['it', 'Per il difensore Piero Neri, la partita è finita dopo venti minuti.'],
  ['pt', 'Para o avançado Rui Costa, a época acabou mais cedo do que queria.'],
  ['fr', '« C’est injuste », dit Anne Roux. Pour lui, le parti a perdu un élu sur cinq.'],
  // Whoever asks, denies or does not rule out something does not say it.
  ['fr', 'Nora Belhadj a demandé à Paul Hervé pourquoi il se taisait depuis le mois de mai.'],
  ['es', 'Marta Ruiz negó que la empresa haya recibido ninguna ayuda pública.'],
  ['fr', 'Paul Hervé n’exclut pas que la ligne ferme pendant deux semaines.'],
  // Who presents something says nothing of it: the name between commas is whose verb it is.
  [
    'fr',
    'Lundi soir, la présidente de la commission, Lucie Faron, a détaillé les premiers éléments du rapport.',
  ],
  // A clause about what is chosen, and nobody's words.
  [
    'pt',
    'No dia 25, um segundo plenário, que a oposição diz ter sido convocado, indicou a presidente da Junta, Graça Meireles.',
  ],
])('a sentence tells nothing that somebody says: %s %s', (language, line) => {
  expect(toldIn('statement', language, line)).toEqual([]);
});

test('a small word before the verb is no part of who says it', () => {
  expect(
    toldIn(
      'statement',
      'fr',
      'La chambre des comptes y constate que les dépenses ont augmenté de 19 % en cinq ans.',
    ),
  ).toEqual([[null, 'La chambre des comptes', 'les dépenses ont']]);
});

test.each([
  'Nora Aziz is back. She does not want people to think the branch is closing.',
  'Nora Aziz and Tom Reed are back. They did not mean to say the shop was theirs.',
  'Tom Reed asked the crowd to say the fight was over.',
])('what somebody wants others to say or to think they do not say: %s', (line) => {
  expect(toldIn('statement', 'en', line)).toEqual([]);
});

test.each([
  // Whoever stands in another clause is not who speaks, nor is a verb with the capital of its sentence.
  [
    'es',
    'De aquello hablaba poco. «Mi madre escondía el pan en el delantal», contó en 2008, cuando el Hospital de la Vega le dio un premio.',
  ],
  [
    'fr',
    '« Ma mère cachait le pain sous son tablier », racontait-on encore, quand Paul Hervé acheta la ferme.',
  ],
  [
    'es',
    'Fue terca con los honores. Rechazó dos veces la medalla, la segunda por carta: «Agradezco el metal, pero pedí un autobús».',
  ],
  [
    'it',
    'Rifiutò due volte la medaglia, la seconda per lettera: «Ringrazio del metallo, ma avevo chiesto un autobus».',
  ],
  // Words behind a question are somebody else's.
  [
    'fr',
    'Nora Belhadj a demandé à Paul Hervé pourquoi il se taisait. « Parce que cela ne servait à rien, voilà tout. »',
  ],
  ['es', 'Marta Ruiz preguntó al alcalde por qué callaba. «Porque no servía de nada, eso es todo.»'],
  // Who spoke before the sentence in between does not go on behind it.
  [
    'es',
    'La fiscal, Rosa Quintana, sostuvo que nadie revisaba las cuentas. Un letrado y su cliente salieron después. “Es un mal contable, no un ladrón”, ha declarado a las puertas del juzgado.',
  ],
  // Words with which a sentence begins are nobody's name.
  [
    'es',
    'Poco después abandonaba el edificio una mujer con carrito, mucho más contenta: «Hoy he tardado veinte minutos en cruzar tres calles».',
  ],
])('words in marks stay open: %s %s', (language, line) => {
  expect(toldIn('direct', language, line)).toEqual([]);
});

test.each<[string, string, Told]>([
  // With dashes within the marks.
  [
    'it',
    '«È una vittoria - esulta Silvia Mancini - e siamo solo all’inizio».',
    ['Silvia Mancini', null, 'e siamo solo'],
  ],
  [
    'es',
    '«Es una victoria —se felicitó Elena Prieto—, y esto no ha hecho más que empezar».',
    ['Elena Prieto', null, 'y esto no'],
  ],
  // A verb that is done to oneself.
  [
    'fr',
    '« C’est une victoire pour tout le monde », s’est félicitée Claire Vidal.',
    ['Claire Vidal', null, 'C’est une victoire'],
  ],
  // What tells that the words before or behind it are somebody's.
  [
    'it',
    '«È una vittoria di tutti». Così Silvia Mancini, sindaca di Lodi, ha commentato la sentenza.',
    ['Silvia Mancini', 'sindaca di Lodi', 'È una vittoria'],
  ],
  [
    'it',
    '«Abbiamo fatto tutto il possibile», le parole di Carla Boni a fine gara.',
    ['Carla Boni', null, 'Abbiamo fatto tutto'],
  ],
  [
    'es',
    'De la misma opinión es Elena Prieto: «No nos queda tiempo para discutir».',
    ['Elena Prieto', null, 'No nos queda'],
  ],
  [
    'pt',
    'Da mesma opinião é Sofia Lemos: “Não temos tempo para discutir.”',
    ['Sofia Lemos', null, 'Não temos tempo'],
  ],
  [
    'pt',
    '“Não comentamos processos em curso”, disse ao jornal um porta-voz da empresa.',
    [null, 'um porta-voz da empresa', 'Não comentamos processos'],
  ],
])('words in marks are somebody’s: %s %s', (language, line, told) => {
  expect(toldIn('direct', language, line)).toEqual([told]);
});

test('what somebody does behind the words is no sign that they said them', () => {
  expect(
    toldIn(
      'direct',
      'it',
      '«La porta era aperta da due giorni». Così Silvia Mancini tornò a casa prima di sera.',
    ),
  ).toEqual([]);
});

/** Who says all that is said, in the order of the text. */
const saysAll = (language: string, line: string): (string | null)[] => {
  const { raw, blocks } = paragraphs(...line.split(' ¶ '));
  return findQuotes(raw, blocks, language)
    .sort((a, b) => a.start - b.start)
    .map(({ speaker }) => speaker);
};

// Of two who meet, the one whom a description fits; their words go on in the next paragraph.
test.each<[string, string, string]>([
  [
    'fr',
    'Lundi matin, le préfet Paul Rey a accueilli Claire Vasseur, la présidente de l’association, pendant une heure. La responsable dit avoir obtenu un délai de deux semaines. ¶ « Je lui ai parlé franchement, car les familles attendent depuis deux ans », ajoute-t-elle.',
    'Claire Vasseur',
  ],
  [
    'fr',
    'Jeudi, Hugo Lenoir a rencontré, à sa demande, Sophie Marty, la directrice générale de l’hôpital. La dirigeante assure que les urgences resteront ouvertes. ¶ « Nous n’avons pas fermé un seul lit depuis janvier », insiste-t-elle.',
    'Sophie Marty',
  ],
  [
    'es',
    'El martes, Luis Prado recibió durante una hora a Marta Gil, secretaria general del sindicato. La dirigente asegura haber obtenido un plazo de dos semanas. ¶ «Le hablé con franqueza, porque las familias esperan desde hace dos años», añade.',
    'Marta Gil',
  ],
  [
    'it',
    'Martedì sera Luca Riva ha ricevuto per un’ora Anna Testa, segretaria generale del sindacato. La sindacalista afferma di aver ottenuto due incontri. ¶ «Gli ho parlato con franchezza, perché la situazione è molto grave», racconta lei.',
    'Anna Testa',
  ],
  [
    'pt',
    'Na terça-feira, Rui Prata recebeu durante uma hora Marta Gil, secretária-geral do sindicato. A dirigente garante ter obtido um prazo de duas semanas. ¶ “Falei-lhe com franqueza, porque as famílias esperam há dois anos”, acrescenta ela.',
    'Marta Gil',
  ],
])('of two who meet, hers whom the description fits: %s %s', (language, line, name) => {
  expect(saysAll(language, line)).toEqual([name, name]);
});

test('of two who meet nobody is meant by what either may be called', () => {
  expect(
    saysAll(
      'fr',
      'Mardi, Paul Rey, président du club, a reçu Marc Vasseur, président de l’association. Le dirigeant assure que le stade rouvrira en mars.',
    ),
  ).not.toContain('Marc Vasseur');
});

// "Asimismo, indicó": what adds to what somebody said is theirs, also in a paragraph of its own.
test.each<[string, string, (string | null)[]]>([
  [
    'es',
    'La ministra Laura Gil visitó el lunes Sevilla. También defendió la reforma: “nadie puede quedarse sin casa por no poder pagar una factura de la luz”. ¶ Además, aseguró que las ayudas llegarán antes de junio. ¶ Minutos después de que terminara el acto, Rafael Soto, portavoz de la plataforma, respondió: "Llevamos dos años esperando esas ayudas y no han llegado".',
    ['Laura Gil', 'Laura Gil', 'Rafael Soto'],
  ],
  [
    'it',
    'Il ministro Paolo Ferri ha parlato domenica a Milano. Inoltre ha insistito sulla riforma: “nessuno può essere condannato per sempre ad aspettare una casa”. ¶ Inoltre, ha precisato che il porto resterà chiuso per altre due settimane. ¶ Ore prima della partenza, Omar Ridha, presidente della federazione, ha risposto alla lettera: “Dobbiamo spiegare i motivi? Nessuno deve farlo”.',
    ['Paolo Ferri', 'Paolo Ferri', 'Omar Ridha'],
  ],
  [
    'pt',
    'O ministro Pedro Faria falou domingo em Lisboa. Também insistiu na reforma: “o povo não pode estar condenado para sempre a esperar por casa”. ¶ Além disso, indicou que o porto continuará fechado durante duas semanas. ¶ Horas antes do início da viagem, Omar Ridha, presidente da federação, respondeu à carta: “Temos de lhes explicar os motivos? Ninguém tem de o fazer”.',
    ['Pedro Faria', 'Pedro Faria', 'Omar Ridha'],
  ],
])('what adds to what somebody said is theirs: %s %s', (language, line, names) => {
  expect(saysAll(language, line)).toEqual(names);
});

test('when something was is nobody’s role', () => {
  expect(
    toldIn(
      'direct',
      'pt',
      'Horas antes do início da viagem, Omar Ridha, presidente da federação, respondeu à carta: “Temos de lhes explicar os motivos? Ninguém tem de o fazer”.',
    ),
  ).toEqual([['Omar Ridha', 'presidente da federação', 'Temos de lhes']]);
});

// An age, what they are of, and where they are belong to whoever has no name.
test.each<[string, string, string]>([
  [
    'pt',
    '“Primeiro pensei que era o autocarro”, contou uma passageira de 64 anos.',
    'uma passageira de 64 anos',
  ],
  ['es', '«No había dinero para nadie este año», resume un peón de 51 años.', 'un peón de 51 años'],
  [
    'es',
    '«No había dinero para nadie este año», resume un trabajador de la planta a la salida del turno de la mañana.',
    'un trabajador de la planta',
  ],
  [
    'fr',
    '« J’ai connu ce club dans un gymnase », glissait un abonné de la première heure, écharpe autour du cou.',
    'un abonné de la première heure',
  ],
  ['it', '«Non lo sapevo, lo giuro», ripeteva un bracciante di 30 anni.', 'un bracciante di 30 anni'],
])('somebody with their age, or of something: %s %s', (language, line, role) => {
  expect(toldIn('direct', language, line).map(([, told]) => told)).toEqual([role]);
});

// Of one calling the other word: the last one who was named, and nobody else.
test.each<[string, string, (string | null)[]]>([
  [
    'pt',
    '“O rácio é confortável, mas deixou de ser folgado”, afirmou o administrador financeiro, Paulo Lima. Segundo o gestor, dois terços do aumento servem para pagar a nova linha.',
    ['Paulo Lima', 'Paulo Lima'],
  ],
  [
    'es',
    'Paco Mora, entrenador del Turia, no habló. ¶ Nadie se marchó. Chema Vidal lo abrazó antes de irse. «El que quiera soñar, que sueñe», zanjó el técnico.',
    [null],
  ],
])('a calling by another word: %s %s', (language, line, names) => {
  expect(saysAll(language, line)).toEqual(names);
});

// Words that stand alone behind sentences about one somebody, in which whoever says them tells of themselves.
test.each<[string, string, Told[]]>([
  [
    'pt',
    'Uma professora que chegou cedo encontrou vidros no pátio. “Recolhi tudo antes que algum aluno me visse.”',
    [[null, 'Uma professora', 'Recolhi tudo antes']],
  ],
  [
    'fr',
    'Régis Morel se tourne vers ceux qu’il a volés. « Je n’ose pas vous demander pardon. »',
    [['Régis Morel', null, 'Je n’ose pas']],
  ],
  // Of a second one who is told of, of something written, and of words about nobody who says "I", nobody's.
  [
    'it',
    'Il presidente Corrado Viani ha annunciato un minuto di silenzio. Più asciutto il rivale Paolo Serra, raggiunto al telefono. «Quel giorno io ero terzo.»',
    [],
  ],
  ['es', 'Ana Ruiz encontró una carta en el buzón. «Yo sé dónde vives desde hace años.»', []],
  ['fr', 'Régis Morel se tourne vers la salle. « La justice est passée, et bien passée. »', []],
  ['fr', 'Anne Vidal entre dans la salle. « Elle m’a coupé la parole tout de suite. »', []],
])('words in which somebody tells of themselves: %s %s', (language, line, told) => {
  expect(toldIn('direct', language, line)).toEqual(told);
});

// Where a verb has no subject: the only one with a name, of whom the sentence before begins to tell.
test.each<[string, string, Told[]]>([
  [
    'pt',
    'A equipa quer saber mais. O doutorando Malik Dias passou três invernos no laboratório. “Morre tudo à sexta-feira”, brinca.',
    [['Malik Dias', null, 'Morre tudo à']],
  ],
  [
    'es',
    'Un camarero ha comprado treinta cajas. “Yo me reía de él hace un año”, confiesa mientras friega.',
    [[null, 'Un camarero', 'Yo me reía']],
  ],
  ['it', 'Il capomastro ha accolto Anna Testa. «Non ci pensavo più da anni», ha detto.', []],
])('a verb without a subject: %s %s', (language, line, told) => {
  expect(toldIn('direct', language, line)).toEqual(told);
});

test.each<[string, string, string]>([
  [
    'es',
    'El alcalde, Julio Cordero, ha pedido a los vecinos que mantengan las ventanas cerradas y ha evitado hablar del origen del fuego.',
    'mantengan las ventanas cerradas',
  ],
  [
    'it',
    'Il sindaco Carlo Bini ha chiesto ai cittadini che tengano chiuse le finestre della scuola e ha evitato di parlare delle cause.',
    'tengano chiuse le finestre della scuola',
  ],
  [
    'fr',
    'Le maire Paul Morel a demandé que les fenêtres restent fermées toute la nuit et a refusé de parler des causes.',
    'les fenêtres restent fermées toute la nuit',
  ],
])('%s: what is asked ends where the one who asks does another thing', (language, text, expected) => {
  const { raw, blocks } = paragraphs(text);
  const [quote] = findQuotes(raw, blocks, language).filter(({ kind }) => kind === 'statement');
  expect(quote?.text).toBe(expected);
});

test.each<[string, string, Told[]]>([
  [
    'es',
    'Mateo Prada conduce el camión y repara el generador. En Tornillo, recuerda, “hacía viento y frío en la plaza”.',
    [['Mateo Prada', null, 'hacía viento y']],
  ],
  ['it', 'A Sassolino, ricorda, «faceva freddo in piazza».', []],
  ['pt', 'Em Tornilho, lembra, “fazia vento e frio na praça”.', []],
  ['es', 'Según Prada, explicó, “hacía viento y frío en la plaza”.', [['Prada', null, 'hacía viento y']]],
  [
    'fr',
    'L’adjoint aux finances, Sami Belhaj, l’explique par la hausse des prix. La Ville empruntera quatre millions. « Cela représente 14 € par foyer et par an », a-t-il plaidé.',
    [],
  ],
])('neither a place nor a town hall is he who remembers, in %s: %s', (language, line, told) => {
  expect(toldIn('direct', language, line)).toEqual(told);
});

test.each<[string, string, Told[]]>([
  [
    'fr',
    '« Nous n’avons plus le choix », a lancé la maire (divers gauche), Hélène Vasseur.',
    [['Hélène Vasseur', 'maire', 'Nous n’avons plus']],
  ],
  [
    'it',
    '«Non abbiamo altra scelta», ha detto la sindaca (centrosinistra), Elena Vasari.',
    [['Elena Vasari', 'sindaca', 'Non abbiamo altra']],
  ],
])('what stands in brackets behind an office is none, in %s: %s', (language, line, told) => {
  expect(toldIn('direct', language, line)).toEqual(told);
});

test('who answers what a sentence tells is not whom that sentence is about', () => {
  const line =
    '« Nous n’avons plus le choix », a lancé la maire, Hélène Vasseur. ¶ Pas de quoi convaincre Thierry Coadic. ¶ Le ton est monté quand la maire lui a rappelé ses votes. « C’est faux et vous le savez », a répliqué l’élu.';
  expect(toldIn('direct', 'fr', line)).toEqual([['Hélène Vasseur', 'maire', 'Nous n’avons plus']]);
});
