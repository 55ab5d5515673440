// What people and bodies are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { ages, circle, kinds } from './described.ts';
import { ofNation, stateOffice } from './nations.ts';

export const people: PeopleWords = {
  titles: new Set([...shared.titles, ...wordList(`senhor senhora sr sra dona dom`)]),
  honorifics: new Set([...shared.honorifics, ...wordList(`senhor senhora sr sra dona`)]),
  genderedArticles: { female: wordSet('a uma'), male: wordSet('o um') },
  roleWord:
    /(?:or|ora|ista|eiro|eira|ano|ana|ente|enta|ante|ado|ada|ário|ária|ico|ica|ogo|oga|voz|al|ez|eza|rei|rainha|chefe|perito|perita|sócio|sócia|prefeito|prefeita|líder|membro|capitão|poeta|ceo)s?$/iu,
  nouns: wordSet(
    `homem mulher rapaz rapariga menino menina criança mãe pai filho filha irmão irmã marido esposa viúva vizinho vizinha testemunha vítima cliente motorista enfermeiro enfermeira médico médica paciente professor professora aluno aluna estudante operário operária colega dono dona agricultor agricultora pescador jogador jogadora treinador treinadora polícia agente advogado advogada juiz juíza procurador procuradora defensor defensora suspeito acusado amigo amiga reformado aposentado aposentada porta-voz director diretor directora diretora presidente ministro ministra militante morador moradora senhora senhor jovem leitor leitora governante guarda-redes goleiro goleira avançado atacante zagueiro capitão capitã técnico árbitro árbitra atleta ciclista nadador nadadora selecionador investigador investigadora pesquisador pesquisadora cientista biólogo bióloga ecólogo historiador historiadora sociólogo socióloga politólogo politóloga economista especialista perito perita engenheiro engenheira cirurgião cirurgiã parteira farmacêutico farmacêutica bombeiro bombeira pastor criador vinicultor padeiro padeira talhante cozinheiro cozinheira empregado empregada garçom comerciante vendedor vendedora pedreiro canalizador carpinteiro borracheiro taxista piloto marinheiro barqueiro passageiro passageira utente turista adepto adepta torcedor torcedora espectador espectadora promotor promotora magistrado magistrada arguido arguida réu ré suspeita deputado deputada senador senadora vereador vereadora secretário secretária governador governadora embaixador embaixadora sindicalista delegado delegada dirigente fundador fundadora empresário empresária gerente acionista autor autora escritor escritora realizador realizadora cineasta ator atriz cantor cantora músico pintor pintora fotógrafo fotógrafa padre bispo avó avô tio tia primo prima sobrinho sobrinha neto neta cunhado cunhada sogra moço moça idoso idosa carteiro veterano florista noivo noiva pensionista manifestante voluntário voluntária sargento tenente cabo comandante coronel mergulhador fonte fontes pároco arcebispo prelado cardeal cónego freira educador educadora reitor reitora bibliotecário bibliotecária livreiro livreira editor editora tradutor tradutora jornalista repórter cronista poeta compositor compositora bailarino bailarina violinista pianista veterinário veterinária dentista fisioterapeuta psicólogo psicóloga psiquiatra pediatra neurologista cardiologista oncologista físico física químico química geólogo geóloga arqueólogo arqueóloga meteorologista meteorólogo botânico botânica astrónomo astrónoma oceanógrafo oceanógrafa mecânico mecânica eletricista cabeleireiro cabeleireira costureira apicultor apicultora pasteleiro hoteleiro porteiro porteira vigilante segurança carteira soldado general sobrevivente refugiado refugiada desalojado desalojada médio lateral goleador meia tesoureiro responsável coordenador coordenadora banqueiro analista edil autarca prefeito prefeita artista fazendeiro fazendeira lavrador lavradora camionista caminhoneiro caminhoneira maquinista nadador-salvador salva-vidas mestre contramestre zelador zeladora costureiro catador catadora coveiro coveira tesoureira chefe comissário comissária inspetor inspetora inspector inspectora notário notária cônsul candidato candidata opositor opositora doutora viúvo habitante transeunte garçonete viticultor viticultora pescadora policial militar artesão artesã trabalhador trabalhadora funcionário funcionária inquilino inquilina proprietário proprietária usuário usuária escultor curador curadora gestor gestora ferido adolescente ribeirinho ribeirinha quilombola cacique líder feirante camelô ambulante síndico síndica consultor relator relatora desembargador desembargadora peregrino peregrina ouvinte residente tirador tiradora peão doutorando doutoranda bolseiro bolseira estagiário estagiária mestrando mestranda auxiliar anestesista radiologista ginecologista urbanista arquiteto arquiteta arquitecto arquitecta paisagista estilista designer programador programadora informático recepcionista rececionista telefonista cuidador cuidadora babá ajudante assistente animador animadora formador formadora terapeuta queijeiro queijeira peixeiro peixeira merceeiro merceeira cervejeiro enólogo enóloga escanção olivicultor olivicultora granjeiro lenhador guarda-florestal guarda-rios estivador gruista soldador soldadora torneiro ladrilhador estucador marceneiro marceneira luthier relojoeiro relojoeira joalheiro joalheira oleiro oleira ceramista tecelão tecedeira estofador encadernador tipógrafo sapateiro sapateira instrutor instrutora esquiador esquiadora surfista escalador escaladora alpinista velejador velejadora maratonista pugilista judoca ginasta remador remadora basquetebolista andebolista tenista hoquista jardineiro jardineira viveirista detetive leiloeiro antiquário galerista colecionador colecionadora mecenas milionário investidor investidora senhorio senhoria hóspede veraneante campista monge frade diácono capelão recluso reclusa preso condenado condenada assaltante ladrão ladra agressor refém raptor automobilista motociclista contribuinte desempregado desempregada migrante exilado exilada órfão órfã gémeo gémea gêmeo gêmea conterrâneo conterrânea compatriota camarada homólogo homóloga antecessor antecessora sucessor sucessora suplente eurodeputado eurodeputada primeiro-ministro primeira-ministra rei rainha príncipe princesa duque duquesa ex-combatente padrinho madrinha nora genro sogro bisavô bisavó naturalista zoólogo zoóloga ornitólogo ornitóloga geneticista virologista epidemiologista imunologista microbiologista matemático climatologista climatólogo climatóloga geógrafo geógrafa antropólogo antropóloga filósofo filósofa filólogo linguista jurista criminólogo criminóloga demógrafo demógrafa estudioso estudiosa mariscador mariscadora armador armadora grumete seringueiro seringueira pecuarista vaqueiro vaqueira boiadeiro sem-terra assentado assentada pajé xamã indígena babalorixá pai-de-santo ialorixá vigia frentista motoboy entregador entregadora cobrador cobradora diarista faxineiro faxineira copeira caseiro marqueteiro marqueteira empreiteiro procurador-geral secretário-geral secretária-geral vice-presidente vice-prefeito vice-prefeita subsecretário subsecretária membro docente doutor astrônomo representante sacerdote rabino campeão campeã correspondente redator internauta eleitor cidadão cidadã combatente chanceler parlamentar político almirante
      acrobata actriz acusada agressora aldeão alfaiate aprendiz assessor assessora bebé bebê camponesa camponês chef chofer colaboradora companheira
      condutor condutora corretor cúmplice dançarino denunciante desconhecida desconhecido detido diplomata doadora doente eleitora encarregado
      escultora esposo estafeta gari herdeira ilustradora imigrante imã inventor jurado jóquei mendigo namorada namorado palhaço pastora pedestre
      pedinte poetisa presidenta produtor queixoso redatora reformada restauradora revisor sacristão topógrafo vagabundo visitante`,
  ),
  nounEnds:
    /^(?!(?:computador|corredor|mostrador|indicador|marcador|gerador|ventilador|secador|elevador|contador|amortecedor|carregador|aspirador|miradouro|acelerador|radiador|processador|lista|vista|pista|revista|entrevista|conquista|dinheiro|janeiro|fevereiro|primeiro|terceiro|cruzeiro|banheiro|chuveiro|roteiro|letreiro|bueiro|celeiro|cinzeiro|travesseiro|isqueiro|canteiro|nevoeiro|cativeiro|estaleiro|tabuleiro|tinteiro|palheiro|aguaceiro|poleiro|inteiro|verdadeiro|estrangeiro|solteiro|financeiro|costeiro|rasteiro|certeiro|passageira|financeira)$)\p{Ll}{2,}(?:[aei]dor|vendedora|eiro|ista|ólog[oa])$/u,
  partyNouns: wordSet(`partido movimento sindicato clube bloco grupo`),
  seats: wordSet(
    `deputado deputada senador senadora vereador vereadora eurodeputado eurodeputada parlamentar governador governadora dirigente`,
  ),
  portfolios: wordSet(
    `Administração Agricultura Ambiente Assuntos Ciência Cidades Coesão Comércio Comunicações Cultura Defesa Desenvolvimento Desporto Direitos Economia Educação Energia Ensino Esporte Esportes Estrangeiros Exteriores Fazenda Finanças Habitação Igualdade Indústria Infraestrutura Infraestruturas Integração Interior Justiça Minas Negócios Obras Pesca Planejamento Planeamento Públicas Relações Saúde Segurança Social Trabalho Transporte Transportes Turismo Urbanismo Interna Pública Internos`,
  ),
  anyone: wordSet(`homem mulher`),
  epithets: wordSet(
    `especialista dirigente responsável governante autarca professor professora investigador investigadora veterano veterana`,
  ),
  mates: wordSet(`companheiro companheira colega camarada homólogo homóloga rival`),
  withoutOffice: wordSet(
    `homem mulher rapaz rapariga moço moça senhor senhora mãe pai filho filha irmão irmã tio tia primo prima vizinho vizinha amigo amiga viúva viúvo marido esposo esposa avô avó neto neta sobrinho sobrinha cunhado cunhada sogro sogra`,
  ),
  namesByEnding: true,
  ownNames: { female: wordSet('Andrea Simone Rosario Lilian Vivian Kelly'), male: wordSet('Alexis Jean') },
  circle,
  kinds,
  ages,
  stateOffice,
  ofNation,
  soleOffices: /^(?:papa|pontífice|primeir[oa]-ministr[oa]|procurador(?:a)?-geral)$/iu,
  callings: [
    /^(?:advogad[oa]|defensora?|penalista)$/iu,
    /^(?:investigadora?|pesquisadora?|cientista|professora?|especialista|docente|\p{L}+ólog[oa]|físic[oa]|químic[oa]|historiadora?|economista)$/iu,
    /^(?:treinadora?|técnico|mister|selecionadora?)$/iu,
    /^(?:deputad[oa]|parlamentar|senadora?|polític[oa])$/iu,
    /^(?:médic[oa]|doutora?|cirurgi(?:ão|ã))$/iu,
    /^(?:autora?|escritora?|romancista)$/iu,
    /^(?:prefeit[oa]|autarca|edil|presidente d[ae] (?:câmara|junta)(?: .*)?|vereadora?)$/iu,
    /^(?:governante|ministr[oa]|secretári[oa] de estado)$/iu,
    /^(?:avançad[oa]|atacante|jogadora?|futebolista|atleta)$/iu,
    /^(?:guarda-redes|goleir[oa]|jogadora?|futebolista|atleta)$/iu,
    /^(?:médio|meia|jogadora?|futebolista|atleta)$/iu,
    /^(?:zagueir[oa]|lateral|jogadora?|futebolista|atleta)$/iu,
    /^(?:capitã[o]?|jogadora?|futebolista|atleta)$/iu,
    /^(?:padre|pároco|sacerdote|bispo|arcebispo|prelado|cardeal|cónego)$/iu,
    /^(?:juiz|juíza|magistrad[oa]|desembargadora?)$/iu,
    /^(?:procuradora?|magistrad[oa])$/iu,
    /^(?:empresári[oa]|ceo|presidente-executiv[oa]|fundadora?|gestora?|executiv[oa])$/iu,
    /^(?:sindicalista|dirigente|secretári[oa]-geral|delegad[oa] sindical)$/iu,
    /^(?:cantora?|músic[oa]|artista|compositora?)$/iu,
    /^(?:cineasta|realizadora?|diretora? de cinema)$/iu,
    /^(?:primeir[oa]-ministr[oa]|chefe d[eo] governo|chefe do executivo|premiê)$/iu,
  ],
  gendered: {
    female: wordSet(
      `dona senhora sra mãe filha irmã esposa viúva mulher vizinha ministra directora diretora advogada defensora atriz escritora investigadora pesquisadora fundadora treinadora enfermeira professora cozinheira avó tia menina moça prima amiga vereadora prefeita bióloga psicóloga geóloga arqueóloga senadora deputada doutora jogadora agricultora`,
    ),
    male: wordSet(
      `senhor sr dom pai filho irmão marido homem vizinho ministro director diretor advogado produtor ator escritor fundador treinador enfermeiro professor cozinheiro avô tio menino moço primo amigo jogador`,
    ),
  },
  abbreviatedTitles: [...shared.abbreviations, ...wordList(`Sra`)],
  leads: wordSet(``),
  beforeAnybody: wordSet('pequeno pequena jovem pobre malogrado malograda'),
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
  // "Nilza do Carmo", not "Ana Reis do Bloco".
  particles: [
    ...shared.particles,
    'do(?= (?:Carmo|Nascimento|Rosário|Céu|Rego|Couto|Prado|Amaral|Amparo|Socorro|Espírito|Patrocínio|Desterro|Bonfim|Livramento|Sacramento|Pilar|Canto|Vale(?! )))',
    'das(?= (?:Neves|Dores|Graças|Chagas|Mercês|Virgens|Candeias))',
  ],
  notPeople: {
    first: [
      ...shared.placeBeginnings,
      '(?:Perguntad|Questionad|Contactad|Contatad|Procurad|Consultad|Ouvid|Indagad|Interrogad|Entrevistad|Confrontad)[oa]s?',
      'Palavra de',
      'Palavras de',
      '(?:Entrevistad|Procurad|Ouvid|Questionad|Contactad)[oa]s? d[eoa]',
    ],
    last: shared.placeEnds,
  },
  workplaces: wordList(`Universidade Ministério University`),
  organisations: {
    last: [...shared.organisationEnds, ...wordList(`Universidade`)],
    first: [
      ...shared.organisationBeginnings,
      ...wordList(
        `Polícia Prefeitura Procuradoria Federação Associação Câmara Governo Ministério Universidade Ordem Defesa Corpo Secretaria Instituto Tribunal Supremo Sindicato Fundação Banco Conselho Comissão Agência Confederação União Junta Direção-Geral Direcção-Geral Autoridade Observatório Advocacia-Geral Defensoria Guarda Marinha Exército Força Serviço Proteção Protecção Laboratório Museu Hospital Assembleia Partido Colônia Cooperativa`,
      ),
    ],
    of: ['de', 'do', 'da', 'dos', 'das', 'para'],
  },
  institutions: wordSet(
    `polícia consulado câmara governo ministério prefeitura procuradoria tribunal junta federação autarquia município diocese gnr psp universidade reitoria hospital administração oposição paróquia embaixada defensoria corregedoria secretaria delegacia promotoria justiça família comissão comité comitê autoridade acusação presidência direção direcção inspeção inspecção concessionária arquidiocese`,
  ),
  organisationNouns: wordList(
    `radio associação companhia jornal empresa sindicato cooperativa federação confederação fundação entidade organização agência consórcio clube construtora seguradora operadora transportadora ong semanário plataforma grupo`,
  ),
};
