// Verbs of saying and thinking. Data only.
import { compoundForms, infinitiveForms, verbForms } from '../../families/alphabetic/verb-forms.ts';
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Verbs of saying, in the tenses in which papers tell what was said. */
const speaks = [
  verbForms(
    `afirm explic declar acrescent cont destac ressalt alert lembr coment sublinh avis record critic adiant assegur revel argument lament confess observ not apont relat reforç enfatiz avali pontu justific desabaf vaticin confidenci ponder reiter confirm denunci anunci aleg detalh especific inform jur ressalv contest indic comunic fris salient vinc realç assinal evidenci replic mencion opin relembr rememor narr extern`,
    'a am ou aram ara ava avam',
  ),
  verbForms(`escrev respond defend reconhec esclarec promet rebat`, 'e em eu eram era ia iam'),
  verbForms(`admit insist`, 'e em iu iram ira ia iam'),
  compoundForms(
    'tem têm tinha tinham havia haviam tenha tenham tivesse',
    `dito afirmado explicado declarado acrescentado contado destacado ressaltado alertado lembrado comentado sublinhado avisado recordado criticado adiantado assegurado revelado argumentado lamentado confessado observado notado apontado relatado reforçado avaliado justificado confirmado denunciado anunciado alegado detalhado informado indicado comunicado frisado salientado escrito respondido defendido reconhecido esclarecido prometido admitido insistido garantido sustentado referido sugerido concluído mantido mencionado opinado relembrado narrado`,
  ),
  ...wordList(
    `di(?:z|zem|sse|sseram|ssera|zia|ziam) garant(?:e|em|iu|iram|ira|ia|iam) sustent(?:a|am|ou|aram|ava|avam) ref(?:ere|erem|eriu|eriram|eria|eriam) sug(?:ere|erem|eriu|eriram) conclu(?:i|em|iu|íram|ía|íam) mant(?:ém|êm|eve|iveram|inha) contrap(?:õe|ôs|useram) adv(?:erte|ertem|ertiu|ertiram|ertia) precis(?:ou|aram|ava) exp(?:õe|õem|ôs|useram|unha)`,
  ),
];

/** Verbs of holding and asking: what somebody holds is told by them, and no words in marks. */
const holds = [
  verbForms(
    `estim calcul consider julg acredit constat ach antecip sinaliz sentenci proclam projet deplor complet`,
    'a am ou aram ava avam',
  ),
  verbForms(`entend tem`, 'e em eu eram ia iam'),
  compoundForms(
    'tem têm tinha tinham havia haviam tenha tenham tivesse',
    `estimado calculado considerado previsto pedido exigido reclamado`,
  ),
  ...wordList(
    `prop(?:õe|õem|ôs|useram|unha) prev(?:ê|eem|iu|iram|ia|iam) pe(?:de|dem|diu|diram|dia|diam) exig(?:e|em|iu|iram|ia|iam) reclam(?:a|am|ou|aram|ava) receia receou receava recomend(?:a|am|ou|aram) pens(?:a|am|ou|ava|avam) compromet(?:eu|e|eram|em)-se se\\scompromet(?:eu|e|eram)`,
  ),
];

/** Verbs of saying something aloud, in some way: of words in marks, and of no clause. */
const aloud = [
  verbForms(
    `brinc ironiz complet desvaloriz pergunt grit atir remat provoc question lanç murmur sussurr exclam berr resmung balbuci comemor festej dispar celebr orient arrisc continu suspir gracej protest contabiliz compar refil enumer recapitul proclam brad vocifer cochich segred gaguej soluç goz zomb aconselh orden calcul estim consider acus reclam confidenci sintetiz exemplific ilustr filosof diagnostic interrog`,
    'a am ou aram ava avam',
  ),
  verbForms(`conced interromp`, 'e em eu eram ia iam'),
  verbForms(`repet reag prossegu corrig resum`, 'e em iu iram ia iam'),
  verbForms(
    `se\\s(?:queix|indign|congratul|regozij|emocion|orgulh|espant|irrit|interrog|question|pergunt|lament|justific)`,
    'a ou ava am aram',
  ),
  verbForms(
    `queix indign congratul regozij entusiasm emocion orgulh espant irrit interrog question insurg`,
    'a-se ou-se ava-se am-se aram-se',
  ),
  ...wordList(
    `retorqu(?:e|iu|ia) retruc(?:a|ou|ava) interv(?:ém|eio|inha) agradec(?:e|em|eu|ia) descrev(?:e|em|eu|ia) pe(?:de|dem|diu|dia) sorri(?:u|a)? ri(?:u|am|em)? contrapunha precisa(?!\\s(?:d[eao]s?|que|mesmo|[a-zà-ü]+[aei]r)\\b)`,
  ),
  compoundForms(
    'tem têm tinha tinham havia haviam tenha tenham tivesse',
    `brincado ironizado completado perguntado gritado atirado rematado lançado murmurado exclamado repetido prosseguido corrigido resumido retorquido reagido pedido agradecido descrito acusado questionado comemorado comentado`,
  ),
];

/** Saying in the infinitive. */
const toSay = `(?:dizer|afirmar|explicar|declarar|acrescentar|contar|destacar|ressaltar|alertar|lembrar|comentar|sublinhar|avisar|recordar|adiantar|assegurar|revelar|argumentar|lamentar|confessar|observar|notar|apontar|relatar|reforçar|enfatizar|pontuar|justificar|reiterar|confirmar|denunciar|anunciar|alegar|detalhar|especificar|informar|jurar|ressalvar|indicar|comunicar|frisar|salientar|vincar|realçar|evidenciar|mencionar|escrever|responder|defender|reconhecer|esclarecer|prometer|admitir|insistir|garantir|sustentar|referir|sugerir|concluir|repetir|advertir|precisar|deixar\\sclaro)(?:-l?[oa]s?)?`;

/** The same of words in marks, and of no clause. */
const toSayAloud = `${toSay} (?:brincar|ironizar|gritar|desabafar|exclamar|agradecer|tranquilizar|criticar|questionar|perguntar|murmurar|celebrar|desvalorizar|desdramatizar|proclamar|elogiar)`;

const also = `(?:também\\s|ainda\\s|mesmo\\s|até\\s)?`;

/** Finite verbs behind which it is: whoever does that has said it. Not "quer dizer", which means. */
const ahead = `f(?:az|azem|ez|izeram|azia)\\s${also}questão\\sde não\\s(?:hesit|vacil)(?:a|am|ou|aram|ava)\\sem volt(?:a|am|ou|aram|ava)\\s${also}a cheg(?:a|am|ou|aram|ava)\\s${also}a acab(?:a|ou|aram|ava)\\spor termin(?:a|ou|aram)\\spor limit(?:a|am|ou|aram|ava)-se\\sa se\\slimit(?:a|am|ou|aram|ava)\\sa não\\sse\\scans(?:a|am|ou|ava)\\sde não\\sdeix(?:a|am|ou|aram|ava)\\sde costum(?:a|am|ava|avam) gost(?:a|am|ava|avam)\\sde aproveit(?:a|ou|aram)\\s(?:a\\socasião\\s|a\\soportunidade\\s)?para (?:continu|pass)(?:a|am|ou|aram|ava)\\sa insist(?:e|em|iu|iram|ia)\\sem apress(?:a|ou|aram)-se\\sa se\\sapress(?:a|ou|aram)\\s(?:a|em) v(?:em|eio|ieram)(?:\\sa\\spúblico)?(?:\\s(?:ontem|hoje|já|agora|também))? sa(?:iu|íram)\\sa\\spúblico\\spara tom(?:a|ou)\\sa\\spalavra\\spara interve(?:io|ieram)\\spara teve\\s(?:de|que) prefer(?:e|iu|ia) acab(?:a|am|ou)\\sde atrev(?:e|eu)-se\\sa se\\satreveu\\sa (?:foi|tem\\ssido|é)\\s(?:muito\\s|bem\\s|bastante\\s)?(?:clar[oa]|taxativ[oa]|perentóri[oa]|peremptóri[oa]|enfátic[oa]|categóric[oa]|contundente|explícit[oa]|firme|crític[oa])\\sao`;

/** Saying while something goes on or ends: "acabou reconhecendo". */
const goingOn = `(?:acab|continu)(?:a|am|ou|aram|ava) v(?:em|êm|inha) segu(?:e|em|iu|ia) termin(?:a|ou) começ(?:a|ou)`;
const whileSaying = `dizendo afirmando explicando reconhecendo admitindo confessando insistindo repetindo lembrando defendendo alertando reiterando garantindo argumentando`;

const meaning = `(?:deixar\\sclaro|sublinhar|esclarecer|frisar|ressaltar|lembrar|destacar|salientar|reforçar|enfatizar|recordar|precisar|realçar|vincar)`;
const wants = `qu(?:is|er|erem|iseram)`;

export const saying: Saying = {
  hearsay:
    /(?<!\p{L})(?:teriam?\s(?:\p{L}+\s)?(?:dito|escrito|admitido|prometido|respondido|(?:declar|afirm|assegur|grit|cont|explic|confess|ameaç|reconhec|pergunt|relat)[ai]do)|supostamente|alegadamente)(?!\p{L})/iu,
  said: [
    ...speaks,
    ...aloud,
    infinitiveForms(ahead, toSayAloud),
    infinitiveForms(wants, `${meaning} agradecer tranquilizar`),
    infinitiveForms(goingOn, whileSaying),
    infinitiveForms(
      `tent(?:a|am|ou|ava)`,
      `explicar justificar tranquilizar esclarecer convencer minimizar desvalorizar`,
    ),
    ...wordList(`
    elogia elogiou desafia desafiou
    acrescentando explicando afirmando garantindo dizendo sublinhando lembrando assegurando avisando
    segundo noticia noticiou manifestou fez\\ssaber faz\\ssaber deu\\sa\\sconhecer
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    infinitiveForms(ahead, toSay),
    infinitiveForms(wants, meaning),
    infinitiveForms(goingOn, whileSaying),
    ...wordList(`
    precisa(?!\\s(?:d[eao]s?|que|mesmo|[a-zà-ü]+[aei]r)\\b) orienta manifestou resume resumiu avançou avança noticiou fez\\ssaber faz\\ssaber fizeram\\ssaber
    deu\\sa\\sconhecer deixou\\sclaro deixa\\sclaro atesta atestou solicitou cham(?:a|ou|aram)\\s(?:a\\s)?atenção\\spara\\so\\sfac?to\\sde express(?:a|ou|aram)\\s(?:a|sua|a\\ssua)\\s(?:esperança|confiança|convicção)\\s(?:de|em)
    (?:mostr(?:ou|a)|diz|disse|declarou)-se\\s(?:convencid[oa]|confiante|cert[oa]|segur[oa]) está\\sconvencid[oa]
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
  pairedDashes: true,
};
