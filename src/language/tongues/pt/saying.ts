// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    acrescentando explicando afirmando garantindo dizendo sublinhando lembrando assegurando avisando
    ironizava
    disse diz afirmou afirma explicou explica declarou declara acrescentou acrescenta contou conta destacou destaca ressaltou ressalta alertou alerta lembrou lembra comentou comenta escreveu escreve
    respondeu responde admitiu admite concluiu conclui sublinhou sublinha garantiu garante segundo
    dizem avisou avisa recordou recorda brincou brinca resumiu resume defendeu defende criticou critica referiu refere salientou salienta frisou frisa adiantou adianta assegurou assegura revelou revela
    argumentou argumenta ironizou ironiza lamentou lamenta insistiu insiste confessou confessa observou observa notou nota apontou aponta completou completa
    relata relatou reconhece reconheceu desvaloriza desvalorizou pergunta perguntou grita gritou reclama reclamou atira atirou remata rematou acusa acusou ri sorri
    dizia explicava contava pede pediu desafia desafiou calcula calculou rebate rebateu reforça reforçou enfatiza enfatizou avalia avaliou pontua pontuou esclareceu esclarece justifica justificou prossegue continua suspira
    contrapôs contrapõe precisou precisa desabafa desabafou celebra celebrou agradece agradeceu vaticina vaticinou confidenciou sustenta sustentou ponderou pondera reitera reiterou confirma confirmou lembrava brincava afirmava admitia recordava descreve descreveu denuncia denunciou elogia elogiou orienta orientou diagnostica questiona questionou provoca provocou arrisca arriscou disseram afirmaram explicaram atirava lançou lança contrapunha murmurou murmura sussurrou sussurra
    referia adiantava garantia assegurava sublinhava frisava sustentava anunciou anuncia alega alegou detalha detalhou
    especifica especificou informou informa justificava jura jurou manifestou ressalva ressalvou sugere
    sugeriu fez\\ssaber faz\\ssaber deu\\sa\\sconhecer contestou concluía alertava denunciava lamentava desabafava
    exclama exclamou berra berrou gritava resmunga resmungou balbucia comemora comemorou festeja corrige corrigiu
    retorquiu retruca retrucou replica replicou dispara disparou interroga-se questiona-se sorriu reconhecem admitem
    alertam lembram garantem defendem sublinham explicam
    costuma\\sdizer costumava\\sdizer gosta\\sde\\sdizer gostava\\sde\\sdizer gostava\\sde\\srepetir concedeu concede
   
  `),
  reported:
    wordList(`disse diz afirmou afirma explicou explica declarou acrescentou destacou ressaltou alertou sublinhou garantiu avisou avisa referiu refere salientou assegurou assegura calcula estima acredita prevê
    declara acrescenta conta contou destaca lembra lembrou comenta comentou escreveu escreve respondeu admite admitiu concluiu conclui sublinha garante frisou frisa salienta defende defendeu revelou revela lamentou confirma confirmou reconhece reconheceu informou informa avalia avaliou anunciou relatou relata
    sustenta sustentou ponderou pondera reitera reiterou esclareceu esclarece precisou precisa adiantou adianta orienta disseram afirmaram calculou
    argumenta argumentou dizem afirmam explicam garantem alertam lembram defendem relatam anuncia insiste insistiu teme acha promete prometeu observou observa apontou aponta notou
    referia adiantava explicava dizia contava afirmava garantia assegurava sublinhava lembrava recordava admitia
    reconhecia alertava defendia frisava sustentava recorda recordou nota alega alegou alegava detalha detalhou
    detalhava especifica especificou enfatiza enfatizou evidencia indica indicou indicava informava justifica
    justificou jura jurou mantém manteve manifestou pontua pontuou rebate rebateu reforça reforçou resume resumiu
    ressalva ressalvou ressalta sugere sugeriu vaticina confessa confessou confidencia confidenciou contestou contrapõe
    contrapôs calculam estimam acreditam consideram considera considerou entende entendeu julga lamenta lamentam
    confirmam confirmaram reconhecem admitem sublinham informam informaram anunciaram garantiram explicaram referem
    referiram indicam apontam avançou avança noticiou comunicou comunica fez\\ssaber faz\\ssaber fizeram\\ssaber
    deu\\sa\\sconhecer deixou\\sclaro deixa\\sclaro limitou-se\\sa\\sdizer limita-se\\sa\\sdizer
    limitou-se\\sa\\safirmar previu atesta atestou denuncia denunciou
    costuma\\sdizer costumava\\sdizer
    pede pediu pedia exige exigiu exigia reclama reclamou propõe propôs recomenda recomendou pedem exigem reclamam
    propõem recomendam solicitou
    mostrou-se\\sconvencid[oa] mostra-se\\sconvencid[oa] diz-se\\sconvencid[oa] está\\sconvencid[oa]
  `),
  reportedAfterComma: [],
  quotative: null,
};
