// What people and bodies are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { ages, circle, kinds } from './described.ts';
import { ofNation, stateOffice } from './nations.ts';

export const people: PeopleWords = {
  titles: new Set([...shared.titles, ...wordList(`signor signora sig dott dottoressa dottor`)]),
  honorifics: new Set([...shared.honorifics, ...wordList(`signor signora sig dott`)]),
  genderedArticles: { female: wordSet('la una'), male: wordSet('il lo un uno') },
  roleWord:
    /(?:ore|rice|ora|ista|iere|iera|aio|aia|ano|ana|ente|ante|ato|ata|ario|aria|ico|ica|ogo|oga|voce|capo|re|regina|papa|vescovo|socio|socia|esperto|esperta|leader|premier|chef|ceo|guida|cuoco|cuoca|cittadino|cittadina|membro|fornaia|fornaio)$/iu,
  nouns: wordSet(
    `parrocchiano parrocchiana taxista coach mister manager patron leader ad sovrintendente soprintendente uomo donna ragazzo ragazza bambino bambina madre padre figlio figlia fratello sorella marito moglie vedova vicino vicina testimone vittima cliente autista infermiere infermiera medico paziente professore professoressa studente studentessa operaio operaia collega padrone padrona proprietario contadino pescatore giocatore allenatore poliziotto agente avvocato avvocata giudice procuratore procuratrice indagato imputato imputata amico amica pensionato pensionata portavoce direttore direttrice sindaco sindaca ministro ministra operatore operatrice abitante lettore lettrice comandante portiere attaccante difensore centrocampista capitano capitana tecnico arbitro atleta ciclista nuotatore nuotatrice calciatore calciatrice ricercatore ricercatrice scienziato scienziata biologo biologa ecologo storico storica sociologo sociologa politologo economista esperto esperta specialista ingegnere architetto architetta chirurgo chirurga ostetrica farmacista pompiere pastore allevatore allevatrice viticoltore panettiere panettiera fornaio macellaio cuoco cuoca cameriere cameriera barista negoziante commesso commessa muratore idraulico falegname tassista pilota marinaio passeggero passeggera pendolare turista escursionista tifoso tifosa spettatore spettatrice investigatore investigatrice inquirente pm gip legale penalista indagata deputato deputata senatore senatrice assessore assessora consigliere consigliera governatore governatrice ambasciatore sindacalista delegato delegata militante dirigente fondatore fondatrice imprenditore imprenditrice amministratore azionista autore autrice scrittore scrittrice regista attore attrice cantante musicista pittore pittrice fotografo fotografa parroco vescovo sacerdote nonna nonno zio zia cugino cugina nipote cognato cognata suocera giovane anziano anziana allievo allieva biografo biografa inquilino inquilina manifestante volontario volontaria maresciallo tenente sergente appuntato brigadiere colonnello carabiniere arcivescovo prelato cardinale prete frate suora insegnante docente maestro maestra preside rettore rettrice bibliotecario bibliotecaria archivista libraio libraia editore editrice traduttore traduttrice giornalista cronista poeta poetessa compositore compositrice ballerino ballerina violinista pianista veterinario veterinaria dentista fisioterapista psicologo psicologa psichiatra pediatra neurologo neurologa cardiologo cardiologa oncologo oncologa fisico fisica chimico chimica geologo geologa archeologo archeologa meteorologo meteorologa botanico botanica astronomo astronoma meccanico elettricista parrucchiere parrucchiera sarto sarta fioraio fioraia apicoltore apicoltrice pasticcere ristoratore ristoratrice albergatore albergatrice portinaia custode vigilante postino postina bidello soldato generale superstite sopravvissuto sopravvissuta sfollato sfollata rifugiato rifugiata centravanti terzino bomber tesoriere responsabile coordinatore coordinatrice banchiere analista magistrato magistrata premier cantautore cantautrice agricoltore agricoltrice bracciante camionista rider residente condomino passante bagnino capotreno macchinista skipper allenatrice giocatrice segretario segretaria vicepresidente commissario commissaria presidente vicesindaco vicesindaca sottosegretario sottosegretaria prefetto prefetta questora candidato candidata alunno alunna compagno compagna commerciante poliziotta militare artigiano artigiana dipendente impiegato impiegata proprietaria utente pedone ct corridore romanziere romanziera sospettato sospettata ferito adolescente signore gioielliere gioielliera consulente edicolante perito perita oste ostessa titolare vigile primario lavoratore lavoratrice dottorando dottoranda specializzando specializzanda tirocinante apprendista stagista anestesista radiologo radiologa ginecologo ginecologa urbanista geometra paesaggista stilista programmatore programmatrice informatico centralinista badante colf tata assistente animatore animatrice formatore formatrice educatore educatrice logopedista ottico casaro pescivendolo pescivendola fruttivendolo fruttivendola tabaccaio tabaccaia birraio sommelier enologo enologa cantiniere vignaiolo vignaiola olivicoltore mezzadro boscaiolo guardaparco guardaboschi barcaiolo gruista magazziniere magazziniera facchino saldatore saldatrice tornitore piastrellista imbianchino carpentiere ebanista liutaio liutaia orologiaio orafo orafa vasaio ceramista tessitore tessitrice tappezziere rilegatore tipografo calzolaio calzolaia istruttore istruttrice sciatore sciatrice surfista scalatore scalatrice alpinista velista maratoneta pugile judoka ginnasta canottiere schermidore schermitrice cestista pallavolista rugbista tennista palleggiatore palleggiatrice schiacciatrice giardiniere giardiniera vivaista becchino antiquario antiquaria gallerista collezionista mecenate miliardario investitore investitrice villeggiante campeggiatore diacono cappellano detenuto detenuta condannato condannata rapinatore ladro ladra aggressore ostaggio rapitore automobilista motociclista contribuente disoccupato disoccupata migrante esule orfano orfana connazionale compaesano compaesana omologo omologa predecessore successore supplente eurodeputato eurodeputata cancelliere cancelliera regina principe principessa duca duchessa veterano veterana reduce partigiano partigiana padrino madrina nuora genero suocero bisnonno bisnonna naturalista zoologo zoologa ornitologo ornitologa genetista virologo virologa infettivologo infettivologa igienista epidemiologo epidemiologa immunologo immunologa microbiologo microbiologa matematico climatologo climatologa oceanografo oceanografa geografo geografa antropologo antropologa filosofo filosofa filologo filologa linguista giurista criminologo criminologa demografo demografa studioso studiosa caposala caporeparto capoturno capocantiere capogruppo capofila vicequestore vicequestora questore gup sostituto sostituta membro ufficiale ammiraglio avvocatessa prigioniero astrofisico viceministro rappresentante funzionario funzionaria rabbino campionessa corrispondente blogger cittadino cittadina combattente parlamentare politico papa
      acrobata affittuario ambulanziere bagnina bambinaia cameraman cassiera cassiere chef coinquilino conducente contadina controllore corridora
      doganiere fabbro fantino fattorino fidanzata fidanzato fornaia giurato guardiano imam immigrato ingegnera locandiere mendicante mercante monaca
      neonato netturbino pagliaccio profuga profugo querelante ragioniere sagrestano salumiere scioperante scolaro sconosciuta sconosciuto senzatetto
      soprano sorvegliante spazzino sposa sposo terapeuta vacanziere vagabondo vedovo`,
  ),
  nounEnds:
    /^(?!(?:motore|settore|fattore|trattore|vettore|interruttore|contatore|rilevatore|generatore|calcolatore|estintore|proiettore|radiatore|ventilatore|indicatore|acceleratore|reattore|lavatrice|calcolatrice|stampatrice|matrice|cicatrice|direttrice|lista|vista|pista|rivista|conquista|provvista|intervista|svista|gennaio|febbraio|centinaio|migliaio|acciaio|cucchiaio|bagagliaio|ghiacciaio|formicaio|solaio|rosaio|paio)$)\p{Ll}{2,}(?:tore|trice|ista|aio|olog[oa])$/u,
  partyNouns: wordSet(`partito movimento sindacato gruppo club`),
  seats: wordSet(
    `deputato deputata senatore senatrice consigliere consigliera capogruppo eurodeputato eurodeputata parlamentare governatore governatrice onorevole esponente`,
  ),
  portfolios: wordSet(
    `Affari Agricoltura Ambiente Attività Bilancio Coesione Commercio Comunicazioni Cooperazione Cultura Difesa Disabilità Economia Energia Esteri Famiglia Famiglie Finanze Forestali Giovani Giustizia Immigrazione Industria Infrastrutture Innovazione Interni Interno Istruzione Lavoro Lavori Merito Opportunità Pari Politiche Prevenzione Pubblica Pubblici Regionali Ricerca Salute Sanità Scuola Sicurezza Sociali Sport Sviluppo Tesoro Transizione Trasporti Turismo Università Urbanistica Welfare Agricole Comunitari Ecologica Economico Europei Produttive Digitale`,
  ),
  anyone: wordSet(`uomo donna`),
  epithets: wordSet(
    `esperto esperta specialista dirigente professor professore professoressa docente ricercatore ricercatrice studioso studiosa veterano veterana`,
  ),
  mates: wordSet(`compagno compagna collega omologo omologa rivale`),
  withoutOffice: wordSet(
    `uomo donna ragazzo ragazza signore signora madre padre figlio figlia fratello sorella zio zia cugino cugina vicino vicina amico amica vedova vedovo marito moglie nonno nonna nipote suocero suocera cognato cognata`,
  ),
  namesByEnding: true,
  ownNames: {
    female: wordSet(''),
    male: wordSet('Andrea Simone Gabriele Nicola Michele Rosario Jean Sascha'),
  },
  circle,
  kinds,
  ages,
  stateOffice,
  ofNation,
  soleOffices: /^(?:papa|pontefice|premier|capo dello stato|guardasigilli)$/iu,
  callings: [
    /^(?:avvocat[oa]|legale|difensore|penalista)$/iu,
    /^(?:pm|pubblico ministero|pubblica ministero)$/iu,
    /^(?:ricercat(?:ore|rice)|scienziat[oa]|professor(?:e|essa)|espert[oa]|docente|studios[oa]|\p{L}+olog[oa]|fisic[oa]|chimic[oa]|storic[oa]|economista)$/iu,
    /^(?:allenat(?:ore|rice)|tecnico|mister|ct)$/iu,
    /^(?:deputat[oa]|senat(?:ore|rice)|parlamentare|onorevole)$/iu,
    /^(?:medico|dottor(?:e|essa)|chirurg[oa])$/iu,
    /^(?:aut(?:ore|rice)|scritt(?:ore|rice)|romanzier[ea])$/iu,
    /^(?:sindac[oa]|prim[oa] cittadin[oa])$/iu,
    /^(?:parroco|sacerdote|prete|vescovo|arcivescovo|prelato|cardinale)$/iu,
    /^(?:attaccante|bomber|giocat(?:ore|rice)|calciat(?:ore|rice))$/iu,
    /^(?:portiere|giocat(?:ore|rice)|calciat(?:ore|rice))$/iu,
    /^(?:centrocampista|giocat(?:ore|rice)|calciat(?:ore|rice))$/iu,
    /^(?:terzino|difensore|giocat(?:ore|rice)|calciat(?:ore|rice))$/iu,
    /^(?:capitan[oa]|giocat(?:ore|rice)|calciat(?:ore|rice))$/iu,
    /^(?:giudice|gip|gup|magistrat[oa])$/iu,
    /^(?:pm|procurat(?:ore|rice)|pubblico ministero|magistrat[oa])$/iu,
    /^(?:imprendit(?:ore|rice)|amministrat(?:ore|rice) delegat[oa]|ad|manager|fondat(?:ore|rice)|patron)$/iu,
    /^(?:sindacalista|segretari[oa] generale|delegat[oa] sindacale)$/iu,
    /^(?:governat(?:ore|rice)|presidente della regione)$/iu,
    /^(?:cantante|cantaut(?:ore|rice)|musicista|artista)$/iu,
    /^(?:regista|cineasta)$/iu,
    /^(?:premier|presidente del consiglio|capo del governo)$/iu,
  ],
  gendered: {
    female: wordSet(
      `signora signorina dottoressa madre figlia sorella moglie vedova donna vicina sindaca ministra direttrice procuratrice produttrice attrice scrittrice ricercatrice fondatrice allenatrice infermiera assessora consigliera cuoca maestra professoressa studentessa poliziotta operaia nonna zia compagna ragazza bambina pensionata cugina amica calciatrice giocatrice senatrice imprenditrice cantautrice microbiologa biologa psicologa sociologa geologa archeologa avvocata`,
    ),
    male: wordSet(
      `signor sig dottor padre figlio fratello marito uomo vicino sindaco ministro direttore procuratore produttore attore scrittore fondatore allenatore cuoco maestro operaio nonno zio compagno ragazzo bambino pensionato cugino amico calciatore giocatore cantautore`,
    ),
  },
  abbreviatedTitles: [...shared.abbreviations, ...wordList(`Sig`)],
  leads: wordSet(``),
  beforeAnybody: wordSet('piccolo piccola povero povera compianto compianta giovane'),
  notTheOffice: new Set([...wordList('ex vice'), 'primo ministro', 'prima ministra']),
  roleNoun: null,
  personNoun: null,
  thingNoun: /.(?:zion|sion)[ei]$/,
  roleWithoutArticle: true,
  notRoles: wordSet(`e ma ha`),
  participle: /(?:ato|ata|uto|uta|ito|ita)$/,
  gerund: /[ae]ndo$/,
  notParticiples: wordSet(
    `avvocato avvocata deputato deputata candidato candidata impiegato impiegata pensionato pensionata laureato laureata imputato imputata indagato indagata delegato delegata soldato magistrato prelato`,
  ),
  particles: shared.particles.filter((particle) => particle !== 'al'),
  notPeople: {
    first: [
      ...shared.placeBeginnings,
      '(?:Interpellat|Interrogat|Contattat|Sentit|Intervistat|Sollecitat|Incalzat)[oaei]',
      'Parola di',
      'Parole di',
      '(?:Intervistat|Interrogat|Interpellat|Contattat|Sentit|Raggiunt|Incalzat)[oaie] da',
    ],
    last: shared.placeEnds,
  },
  workplaces: wordList(`Università Ministero University`),
  organisations: {
    last: [...shared.organisationEnds, ...wordList(`Università Ministero Governo`)],
    first: [
      ...shared.organisationBeginnings,
      ...wordList(
        `Polizia Guardia Associazione Federazione Confederazione Lega Unione Consorzio Istituto Procura Questura Prefettura Provincia Camera Agenzia Autorità Comitato Consiglio Tribunale Corte Regione Comune Ministero Università Fondazione Banca Protezione Azienda Ente Osservatorio Sindacato Ordine Soprintendenza Capitaneria Croce Ufficio Direzione Commissione Partito Società Collegio Garante`,
      ),
    ],
    of: ['di', 'per', 'della', 'del', 'per la', 'da'],
  },
  institutions: wordSet(
    `procura consolato questura polizia comune regione prefettura ministero governo tribunale provincia federazione curia giunta capitaneria università ospedale amministrazione direzione opposizione maggioranza diocesi ambasciata parrocchia soprintendenza provveditorato famiglia commissione comitato accusa autorità municipio asl arpa presidenza rettorato consiglio`,
  ),
  organisationNouns: wordList(
    `radio associazione azienda società sindacato cooperativa federazione confederazione fondazione organizzazione agenzia consorzio compagnia ditta gruppo ong quotidiano settimanale`,
  ),
};
