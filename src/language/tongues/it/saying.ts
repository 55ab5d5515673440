// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    aggiungendo spiegando affermando assicurando sottolineando dicendo ricordando precisando dichiarando
    tuonò ironizzò sbottò rivelò annunciò
    detto dice dichiarato dichiara spiega spiegato afferma affermato sottolinea sottolineato aggiunge aggiunto racconta raccontato commenta commentato osserva osservato avverte avvertito ricorda ricordato
    conclude concluso ammette ammesso scrive scritto risponde risposto precisa precisato sostiene sostenuto assicura assicurato secondo
    dicono spiegano raccontano sorride scherza ribadisce ribadito insiste confessa confessato replica replicato ribatte rilancia lamenta lamentato riassume denuncia denunciato confida
    riferisce riferito scherzato ribattuto confidato sospira mormora grida gridato urla chiede chiesto domanda sbotta taglia tagliato schermisce insistito continua attacca attaccato
    disse diceva spiegava raccontava chiarisce chiarito evidenzia evidenziato fa\\ssapere incalza puntualizza rivela rivelato prosegue
    spiegò rispose aggiunse affermò dichiarò raccontò commentò osservò ricordò ammise concluse scrisse replicò ribatté precisò sottolineò confessò sostenne esclamò gridò urlò mormorò conferma confermò confermato esclama esclamato dicevano ripete ripeteva ripetuto ricordava aggiungeva lamentava lamentò minimizza ironizza ironizzato accusa accusato tuona promette promesso garantisce garantito riflette annuncia annunciato rassicura rassicurato sintetizza riassumeva assicurava
    fatto\\ssapere fanno\\ssapere fatto\\snotare fa\\snotare precisava sosteneva affermava osservava ammetteva assicurò
    ribadì avvertì chiarì dissero segnala segnalato specifica specificato puntualizzato obietta obiettato confidava
    insisteva sfoga sfogato sbottato ammonisce ammonito sentenzia sentenziato ironizzava ridacchia borbotta borbottato
    sussurra sussurrato bisbiglia strilla strillato esulta esultato rincara rintuzza obiettò domandò domandava chiedeva
    rispondeva scriveva raccontavano aggiungono confermano ricordano sottolineano assicurano sostengono avvertono
    rievoca rievocato ragiona concludeva
    ama\\sripetere amava\\sripetere ama\\sdire amava\\sdire soleva\\sdire era\\ssolit[oa]\\sdire usava\\sdire mormorato
    tuonato incalzato puntato affondato
  `),
  reported:
    wordList(`detto dice dichiarato spiega spiegato afferma affermato sottolinea aggiunge aggiunto avverte sostiene precisa assicura ritiene stima calcola annunciato conferma confermato
    dichiara racconta raccontato ricorda ricordato osserva osservato scrive scritto ammette ammesso sottolineato sostenuto precisato assicurato avvertito ribadisce ribadito conclude concluso rivela rivelato fa\\ssapere commenta commentato denuncia denunciato riferisce riferito spiegava diceva
    spiegò rispose aggiunse affermò dichiarò raccontò osservò ricordò ammise concluse scrisse precisò sottolineò sostenne confermò garantisce garantito annuncia replica replicato risponde risposto
    anunciò fatto\\ssapere fanno\\ssapere precisare dicono spiegano sostengono assicurano ricordano promette promesso teme evidenzia evidenziato sottolineano riferiscono denunciano
    fece\\ssapere fatto\\snotare fa\\snotare fa\\spresente fatto\\spresente rende\\snoto reso\\snoto precisava
    sosteneva affermava ricordava ripeteva ripete ripetuto aggiungeva assicurava ammetteva osservava segnala segnalato
    rileva rilevato specifica specificato puntualizza puntualizzato chiarisce chiarito argomenta insiste insistito
    confida confidato confessa confessato giura giurato assicurò annunciò ribadì avvertì chiarì spiegarono dissero
    dicevano affermano aggiungono confermano precisano avvertono ritengono stimano calcolano temono prevede prevedono
    prevedeva suppone ipotizza ipotizzato ammonisce ammonito lamenta lamentato obietta obiettato crede pensa comunica
    comunicato informa informato scommette si\\s(?:è\\slimitat[oa]|limita)\\sa\\sdire si\\sdice\\sconvint[oa]
    si\\sè\\sdett[oa]\\sconvint[oa]
    ama\\sripetere amava\\sripetere
    chiede chiesto chiedeva propone proposto auspica auspicato raccomanda raccomandato suggerisce suggerito pretende
    preteso chiedono propongono auspicano suggeriscono
    è\\sconvint[oa]
  `),
  reportedAfterComma: [],
  quotative: null,
};
