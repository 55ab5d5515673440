// Verbs of saying and thinking. Data only.
import { compoundForms, verbForms } from '../../families/alphabetic/verb-forms.ts';
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
    'tem têm tinha tinham havia haviam',
    `dito afirmado explicado declarado acrescentado contado destacado ressaltado alertado lembrado comentado sublinhado avisado recordado criticado adiantado assegurado revelado argumentado lamentado confessado observado notado apontado relatado reforçado avaliado justificado confirmado denunciado anunciado alegado detalhado informado indicado comunicado frisado salientado escrito respondido defendido reconhecido esclarecido prometido admitido insistido garantido sustentado referido sugerido concluído mantido mencionado opinado relembrado narrado`,
  ),
  ...wordList(
    `di(?:z|zem|sse|sseram|ssera|zia|ziam) garant(?:e|em|iu|iram|ira|ia|iam) sustent(?:a|am|ou|aram|ava|avam) ref(?:ere|erem|eriu|eriram|eria|eriam) sug(?:ere|erem|eriu|eriram) conclu(?:i|em|iu|íram|ía|íam) mant(?:ém|êm|eve|iveram|inha) contrap(?:õe|ôs|useram) adv(?:erte|ertem|ertiu|ertiram|ertia) precis(?:ou|aram|ava) exp(?:õe|õem|ôs|useram|unha)`,
  ),
];

/** Verbs of holding and asking: what somebody holds is told by them, and no words in marks. */
const holds = [
  verbForms(`estim calcul consider julg acredit constat ach`, 'a am ou aram ava avam'),
  verbForms(`entend tem`, 'e em eu eram ia iam'),
  compoundForms(
    'tem têm tinha tinham havia haviam',
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
    `queix indign congratul regozij entusiasm emocion orgulh espant irrit interrog question insurg`,
    'a-se ou-se ava-se am-se aram-se',
  ),
  ...wordList(
    `retorqu(?:e|iu|ia) retruc(?:a|ou|ava) interv(?:ém|eio|inha) agradec(?:e|em|eu|ia) descrev(?:e|em|eu|ia) pe(?:de|dem|diu|dia) sorri(?:u|a)? ri(?:u|am|em)? contrapunha precisa`,
  ),
  compoundForms(
    'tem têm tinha tinham havia haviam',
    `brincado ironizado completado perguntado gritado atirado rematado lançado murmurado exclamado repetido prosseguido corrigido resumido retorquido reagido pedido agradecido descrito acusado questionado comemorado comentado`,
  ),
];

export const saying: Saying = {
  said: [
    ...speaks,
    ...aloud,
    ...wordList(`
    elogia elogiou desafia desafiou
    acrescentando explicando afirmando garantindo dizendo sublinhando lembrando assegurando avisando
    segundo manifestou fez\\ssaber faz\\ssaber deu\\sa\\sconhecer costuma\\sdizer costumava\\sdizer
    gosta\\sde\\sdizer gostava\\sde\\sdizer gostava\\sde\\srepetir
  `),
  ],
  reported: [
    ...speaks,
    ...holds,
    ...wordList(`
    precisa orienta manifestou resume resumiu avançou avança noticiou fez\\ssaber faz\\ssaber fizeram\\ssaber
    deu\\sa\\sconhecer deixou\\sclaro deixa\\sclaro limitou-se\\sa\\sdizer limita-se\\sa\\sdizer
    limitou-se\\sa\\safirmar atesta atestou costuma\\sdizer costumava\\sdizer solicitou
    mostrou-se\\sconvencid[oa] mostra-se\\sconvencid[oa] diz-se\\sconvencid[oa] está\\sconvencid[oa]
  `),
  ],
  reportedAfterComma: [],
  quotative: null,
  pairedDashes: true,
};
