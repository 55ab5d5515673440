// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    añadiendo explicando afirmando asegurando señalando diciendo advirtiendo subrayando recordando agregando
    ha\\sdicho ha\\safirmado ha\\sexplicado ha\\sasegurado ha\\sseñalado ha\\sañadido ha\\sdeclarado ha\\scomentado
    ha\\ssubrayado ha\\sadvertido ha\\srecordado ha\\scontado ha\\ssostenido ha\\sapuntado ha\\sreconocido ha\\sindicado
    ha\\sinsistido ha\\sdestacado ha\\srespondido ha\\sescrito ha\\sadmitido ha\\sconcluido ha\\smanifestado ha\\sexpresado
    ha\\sopinado ha\\sagregado ha\\slamentado ha\\srelatado ha\\sconfesado ha\\sbromeado ha\\sresumido ha\\sdenunciado
    ha\\scriticado ha\\scelebrado ha\\savisado ha\\saclarado ha\\smatizado ha\\sdetallado ha\\sargumentado ha\\salertado
    ha\\scontestado ha\\sremarcado ha\\sdefendido ha\\szanjado ha\\sironizado ha\\sreclamado ha\\sprecisado ha\\sreplicado
    ha\\sexclamado ha\\sgritado ha\\spreguntado ha\\srecalcado ha\\spedido ha\\sexigido ha\\sreiterado ha\\srevelado
    ha\\svalorado ha\\sinformado ha\\sdescrito ha\\sconfirmado ha\\spuntualizado ha\\ssentenciado ha\\sreivindicado
    ha\\sapostillado ha\\sprometido
    han\\sdicho han\\safirmado han\\sexplicado han\\sasegurado han\\sseñalado había\\sdicho había\\sasegurado
    ironizaba bromeaba lamentaría
    dijo dice afirmó afirma explicó explica aseguró asegura señaló señala añadió añade declaró declara comentó comenta subrayó subraya advirtió advierte recordó recuerda contó cuenta sostuvo
    sostiene apuntó apunta reconoció reconoce indicó indica insistió insiste destacó destaca respondió responde escribió escribe admitió admite concluyó concluye manifestó expresó opina opinó según agregó agrega lamentó lamenta
    dicen afirman aseguran explican cuentan relata relató confiesa confesó bromea bromeó resume resumió denuncia denunció critica criticó celebra celebró avisa avisó aclara aclaró matiza matizó detalla detalló
    argumenta argumentó alerta alertó contesta contestó remarca remarcó defiende defendió reflexiona sentencia zanja ironiza apostilla prosigue
    zanjó resopló ironizó reclamó precisó precisa narró narra sentenció replicó replica exclamó gritó grita susurró murmuró suspira suspiró protestó protesta preguntó pregunta
    razonó razona
    recalca recalcó consigna consignó pidió pide exige exigió enfatiza enfatizó arrancó arranca lanza lanzó apostilló prosiguió reitera reiteró revela reveló valora valoró ataja atajó queja quejó decía contaba explicaba recordaba aseguraba añadía informó informa
    leyó recordaría diría describió describe expresa manifiesta detallaba señalaba reconocía insistía lamentaba comentaba escribía apuntaba afirmaba relataba respondía confesaba confirmó confirma desveló desvela puntualizó puntualiza espetó espeta soltó suelta deslizó desliza contrapuso repuso dijeron afirmaron aseguraron explicaron señalaron
    adelanta adelantó alega alegó aduce adujo comunicó concreta concretó especifica especificó garantiza garantizó jura
    juró justifica justificó manifestaba remacha remachó rememora rememoró evoca evocó sugiere sugirió vaticina
    vaticinó pronostica advertía denunciaba musita musitó masculla chilla chilló clama clamó brama bramó sonríe sonrió
    tercia terció corrige corrigió dispara disparó hizo\\ssaber matizaba aclaraba bromean recuerdan señalan apuntan
    indican advierten insisten reconocen resumen coinciden subrayan destacan sostienen lamentan denuncian
    ha\\sadelantado ha\\salegado ha\\scomunicado ha\\sconcretado ha\\senfatizado ha\\sespecificado ha\\sgarantizado
    ha\\sjurado ha\\sjustificado ha\\sremachado ha\\srememorado ha\\sevocado ha\\ssugerido ha\\svaticinado
    ha\\smantenido ha\\shecho\\ssaber ha\\ssoltado ha\\sespetado ha\\sapostado han\\sinformado han\\sconfirmado
    han\\sindicado han\\srecalcado han\\sinsistido han\\sdetallado han\\ssubrayado han\\sdestacado han\\sprecisado
    han\\slamentado han\\sdenunciado
    solía\\sdecir solía\\srepetir suele\\sdecir suele\\srepetir gustaba\\sde\\sdecir acostumbraba\\sa\\sdecir
   
  `),
  reported: wordList(`
    ha\\sdicho ha\\safirmado ha\\sexplicado ha\\sasegurado ha\\sseñalado ha\\sañadido ha\\sdeclarado ha\\ssubrayado
    ha\\sadvertido ha\\ssostenido ha\\sapuntado ha\\sreconocido ha\\sindicado ha\\sinsistido ha\\sdestacado ha\\srespondido
    ha\\sescrito ha\\sadmitido ha\\sconcluido ha\\smanifestado ha\\sagregado ha\\slamentado ha\\sdenunciado ha\\savisado
    ha\\saclarado ha\\sdetallado ha\\sargumentado ha\\salertado ha\\srecalcado ha\\sreiterado ha\\srevelado ha\\sinformado
    ha\\sconfirmado ha\\spuntualizado ha\\srecordado ha\\scontado ha\\scomentado ha\\srelatado ha\\sprecisado ha\\sopinado
    han\\sdicho han\\safirmado han\\sexplicado han\\sasegurado han\\sseñalado
    dijo dice afirmó afirma explicó explica aseguró asegura señaló señala añadió añade declaró subrayó subraya advirtió advierte sostuvo sostiene reconoció reconoce indicó indica destacó destaca agregó calcula calculó estima estimó cree considera avisa avisó alerta alertó confirmó confirma anunció
    cuenta contó explicaba decía contaba recalca recalcó consigna consignó admite admitió apunta apuntó insiste insistió recuerda recordó denuncia denunció detalla detalló precisa precisó relata relató reitera reiteró concluye concluyó informa informó revela reveló declara argumenta argumentó lamenta lamentó comenta comentó opina opinó responde respondió
    puntualizó puntualiza desveló sostenía aseguraba afirmaba señalaba señalaron explicaron aseguraron
    ha\\sanunciado anuncia ha\\sasumido han\\sanunciado han\\sadvertido han\\srecordado han\\sdenunciado han\\sreconocido dicen aseguran afirman explican cuentan señalan sostienen reconocen advierten recuerdan denuncian insisten indicaron teme temen confía ha\\sprometido prometió promete dijeron afirmaron advirtieron indican ha\\sconsiderado
    adelanta adelantó adelantaba alega alegó alegaba alertaba aduce adujo comunica comunicó concreta concretó constata
    constató enfatiza enfatizó especifica especificó garantiza garantizó incide incidió jura juró justifica justificó
    manifiesta manifestó manifestaba mantiene mantuvo mantenía observa observó notificó prevé pronostica pronosticó
    refiere refirió remacha remachó sugiere sugirió vaticina vaticinó augura auguró testificó advertía anunciaba
    admitía reconocía recordaba insistía indicaba apuntaba denunciaba lamentaba confirmaba remarca remarcó subrayaba
    matiza matizó aclara aclaró puntualizaba razona razonó apuntan indicaban explicaban contaban decían creen estiman
    consideran confirman confirmaron anunciaron denunciaron informaron insistieron precisaron recordaron advertían
    hizo\\ssaber hace\\ssaber hicieron\\ssaber dejó\\sclaro deja\\sclaro dio\\sa\\sconocer se\\slimitó\\sa\\sdecir
    se\\slimita\\sa\\sdecir se\\slimitó\\sa\\sseñalar ha\\shecho\\ssaber ha\\sdejado\\sclaro ha\\sdado\\sa\\sconocer
    ha\\sadelantado ha\\salegado ha\\scomunicado ha\\sconcretado ha\\sconstatado ha\\senfatizado ha\\sespecificado
    ha\\sgarantizado ha\\sincidido ha\\sjurado ha\\sjustificado ha\\smantenido ha\\sobservado ha\\spronosticado
    ha\\sreferido ha\\sremachado ha\\ssugerido ha\\svaticinado ha\\sestimado ha\\scalculado ha\\sconfesado
    ha\\sremarcado ha\\smatizado ha\\srazonado han\\sinformado han\\sconfirmado han\\sindicado han\\srecalcado
    han\\sinsistido han\\sdetallado han\\ssubrayado han\\sdestacado han\\sprecisado han\\savisado han\\salertado
    han\\slamentado han\\sadmitido han\\scalculado
    suele\\sdecir solía\\sdecir acaba\\sde\\sanunciar
    pide pidió pedía ha\\spedido exige exigió exigía ha\\sexigido reclama reclamó reclamaba ha\\sreclamado propone
    propuso ha\\spropuesto recomienda recomendó solicitó solicita ha\\ssolicitado defiende defendió ha\\sdefendido
    piden exigen reclaman proponen recomiendan
    se\\smostró\\sconvencid[oa] se\\smuestra\\sconvencid[oa] está\\sconvencid[oa] ha\\smostrado\\ssu\\sconvencimiento
  `),
  reportedAfterComma: [],
  quotative: null,
};
