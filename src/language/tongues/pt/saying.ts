// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    ironizava
    disse diz afirmou afirma explicou explica declarou declara acrescentou acrescenta contou conta destacou destaca ressaltou ressalta alertou alerta lembrou lembra comentou comenta escreveu escreve
    respondeu responde admitiu admite concluiu conclui sublinhou sublinha garantiu garante segundo
    dizem avisou avisa recordou recorda brincou brinca resumiu resume defendeu defende criticou critica referiu refere salientou salienta frisou frisa adiantou adianta assegurou assegura revelou revela
    argumentou argumenta ironizou ironiza lamentou lamenta insistiu insiste confessou confessa observou observa notou nota apontou aponta completou completa
    relata relatou reconhece reconheceu desvaloriza desvalorizou pergunta perguntou grita gritou reclama reclamou atira atirou remata rematou acusa acusou ri sorri
    dizia explicava contava pede pediu desafia desafiou calcula calculou rebate rebateu reforça reforçou enfatiza enfatizou avalia avaliou pontua pontuou esclareceu esclarece justifica justificou prossegue continua suspira
    contrapôs contrapõe precisou precisa desabafa desabafou celebra celebrou agradece agradeceu vaticina vaticinou confidenciou sustenta sustentou ponderou pondera reitera reiterou confirma confirmou lembrava brincava afirmava admitia recordava descreve descreveu denuncia denunciou elogia elogiou orienta orientou diagnostica questiona questionou provoca provocou arrisca arriscou disseram afirmaram explicaram atirava lançou lança contrapunha murmurou murmura sussurrou sussurra
  `),
  reported:
    wordList(`disse diz afirmou afirma explicou explica declarou acrescentou destacou ressaltou alertou sublinhou garantiu avisou avisa referiu refere salientou assegurou assegura calcula estima acredita prevê
    declara acrescenta conta contou destaca lembra lembrou comenta comentou escreveu escreve respondeu admite admitiu concluiu conclui sublinha garante frisou frisa salienta defende defendeu revelou revela lamentou confirma confirmou reconhece reconheceu informou informa avalia avaliou anunciou relatou relata
    sustenta sustentou ponderou pondera reitera reiterou esclareceu esclarece precisou precisa adiantou adianta orienta disseram afirmaram calculou
    argumenta argumentou dizem afirmam explicam garantem alertam lembram defendem relatam anuncia insiste insistiu teme acha promete prometeu observou observa apontou aponta notou
  `),
  reportedAfterComma: [],
  quotative: null,
};
