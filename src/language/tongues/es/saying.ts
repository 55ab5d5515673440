// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    dijo dice afirmó afirma explicó explica aseguró asegura señaló señala añadió añade declaró declara comentó comenta subrayó subraya advirtió advierte recordó recuerda contó cuenta sostuvo
    sostiene apuntó apunta reconoció reconoce indicó indica insistió insiste destacó destaca respondió responde escribió escribe admitió admite concluyó concluye manifestó expresó opina opinó según agregó agrega lamentó lamenta
    dicen afirman aseguran explican cuentan relata relató confiesa confesó bromea bromeó resume resumió denuncia denunció critica criticó celebra celebró avisa avisó aclara aclaró matiza matizó detalla detalló
    argumenta argumentó alerta alertó contesta contestó remarca remarcó defiende defendió reflexiona sentencia zanja ironiza apostilla prosigue
    zanjó resopló ironizó reclamó precisó precisa narró narra sentenció replicó replica exclamó gritó grita susurró murmuró suspira suspiró protestó protesta preguntó pregunta
    razonó razona
    recalca recalcó consigna consignó pidió pide exige exigió enfatiza enfatizó arrancó arranca lanza lanzó apostilló prosiguió reitera reiteró revela reveló valora valoró ataja atajó queja quejó decía contaba explicaba recordaba aseguraba añadía informó informa
    leyó recordaría diría describió describe expresa manifiesta detallaba señalaba reconocía insistía lamentaba comentaba escribía apuntaba afirmaba relataba respondía confesaba confirmó confirma desveló desvela puntualizó puntualiza espetó espeta soltó suelta deslizó desliza contrapuso repuso dijeron afirmaron aseguraron explicaron señalaron
  `),
  reported: wordList(`
    dijo dice afirmó afirma explicó explica aseguró asegura señaló señala añadió añade declaró subrayó subraya advirtió advierte sostuvo sostiene reconoció reconoce indicó indica destacó destaca agregó calcula calculó estima estimó cree considera avisa avisó alerta alertó confirmó confirma anunció
    cuenta contó explicaba decía contaba recalca recalcó consigna consignó admite admitió apunta apuntó insiste insistió recuerda recordó denuncia denunció detalla detalló precisa precisó relata relató reitera reiteró concluye concluyó informa informó revela reveló declara argumenta argumentó lamenta lamentó comenta comentó opina opinó responde respondió
    puntualizó puntualiza desveló sostenía aseguraba afirmaba señalaba señalaron explicaron aseguraron
  `),
  reportedAfterComma: [],
  quotative: null,
};
