// Who says what: the small words around a quotation, and what people are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import { anyWord } from '../../families/alphabetic/quoting/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

export const quoting: QuotingWords = {
  pronouns: {
    ele: { number: 'one', gender: 'male' },
    ela: { number: 'one', gender: 'female' },
    eles: { number: 'many', gender: 'any' },
    elas: { number: 'many', gender: 'female' },
  },
  turned: null,
  asides: { auxiliary: '(?:tem|tinha)', turnedAuxiliary: '(?!)' },
  firstPersons: wordSet(`eu nós`),
  dropped: /^\s*(?:$|[.,;]|(?:em|no|na|durante|ontem|hoje|ao|e)\s)/u,
  verbFirst: true,
  verbSecond: false,
  beforeVerb: wordSet(`como e se lhe me nos`),
  coordinators: wordSet(`e mas ou`),
  that: /^(?:[^,.]{0,30}? )?que\s+/u,
  conjunctions: wordSet(`que`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:nega|negou|desmente|desmentiu|celebra|celebrou|critica|criticou|defende|defendeu|denuncia|denunciou|lamenta|lamentou|rejeita|rejeitou|rejeitava|pede|pediu|exige|exigiu|agradece|agradeceu|acusa|acusou|culpa|culpou|elogia|elogiou|alerta|alertou|lembra|lembrou|recorda|recordou|discorda|discordou|concorda|concordou|duvida|teme|espera|acredita|pensa|acha|considera|sorri|sorriu|ri|riu|ri-se|riu-se|suspira|brinca|brincou|encolhe os ombros|encolheu os ombros|queixa-se|queixou-se|se queixa|se queixou|fala de|fala em|falou de|falou em|descreve|descreveu|reconhece|reconheceu|admite|admitiu|insiste|insistiu|desvaloriza|desvalorizou|minimiza|minimizou|faz uma ressalva|fez uma ressalva|vê (?:no|na|nisso|com|um|uma)|é (?:menos |mais )?(?:bem-humorad[oa]|cautelos[oa]|cétic[oa]|céptic[oa]|taxativ[oa]|direct[oa]|diret[oa]|peremptóri[oa]|crític[oa])|não escond(?:e|eu)|não poupa|não tem dúvidas|mostra-se|mostrou-se|se mostra|se mostrou|diz-se|disse-se|foi questionad[oa]|confirmou a versão|conta|contou|explica|explicou|resume|resumiu|chora|chorou|comemora|comemorou|reclama|reclamou|prefere não)(?!\p{L})/iu,
  asked: [
    /^(?<who>\p{L}.{1,80}?),? foi (?:\p{L}+ )?(?:questionad[oa]|perguntad[oa]|inquirid[oa])(?!\p{L})/iu,
  ],
  replies: /(?<!\p{L})(?:respondeu|responde|retorquiu|replicou|rebateu|contrapôs|prometeu)(?!\p{L})/iu,
  readBehind:
    /^\s*,?\s*(?:lê-se|lia-se|(?:pode|podia)-se ler|(?:pode|podia) ler-se|está escrito|estava escrito|diz o (?:texto|cartaz|papel))(?!\p{L})/u,
  whatSomebody: /(?<!\p{L})o que\s/iu,
  reportedOn: null,
  documents: wordSet(`relatório estudo comunicado carta documento sentença acórdão texto nota despacho`),
  conditional: /^(?:se)\b/i,
  // What the paper itself has heard is nobody's.
  accordingTo: /^segundo\s+(?!(?:(?:as |a |os |o )?(?:noss[ao]s?))\b)/i,
  accordingToBehind: null,
  articles: /^(?:o|a|os|as|um|uma|seu|sua)\s+/i,
  definite: wordSet('o a os as'),
  articleOfThings: null,
  prepositions: wordSet(
    `de do da dos das a ao à em no na com por para sem sobre entre pelo pela pelos pelas num numa aos às nos nas até após contra desde segundo durante`,
  ),
  personalPrepositions: wordSet(`com por contra`),
  rolePrepositions: wordSet(`de do`),
  manners: wordSet(`em ao à por`),
  finite: anyWord(
    `é são era eram foi está estão estamos há tem têm temos pode podemos deve devemos vai vamos queremos quero faz eu nós se será sabe somos precisa precisamos`,
  ),
  clauseStarts: wordSet(`eu nós`),
  negations: /(?:\bnão|\bnunca|\bse)\s*$/i,
  invertible: null,
  habitual: null,
  negatedBehind: null,
  passive: /(?<!\p{L})(?:foi|foram|é|sido|era|são)\s*$/iu,
  relatives: /\b(?:que|quem|cujo|cuja)\b/i,
  relativesWantComma: false,
  subordinators: wordSet(`que quem cujo cuja quando`),
  relativeOpeners: wordList(`quem cujo cuja`),
  auxiliary: /\s(?:(?:(?:me|te|lhe|nos) )?(?:tem|têm|tinha)|me|te|lhe|nos)$/u,
  behindName: null,
  circumstances: wordSet(`em durante no na perante diante após`),
  afterLastVerb: wordSet(`em no na durante ao à`),
  sentenceAdverbs: wordSet(`além também depois ainda então assim ontem hoje segundo`),
  notInRoles: wordSet(`e mas`),
  written: wordSet(`cartaz título lema`),
  saidBy: { words: wordList(`frase palavras`), by: wordList(`por pel[ao]`) },
  cites: wordList(`cit(?:a|ou|ava|ando)`),
  // "se" is also an if, behind which nothing was said.
  happens: null,
  times: wordSet(`dias semana semanas mês meses ano anos hora horas`),
  voices: wordList(`voz vozes`),
  latter: /^(?:este último|estas? últimas?)$/iu,
  perfectInfinitive: /(?<!\p{L})de ter \p{Ll}/u,
  anybody: wordSet(`outro outra alguém vários alguns um uma`),
  someone: wordSet('alguém'),
  person: null,
  thingOf: null,
  possessive: null,
  people: {
    titles: new Set([...shared.titles, ...wordList(`senhor senhora sr sra dona dom`)]),
    honorifics: new Set([...shared.honorifics, ...wordList(`senhor senhora sr sra dona`)]),
    genderedArticles: { female: wordSet('a uma'), male: wordSet('o um') },
    roleWord:
      /(?:or|ora|ista|eiro|eira|ano|ana|ente|enta|ante|ado|ada|ário|ária|ico|ica|ogo|oga|voz|al|ez|eza|rei|rainha|chefe|perito|perita|sócio|sócia|prefeito|prefeita|líder|membro|capitão|poeta|ceo)s?$/iu,
    nouns: wordSet(
      `homem mulher rapaz rapariga menino menina criança mãe pai filho filha irmão irmã marido esposa viúva vizinho vizinha testemunha vítima cliente motorista enfermeiro enfermeira médico médica paciente professor professora aluno aluna estudante operário operária colega dono dona agricultor agricultora pescador jogador jogadora treinador treinadora polícia agente advogado advogada juiz juíza procurador procuradora defensor defensora suspeito acusado amigo amiga reformado aposentado aposentada porta-voz director diretor directora diretora presidente ministro ministra militante morador moradora senhora senhor jovem leitor leitora governante guarda-redes goleiro goleira avançado atacante zagueiro capitão capitã técnico árbitro árbitra atleta ciclista nadador nadadora selecionador investigador investigadora pesquisador pesquisadora cientista biólogo bióloga ecólogo historiador historiadora sociólogo socióloga politólogo politóloga economista especialista perito perita engenheiro engenheira cirurgião cirurgiã parteira farmacêutico farmacêutica bombeiro bombeira pastor criador vinicultor padeiro padeira talhante cozinheiro cozinheira empregado empregada garçom comerciante vendedor vendedora pedreiro canalizador carpinteiro borracheiro taxista piloto marinheiro barqueiro passageiro passageira utente turista adepto adepta torcedor torcedora espectador espectadora promotor promotora magistrado magistrada arguido arguida réu ré suspeita deputado deputada senador senadora vereador vereadora secretário secretária governador governadora embaixador embaixadora sindicalista delegado delegada dirigente fundador fundadora empresário empresária gerente acionista autor autora escritor escritora realizador realizadora cineasta ator atriz cantor cantora músico pintor pintora fotógrafo fotógrafa padre bispo avó avô tio tia primo prima sobrinho sobrinha neto neta cunhado cunhada sogra moço moça idoso idosa carteiro veterano florista noivo noiva pensionista manifestante voluntário voluntária sargento tenente cabo comandante coronel mergulhador`,
    ),
    withoutOffice: wordSet(
      `homem mulher rapaz rapariga moço moça senhor senhora mãe pai filho filha irmão irmã tio tia primo prima vizinho vizinha amigo amiga viúva viúvo`,
    ),
    namesByEnding: true,
    callings: [
      /^(?:advogad[oa]|defensora?|penalista)$/iu,
      /^(?:investigadora?|pesquisadora?|cientista|professora?|especialista|docente|\p{L}+ólog[oa]|físic[oa]|químic[oa]|historiadora?|economista)$/iu,
      /^(?:treinadora?|técnico|mister|selecionadora?)$/iu,
      /^(?:prefeit[oa]|autarca|edil)$/iu,
      /^(?:deputad[oa]|parlamentar|senadora?|polític[oa])$/iu,
      /^(?:médic[oa]|doutora?|cirurgi(?:ão|ã))$/iu,
      /^(?:autora?|escritora?|romancista)$/iu,
    ],
    gendered: {
      female: wordSet(
        `dona senhora sra mãe filha irmã esposa viúva mulher vizinha ministra directora diretora advogada defensora`,
      ),
      male: wordSet(`senhor sr dom pai filho irmão marido homem vizinho ministro director diretor advogado`),
    },
    abbreviatedTitles: [...shared.abbreviations, ...wordList(`Sra`)],
    leads: wordSet(``),
    notTheOffice: wordSet('ex vice antigo antiga'),
    roleNoun: null,
    personNoun: null,
    thingNoun: null,
    roleWithoutArticle: true,
    notRoles: wordSet(`e mas disse`),
    participle: /(?:ado|ada|ido|ida)s?$/,
    gerund: /(?:ando|endo|indo)$/,
    notParticiples: wordSet(
      `advogado advogada aposentado aposentada deputado deputada empregado empregada delegado delegada encarregado encarregada reformado reformada acusado acusada magistrado magistrada soldado licenciado`,
    ),
    particles: shared.particles,
    notPeople: {
      first: [...shared.placeBeginnings, ...wordList(``)],
      last: [...shared.placeEnds, ...wordList(``)],
    },
    workplaces: wordList(`Universidade Ministério University`),
    organisations: {
      last: [...shared.organisationEnds, ...wordList(`Universidade`)],
      first: [
        ...shared.organisationBeginnings,
        ...wordList(`Associação Câmara Governo Ministério Universidade Ordem`),
      ],
      of: ['de', 'do', 'da', 'dos', 'das', 'para'],
    },
    organisationNouns: wordList(`radio associação companhia jornal empresa`),
  },
};
