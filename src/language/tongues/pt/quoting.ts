// Who says what: the small words around a quotation. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { recipientsBy } from '../../families/alphabetic/recipients.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { others } from './others.ts';
import { passedOn } from './passed-on.ts';
import { people } from './people.ts';

/** “…”, lê-se no comunicado da Câmara. */
const standsThere = '(?:l(?:ê|ia)-se|leu-se|pod(?:e|ia) ler-se)(?: (?:ainda|também))?';
const paper =
  '(?<paper>comunicado|nota|texto|documento|carta|mensagem|relatório|missiva|publicação|despacho|acórdão|parecer|estudo)';

export const quoting: QuotingWords = {
  others,
  pronouns: {
    ele: { number: 'one', gender: 'male' },
    ela: { number: 'one', gender: 'female' },
    eles: { number: 'many', gender: 'any' },
    elas: { number: 'many', gender: 'female' },
  },
  turned: null,
  bodyPronoun: null,
  asides: { auxiliary: '(?:tem|tinha)', turnedAuxiliary: '(?!)' },
  pauses:
    /(?<=^|[.!?]\s)(?:(?:(?:Um |Há um )(?:longo |breve )?)?[Ss]ilêncio|(?:Uma (?:longa |breve )?)?[Pp]ausa)\.\s*$/u,
  firstPersons: wordSet(`eu nós`),
  dropped:
    /^\s*(?:$|[.,;]|(?:em|no|na|durante|ontem|hoje|ao|e|enquanto|quando|antes|depois|já|ainda|também|quase|muito|\p{Ll}+mente|esta\s(?:manhã|tarde|noite|semana|segunda|terça|quarta|quinta|sexta))\s)/u,
  pluralVerb: /^(?!(?:vem|tem)(?!\p{L}))(?:(?:não|se)\s){0,2}\p{L}+m(?:-se)?(?:\s.*)?$/iu,
  verbFirst: true,
  verbSecond: false,
  beforeVerb: wordSet(`teria teriam como tinha tinham e se lhe me nos`),
  deeds:
    /^(?:(?:tem|têm|tinha|tinham|havia)\s)?(?:(?:celebr|comemor|festej)\p{L}+\s(?:um|uma|uns|umas|seus?|suas?|vári[ao]s|dois|duas|três)|(?:lanç|dispar|solt|atir)\p{L}+\s(?:um|uma|uns|umas|[oa]s?|seus?|suas?)\s(?!(?:\p{L}+\s)?(?:mensage[mn]|advertência|aviso|pergunta|crítica|farpa|apelo|promessa|ameaça|frase|grito|acusação|ultimato|proposta|ideia|alerta|desafio|repto|dúvida|provocação|insulto|palavra|piada)s?(?!\p{L})))/u,
  thisDay: /^(?:est|nest)[ea]\s/u,
  onTheirSide:
    /^,?\s(?:por (?:sua vez|seu (?:lado|turno)|outro lado)|(?:de|da) sua parte)(?:(?=\s)|,(?=\s\p{L}))/u,
  pluralArticles: wordSet(`os as uns umas`),
  coordinators: wordSet(`e mas ou`),
  together: wordSet('e'),
  that: /^(?:(?:\p{Ll}{3,14}(?=,\s))?(?:,\s[^,.;:]{3,60}){1,3}?,\s)?(?:[^,.]{0,90}? )??que,?\s+/u,
  conjunctions: wordSet(`que`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:abana a cabeça|abanava a cabeça|balança a cabeça|balançava a cabeça|olhava para o chão|nega|negou|desmente|desmentiu|celebra|celebrou|critica|criticou|defende|defendeu|denuncia|denunciou|lamenta|lamentou|rejeita|rejeitou|rejeitava|pede|pediu|exige|exigiu|agradece|agradeceu|acusa|acusou|culpa|culpou|elogia|elogiou|alerta|alertou|lembra|lembrou|record|recordou|discorda|discordou|concorda|concordou|duvida|teme|espera|acredita|pensa|acha|considera|sorri|sorriu|ri|riu|ri-se|riu-se|suspira|brinca|brincou|encolhe os ombros|encolheu os ombros|queixa-se|queixou-se|se queixa|se queixou|fala de|fala em|falou de|falou em|descreve|descreveu|reconhece|reconheceu|admite|admitiu|insiste|insistiu|desvaloriza|desvalorizou|minimiza|minimizou|faz uma ressalva|fez uma ressalva|vê (?:no|na|nisso|com|um|uma)|é (?:menos |mais )?(?:bem-humorad[oa]|cautelos[oa]|cétic[oa]|céptic[oa]|taxativ[oa]|direct[oa]|diret[oa]|peremptóri[oa]|crític[oa])|não escond(?:e|eu)|não poupa|não tem dúvidas|mostra-se|mostrou-se|se mostra|se mostrou|diz-se|disse-se|foi questionad[oa]|confirmou a versão|conta|contou|explica|explicou|resume|resumiu|chora|chorou|comemora|comemorou|reclama|reclamou|prefere não)(?!\p{L})/iu,
  asked: [
    /^(?<who>\p{L}.{1,80}?),? foi (?:\p{L}+ )?(?:questionad[oa]|perguntad[oa]|inquirid[oa])(?!\p{L})/iu,
  ],
  asks: /(?<!\p{L})(?:pergunt(?:a|ou|am|aram|ava)|question(?:a|ou|aram)|interrog(?:a|ou))(?!\p{L})(?:(?:\s[^\s,.:;?]+){0,6})?\s(?:por que|porquê|porque|se|como|onde|quando|quant[oa]s?|o que|quem|sobre)(?!\p{L})|^(?:Se|Por que|Porquê|Porque|Como|Quando|Onde|O que|Quem)\s[^:«»“”"]{3,120},\s(?:(?:lhes?)\s)?pergunt(?:a|ou|ava)(?!\p{L})/iu,
  openers: wordSet(
    `aquele aquela aqueles aquelas pouco muito quase logo ninguém nenhum nenhuma cada tudo todos todas muitos poucos algo tanto tal agora sempre nunca jamais só apenas menos mais pior melhor longe perto dentro fora enfim talvez`,
  ),
  ofSpeaker: {
    his: null,
    hers: null,
    anybodys: /^(?:o |a |os |as )?(?:seus?|suas?)\s/,
    bodys: /^(?:o |a |os |as )?(?:seus?|suas?)\s/,
    nothings: null,
  },
  replies:
    /^(?!\P{L}*(?:questionad|perguntad|inquirid|interrogad|confrontad|à pergunta))[\s\S]*?(?<!\p{L})(?:respondeu|responde|retorquiu|replicou|rebateu|contrapôs|prometeu)(?!\p{L})/iu,
  adds: /(?<!\p{L})(?:acrescent(?:a|ou|ava|ado)|adicion(?:a|ou)|complement(?:a|ou)|complet(?:a|ou)|prosseg(?:ue|uiu|uia)|continu(?:a|ou|ava)|conclu(?:i|iu|ía|ído)|finaliz(?:a|ou)|arremat(?:a|ou)|remat(?:a|ou)|encerr(?:a|ou)|emend(?:a|ou))(?!\p{L})/iu,
  readBehind: new RegExp(`^\\s*,?\\s*${standsThere}(?!\\p{L})`, 'u'),
  saysBefore:
    /^(?<lead>(?:A (?:informação|notícia|confirmação|revelação|garantia|estimativa) (?:foi|tinha sido|é) (?:avançad|adiantad|confirmad|divulgad|revelad|dad|prestad|anunciad|transmitid|feit)a (?:(?:hoje|ontem|esta \p{L}+|nesta \p{L}+(?:-feira)?)(?: \(\d{1,2}\))? )?(?:por |pel(?=[oa]s? ))|A (?:informação|estimativa|avaliação|previsão|denúncia) é d(?=[oa]s? )|(?:É o que|Quem o) (?:diz|afirma|garante|conta|explica|revela|sustenta|defende|assegura|mostra) (?:é )?))/u,
  saysInPaper: new RegExp(`(?<!\\p{L})(?:em|n[oa]|numa?|por)\\s${paper}(?!\\p{L}|\\sd[aeo]s?\\s)`, 'iu'),
  readBefore: [
    new RegExp(
      `^(?:[Ee]m|[Nn][oa]|[Nn]uma?) ${paper}(?<of> (?:d[aeo]|pel[ao])s? \\p{Lu}[\\p{L}-]*(?: (?:(?:d[aeo]s?|e) )?\\p{Lu}[\\p{L}-]*){0,4}) ${standsThere}$`,
      'u',
    ),
  ],
  readIn: new RegExp(
    `^\\s*,?\\s*${standsThere} (?:(?<the>n[oa])|numa?|em) (?:mesm[oa] )?${paper}(?<of>(?:,? \\p{Ll}+d[oa])? (?:d[aeo]|pel[ao])s? \\p{Lu}[\\p{L}-]*(?: (?:(?:d[aeo]s?|e) )?\\p{Lu}[\\p{L}-]*){0,4})?`,
    'u',
  ),
  amongThem:
    /^\s*(?:em particular|em especial|especialmente|sobretudo|nomeadamente|incluindo|entre el[ea]s|a começar por)\s/u,
  presentThere: /^presentes?$/iu,
  impersonal:
    /(?<!\p{L})(?:se (?:ouve|ouvia|ouviu|ouvem|ouviam|lê|lia|gritava|cantava)|(?:ouve|ouvia|ouviu|ouvem|ouviam|lê|lia|gritava|cantava)-se|ecoa|ecoava|ecoou)(?!\p{L})/iu,
  presents: /^(?:[^,;:.«»“”"]{2,60}?\s(?:é|era|foi)|\p{L}+-(?:se|lo|o|lhe)|não o \p{L}+(?: assim)?)\s/iu,
  presentsAgent:
    /^[^,;:“”«»"]{2,80}?\s(?:é|era|foi|foram|tinha sido)\s(?:[^,;:“”«»"]{2,80}\s)?(?:por\s(?=uma?\s)|pel(?=[oa]\s))/iu,
  toHimOrHer: /^(?:lhes?|me|nos)\s/iu,
  toWhomClause: /,\s(?:a\squem|ao\squal|à\squal|de\squem)\s/u,
  asTold: /^(?:Como|Segundo(?:\so\sque)?)\s[^,:;]{3,80},\s/u,
  fromThere: /^(?:Pontífice|Papa|Rei|Presidente|Ministro|Ministra|(?<ofState>Chefe))$/u,
  calling: {
    before:
      /(?<!\p{L})(?:cham(?:a|am|ou|aram|ava)|(?:tinha|havia)\s(?:chamado|classificado|descrito|definido)|classific(?:a|ou)|defin(?:e|iu)|descrev(?:e|eu)|qualific(?:a|ou)|apelid(?:a|ou))(?:\s(?:de|como))?(?:\s(?:uma?|o|a))?$/u,
  },
  whatSomebody: /(?<!\p{L})o que\s/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(
    `relatório estudo comunicado carta documento sentença acórdão texto nota despacho notificação documentação`,
  ),
  measures: wordSet(
    `investigações apurações projeção projeções projecção projecções previsão previsões estimativa estimativas cálculo cálculos números dado dados estatística estatísticas resultado resultados simulação simulações modelo modelos imagem imagens vídeo vídeos foto fotos fotografia fotografias prova provas indício indícios facto factos fato fatos vestígio vestígios curva curvas indicador indicadores teste testes medição medições experiência experiências experimento experimentos amostra amostras ação ações acção acções`,
  ),
  messages: wordSet(''),
  calledAgain: {
    nota: ['nota'],
    comunicado: ['comunicado'],
    texto: ['nota', 'comunicado'],
    documento: ['nota', 'comunicado'],
  },
  among: /(?<=s)\s(?:(?:tais )?como)\s\p{Lu}[^,;:]{1,60}(?=\s*$)/u,
  conditional: /^(?:se)\b/i,
  // What the paper itself has heard is nobody's.
  accordingTo:
    /^(?:(?:ainda|também|sempre) )?(?:(?:segundo|de acordo com|conforme)\s+(?:(?:informações|informação|dados|números|nota|comunicado|relatos?|reportagem|estimativas?|levantamento|pesquisa|estudo|boletim|relatório)\s(?:\p{Ll}+\s){0,2}?d(?=[oa]s?\s))?|(?:na opinião|no entender|na avaliação|na visão|nas palavras|na perspectiva|na leitura|no entendimento|aos olhos) d(?:e|o|a|os|as)\s+)(?!(?:(?:as |a |os |o )?(?:noss[ao]s?))\b)/iu,
  ofTheirs:
    /^(?:a seu ver|em sua opinião|na sua opinião|no seu entender|segundo (?:(?:os?|as?) )?(?:seus?|suas?) (?:próprias? )?(?:cálculos?|contas?|estimativas?|versão|relato|palavras|depoimento|declarações|opinião|experiência|dados|análise)),\s/iu,
  accordingToBehind: null,
  sources: null,
  recipients: recipientsBy(
    '(?:(?:ontem|hoje|também) )?(?:ao|à|aos|em) ',
    'nosso jornal|reportagem|jornal|diário|jornalistas|repórteres|imprensa|agência \\p{Lu}\\p{L}+',
    'programa|jornal|diário|semanário|revista|rádio|agência|emissora|estação|televisão|portal|site|podcast',
  ),
  nextSaying: /,?\s(?:e|mas)\s(?=\p{L})/gu,
  isRomance: true,
  passedOn,
  reportForms: {
    infinitives:
      /^(?<lead>(?:diz|disse|afirma|afirmou|garante|garantiu|assegura|assegurou|admite|admitiu|reconhece|reconheceu|sustenta|sustentou|confessa|confessou|declara|declarou|promete|prometeu|acredita|lamenta|lamentou|teme|alega|alegou|jura|jurou|propõe|propôs|prometeram|prometem) (?:(?:aos?|às?) \p{Ll}{3,20} )?|(?:compromet(?:eu|e|eram)-se|se compromet(?:eu|e|eram)) a )(?:não |já |também )?(?!(?:qualquer|mulher|popular|militar|familiar|particular)\s)(?:[a-záâãçéêíóôõú]{2,}[aei]r(?:-se|-lhes?)?|pôr|ser|ter|ir)\s/u,
    announces:
      /^(?:(?:n|pel)as palavras de |d(?:a mesma|e outra) opinião é |na mesma linha,? (?:está |vai )?|palavra de |quem o (?:diz|conta|explica|confirma) é |(?:e )?(?:o mesmo fez|também o fez|o mesmo faz) |(?:assim )?o (?:confirma|explica|resume) |a (?:opinião|ideia|mesma opinião) é (?:partilhada|compartilhada) por |a (?:conclusão|resposta|explicação|reacção|reação) é? ?de |o (?:diagnóstico|comentário|relato|lamento|resumo) (?:é )?de )/iu,
    calls:
      /(?<!\p{L})(?:classific(?:a|ou|ava)|consider(?:a|ou|ava)|defin(?:e|iu|ia)|descrev(?:e|eu|ia)|acus(?:a|ou|ava)|apelid(?:a|ou)) [^,:;.!?]{0,60}\s*$|(?<!\p{L})(?:fal(?:a|ou|ava) (?:de|em)|denunci(?:a|ou)|defend(?:e|eu)|critic(?:a|ou)|prometeu|promete|pede|pediu|pedido|conden(?:a|ou|ado)|express(?:a|ou|ado)|exprim(?:e|iu|ido)|manifest(?:a|ou|ado)|lament(?:a|ou|ado)|rejeit(?:a|ou|ado)|elogi(?:a|ou|ado)|exig(?:e|iu|ido)|reclam(?:a|ou|ado)|repudi(?:a|ou|ado)|agradec(?:e|eu|ido)|saud(?:a|ou|ado)|aplaud(?:e|iu|ido)|contest(?:a|ou|ado)|desej(?:a|ou|ado)|alert(?:a|ou|ado) para|reivindic(?:a|ou|ado)|celebr(?:a|ou|ado)|tem(?:e|ia|eu))(?: [^,:;.!?]{0,60})?\s*$/u,
    quotable:
      /(?<!\p{L})(?:(?:livro|filme|romance|música|peça|documentário|programa|espetáculo|série|frase|palavra|discurso|lema|slogan|tuíte|tweet|carta|título)s?|(?:álbu|mensage)(?:m|ns)|(?:canç|declaraç)(?:ão|ões)|express(?:ão|ões))(?!\p{L})/u,
    states:
      /(?<!\p{L})(?:(?:continua|fica|permanece|segue|custa|chega|falta|dura|começa|termina|acaba|abre|fecha|funciona|cresce|sobe|desce|melhora|piora|avança|precisa|procura|busca|vive|trabalha|sofre|perde|ganha|paga|recebe|depende|responde|cumpre|respeita|afeta|afecta|representa|significa|implica|mostra|existe|corre|merece|vale|serve|passa|permite|impede|evita|protege|mantém|pertence|prevê|tem|vem|dá|faz)m?|(?:cai|caem|quer|querem|prevêem|preveem|mantêm|têm|vêm|dão))(?!\p{L})/u,
    byWhom:
      /,\s(?:(?:segundo|de acordo com|conforme) (?:quem|[oa] qual|[oa]s quais)|(?:na opinião|no entender|na avaliação) d(?:e quem|[oa] qual|[oa]s quais)),?\s/u,
    agent:
      /(?<!\p{L})(?:pel[oa]|por(?: (?:um|uma|seu|sua))?|com(?: [oa])?) (?:(?!de |do |da |dos |das |que )\p{Ll}[\p{L}-]* ){0,3}(?:(?:de |do |da |dos |das )\p{Lu}[\p{L}-]* )?$/u,
    verbEnds:
      /(?<!\p{L})\p{Ll}{3,}(?:ou|eu|iu|ava|avam|aram|eram|iram|ará|erá|irá|arão|erão|irão|aria|eria|iria)(?!\p{L})|(?<!\p{L})(?:v|f|d|s|t|tr|tê)[aei]rá(?!\p{L})/u,
    added:
      /,\s(?:a (?:poucas|poucos|dois|duas|três|quatro|cinco|seis|sete|oito|dez|quinze|\d{1,2}) (?:horas|dias|semanas|meses) d[aoe]s?\s|(?:na|em) vésperas? d|(?:ao contrário|à semelhança) do (?:anunciado|prometido|previsto|dito|afirmado|declarado)|(?:contrariando|contradizendo|desmentindo|desautorizando|dando razão|pondo fim)(?!\p{L}))/u,
    demands: /^(?:ped|exig|reclam|propõ|propôs|recomend|solicit|defend)/u,
    surely: /^(?:tinha |teria )\p{L}{3,}(?:ado|ido|ito|sto)(?!\p{L})|^\p{Ll}{4,}(?:ou|eu|iu|ava)(?!\p{L})/u,
    askers:
      /^(?:depois|e)?,?\s?(?:aos (?:jornalistas|repórteres)|à imprensa|perante os jornalistas)(?!\p{L})/iu,
    infinitive: /(?<!\p{L})[a-záâãçéêíóôõú]{2,}[aeiô]r(?:-se|-lhes?)?(?!\p{L})/u,
    by: /^(?:(?:segundo|de acordo com|conforme)\s(?:(?:informações|informação|dados|números|nota|comunicado|relatos?|reportagem|estimativas?|levantamento|pesquisa|estudo|boletim|relatório)\s(?:\p{Ll}+\s){0,2}?d(?=[oa]s?\s))?|(?:no entender|na opinião|na avaliação|na visão|nas palavras|no entendimento) d[eoa]s?\s)/iu,
    byPronoun: /^(?:segundo|de acordo com) (?:(?<he>ele)|(?<she>ela)|eles|elas)$/iu,
    from: null,
    holds: {
      by: /^para /iu,
      goesOn:
        /^(?:não há (?:qualquer )?dúvidas?|(?:não )?(?:é|são) (?:uma?|preciso|necessári[oa]|urgente|evidente|fundamental|importante)|(?:não )?trata-se|não se trata|o \p{Ll}+ é|seria|devem?|deveriam?)(?!\p{L})[^:]*$/u,
      narrates:
        /^(?:(?:o|a|os|as|um|uma|est[ea]|ess[ea]|aquel[ea]) (?:\p{L}+ )?(?:ano|época|temporada|dia|noite|tarde|manhã|semana|mês|verão|inverno|vida|história|aventura|jogo|partida|corrida|regresso|retorno|viagem|futuro|desafio|sonho|pesadelo|calvário|final|torneio|estreia|título|medalha|prémio|prêmio|vitória|derrota|triunfo)|tudo|nada|o (?:pior|melhor|seu)|a sua|isso|isto|não há (?:tempo|descanso))(?!\p{L})|^(?:(?!\s(?:que|porque|quando|se|como)\s)[^,]){0,80}?(?<!\p{L})(?:foi|foram|era|eram|começou|terminou|acabou|chegou|tinha|tinham|estava|significou|mudou|marca|significa|representa)(?!\p{L})/iu,
      byPronoun: /^para (?:(?<he>ele)|(?<she>ela))$/iu,
    },
    asTold: /^(?:(?:tal )?como |conforme |segundo )(?:o )?/iu,
    cleft:
      /^(?:e |mas )?(?:foi|é|era) (?:(?:após|depois|antes|durante|perante|diante|em|n[oa]s?|ness[ea]|nest[ea]|por|com|assim|então|ontem|hoje|aqui|ali)(?!\p{L})[^,.;:"“«]{0,60}?) que /iu,
    signs:
      /^\s?[.,]?\s?(?:assim (?:o |se )?\p{L}+|(?:são |foram )?(?:as )?palavras de|foi o que disse|é o que diz|(?:quem (?:o )?(?:conta|diz|fala|relata|lembra|explica|resume|recorda) (?:isso |assim )?é|é(?=\s[^.;:«»]{3,80}\squem (?:o )?(?:conta|diz|fala|relata|lembra|explica|resume|recorda)(?!\p{L})))(?=\s[^:;«“"]{3,140}\.))\s/iu,
    saidIn:
      /^(?:(?:aos|perante os) (?:jornalistas|repórteres)|à (?:imprensa|Lusa|agência Lusa|reportagem)|ao (?:PÚBLICO|Público|Expresso|Observador|g1|G1|UOL)|(?:em|n[oa]|num|numa|durante|através d[eoa]|por meio d[eoa]|por)\s(?:(?:uma?|o|a|seu|sua|est[ea]|mesm[oa])\s)?(?:(?:breve|recente|nov[ao]|primeir[ao]|últim[ao]|long[ao])\s)?(?:declarações|entrevista|comunicado|nota|conferência de imprensa|entrevista coletiva|coletiva|intervenção|discurso|mensagem|carta|vídeo|publicação|post|relatório|depoimento|redes sociais|Twitter|X|Facebook|Instagram|audição|conversa|resposta|despacho|ofício))(?!\p{L})/iu,
    goesOnTo:
      /,\s(?:antes de|para(?: depois)?|depois de)\s(?:acrescentar|afirmar|assegurar|explicar|indicar|precisar|recordar|lembrar|sublinhar|frisar|insistir|advertir|alertar|concluir|reconhecer|admitir|apontar|destacar|lamentar|esclarecer|ressalvar|sustentar|dizer|reiterar|garantir|revelar|confirmar)(?:\s(?:também|ainda|depois))?\sque\s/u,
    contrasts: /^(?:embora|enquanto|mas|ainda que|apesar de|ao passo que)(?!\p{L})/iu,
    unsaid:
      /(?<!\p{L})(?:desconhec\p{L}*|ignor\p{L}*|sab(?:e|em|er|ia)|pergunt\p{L}*|esclarec\p{L}+|precis\p{L}+|confirm\p{L}+)(?:\s\p{L}+){0,2}\sse\s[^,;]*$|(?<!\p{L})(?:neg(?:a|am|ou|aram|ava|ado|ar)|desment\p{L}+|rejeit\p{L}+)(?:\s\p{L}+)?\s(?:ter|terem|haver)(?:-lhes?)?\s*$/iu,
    whereas: /,?\sao passo que\s|,\senquanto\s/u,
    dataOf:
      /^(?:os (?:últimos |mais recentes |próprios |primeiros )?(?:dados|números|cálculos|registos|registros)|as (?:últimas |primeiras )?(?:estimativas|estatísticas|previsões|projeções|projecções|contas)|(?:o|um) (?:mais recente |último )?(?:relatório|estudo|balanço|censo|levantamento|inquérito|boletim|barómetro|barômetro)|(?:a|uma) (?:última )?(?:pesquisa|sondagem|estimativa|análise|investigação))(?: (?:oficia(?:l|is)|provisóri[oa]s?|preliminar(?:es)?|divulgad[oa]s?|publicad[oa]s?|recolhid[oa]s?))? (?:d[eoa]s?|pel[oa]s?) \p{Lu}[\p{L}-]*(?: (?:(?:d[eoa]s?|e|para [oa]) )?\p{Lu}[\p{L}-]*){0,6}/u,
    trailing:
      /,\s(?:(?:alert|acrescent|adiant|afirm|aleg|anunci|argument|assegur|assinal|apont|confess|confirm|consider|cont|declar|denunci|destac|detalh|explic|fris|indic|inform|invoc|justific|lament|lembr|not|observ|precis|realç|record|reforç|reiter|relat|ressalt|ressalv|revel|salient|sublinh|sustent|vinc)ando|(?:diz|defend|esclarec|reconhec|respond|escrev|promet|entend)endo|(?:admit|insist|garant|refer|conclu|advert|suger)indo|deixando (?:bem )?claro|dando a (?:entender|conhecer)|enaltecendo|insistindo em|chamando a atenção para o fac?to de|fazendo (?:notar|saber|ver))(?:,\s[^,.;:]{3,30},)?\sque\s/u,
    issuedBy:
      /^[^,;:]{3,60}?\s(?:divulgad|publicad|emitid|elaborad|apresentad|enviad|assinad|realizad|difundid|comunicad|fornecid|anunciad|compilad|feit|conduzid|revelad|repassad|avançad|recolhid|efetuad)[oa]s?(?:\s[^,;:]{1,40}?)?\s(?:por\s|pel[ao]s?\s)/iu,
    papers:
      /(?<![\p{L}])(?:(?:[Oo]|[Aa]|[Uu]ma?)\s)(?:jornal|diário|semanário|revista|canal|estação|rádio|emissora|agência|portal|site|televisão)(?:\s\p{Ll}[\p{L}-]*){0,3}\s[«“"]\s?(?<name>\p{Lu}[^«»“”"]{1,40}?)\s?[»”"]/u,
    studies:
      /^(?<study>(?:um|o|este|os|uns|vários|dois|três|uma|a|esta) (?:(?:recente|novo|vasto|grande|outro|último|nova)s? )?(?:estudo|trabalho|artigo|pesquisa|investigação|investigações)s?(?: (?:científic[oa]s?|recentes?|internaciona(?:l|is)))?)(?:\s[^,;:]{0,60}?)?\s(?:publicad|editad|divulgad|saíd)[oa]s?(?:\s[^,;:]{1,40}?)?\s(?:pel[ao]|por|na|no|em|numa|num)\s(?:(?:a|o) )?(?:(?:\p{Ll}+ ){0,2}?(?:revista|boletim)(?!\p{L})|(?:The |Nature|Science|Lancet|Cell|PLOS|PNAS|Journal|Review|Annals|Proceedings)|\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5}? (?:of|for|and|in) )/u,
  },
  articles: /^(?:(?:o|a|os|as) (?:seu|sua|seus|suas)\s+|(?:o|a|os|as|um|uma|seu|sua)\s+)/i,
  simplePast: /(?<!\p{L})\p{Ll}{2,}(?:ou|iu|(?<!europ|jud|at)eu|aram|eram|iram)(?!\p{L})/u,
  definite: wordSet('o a os as'),
  articleOfThings: null,
  prepositions: wordSet(
    `quanto contrariamente relativamente de do da dos das a ao à em no na com por para sem sobre entre pelo pela pelos pelas num numa aos às nos nas até após contra desde segundo durante`,
  ),
  personalPrepositions: wordSet(`com por contra`),
  toWhom: wordSet(`a ao à aos às`),
  rolePrepositions: wordSet(`de do da dos das`),
  ofWhom: wordSet('de do da dos das para sobre'),
  manners: wordSet(`em ao à aos às por`),
  finite: anyWord(
    `é são era eram foi está estão estamos há tem têm temos pode podemos deve devemos vai vamos queremos quero faz eu nós se será sabe somos precisa precisamos`,
  ),
  negations: /(?<!\p{L})(?:não|nunca|se)\s*$/iu,
  invertible: null,
  habitual: null,
  negatedBehind: null,
  passive: /(?<!\p{L})(?:foi|foram|é|sido|era|são)\s*$/iu,
  relatives: /(?<!\p{L})(?:que|quem|cujo|cuja)(?!\p{L})/iu,
  relativesWantComma: false,
  likewise: wordSet('como'),
  clauses:
    /(?:,\s|\s)(?:quando|enquanto|porque|embora|onde|já que|uma vez que|(?:antes|depois) (?:de )?que|(?:desde|até|para|sem) que)(?!\p{L})/u,
  opensPurpose: null,
  innerClause:
    /,?\s(?:quando|enquanto|porque|embora|ainda que|apesar de|já que|uma vez que|(?:antes|depois) (?:de )?que)\s(?=\S)/gu,
  innerAuxiliaries: wordSet('tem têm tinha tinham havia ter tenha tenham tivesse'),
  subordinators: wordSet(`onde que quem cujo cuja quando`),
  relativeOfThings: null,
  ownSubject:
    /(?<!\p{L})(?:que|qual|quais)\s(?<name>(?:[oa]\s(?:\p{Ll}+\s){1,2})?(?:\p{Lu}[\p{L}.’'-]*(?:\s|$)){1,3})(?:(?:tem|tinha|havia)\s)?$/u,
  relativeBehindComma: ['que'],
  relativeOpeners: wordList(`quem cujo cuja`),
  auxiliary: /\s(?:(?:(?:me|te|lhe|nos) )?(?:tem|têm|tinha|tinham|tenha|tenham|tivesse)|me|te|lhe|nos)$/u,
  behindName: null,
  circumstances: wordSet(
    `em durante no na perante diante após depois antes (?:\\d+|\\p{Ll}+)(?=\\s(?:anos?|dias?|m[eê]s(?:es)?|semanas?|horas?|minutos?)\\s(?:depois|antes|mais|após)) ontem anteontem logo enquanto quando pouco também (?<!\\b(?:o|a|os|as)\\s)hoje ao(?=\\s\\p{Ll}+[aei]r(?!\\p{L})) (?:ao|aos|à)(?=\\s(?:Reuters|Lusa|Efe|Folha|Globo|Bloomberg|Público|Expresso|Estadão|(?:Correio|Diário|Jornal|Valor|Portal)(?!\\p{L})|\\p{Lu}[\\p{Lu}\\d]|(?:imprensa|reportagem|agência|rádio|televisão|jornalistas|repórteres|jornal|portal|site)(?!\\p{L})))`,
  ),
  afterLastVerb: wordSet(`em no na durante ao à`),
  sentenceAdverbs: wordSet(
    `já além também depois ainda então assim ontem hoje segundo agora aqui ali antes pouco enfim porém talvez logo`,
  ),
  additive: wordSet(`também`),
  notInRoles: wordSet(`e mas enquanto presente saber notar ver nomeadamente sobretudo especialmente`),
  written: wordSet(
    `cartaz título lema letreiro placa lápide túmulo epitáfio faixa tabuleta inscrição aviso painel grafito etiqueta ecrã`,
  ),
  saidBy: { words: wordList(`frase palavras`), by: wordList(`por pel[ao]`) },
  cites: wordList(`cit(?:a|ou|ava|ando)`),
  // "se" is also an if, behind which nothing was said.
  happens: null,
  saidByNobody:
    /(?<!\p{L})(?!(?:lembr|record|mostr|manifest|declar|queix|justific)\p{L}*-)\p{L}+-se(?:-(?:á|ia))? (?:\p{Ll}+ )?que(?!\p{L})|(?<!\p{L})d(?:iz(?:em|ia|iam)?|isse|isseram) respeito(?!\p{L})/iu,
  times: wordSet(`vez dias semana semanas mês meses ano anos hora horas`),
  voices: wordList(`voz vozes`),
  latter: /^(?:este último|estas? últimas?)$/iu,
  perfectInfinitive: /(?<!\p{L})de ter \p{Ll}/u,
  bodies: wordSet(''),
  anybody: wordSet(`fonte fontes outro outra alguém vários várias alguns algumas um uma`),
  manyBodies: wordSet(
    `meios veículos jornais organizações associações entidades sindicatos autoridades agências ongs`,
  ),
  portions:
    /^(?:(?:cerca de|quase|mais de|menos de|pelo menos|apenas|só|outros) )?(?:\d{1,3}(?:[.,]\d+)?\s?% (?:dos|das)|(?:um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|\d{1,2}) (?:em|a|de) cada (?:dois|duas|três|quatro|cinco|seis|oito|dez|cem|\d{1,3})|(?:(?:mais|menos|cerca) da |quase )?metade (?:dos|das)|(?:um terço|um quarto|(?:dois|três|quatro) (?:terços|quartos|quintos)|(?:uma )?(?:boa|grande|maior) parte|a (?:grande |imensa )?(?:maioria|maior parte)|(?:uma )?(?:maioria|minoria)) (?:dos|das)) /iu,
  someone: wordSet('alguém'),
  person: null,
  thingOf: null,
  possessive: null,
  bareGenitive: null,
  people,
};
