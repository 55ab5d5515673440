// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

/** Meinung, Ansicht …, without the capital: these lists are compared in small letters. */
const view =
  '[^\\s](?:einung|nsicht|uffassung|berzeugung|offnung|efürchtung|orge|rwartung|ermutung|hese|osition|altung|indruck|erdacht|efühl)';

export const saying: Saying = {
  hearsay:
    /(?<!\p{L})(?:soll(?:en)?(?!\p{L})[^.]*\s(?:gesagt|erklärt|geschrieben|gerufen|behauptet|gedroht|gestanden|geschrien|geantwortet|erzählt|zugegeben|beteuert|gemeint)\shaben|angeblich)(?!\p{L})/iu,
  said: wordList(`
    informiert informierte widerspricht widersprach twittert twitterte postet postete
    sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte meint meinte erzählt erzählte berichtet berichtete warnt warnte ergänzt ergänzte fügt fügte fordert forderte kritisiert
    kritisierte lobt lobte erläutert erläuterte schreibt schrieb antwortet antwortete fragt fragte so räumt räumte bekräftigt bekräftigte unterstreicht unterstrich verspricht versprach
    klagt klagte mahnt mahnte findet fand glaubt glaubte erinnert erinnerte teilt teilte äußert äußerte bestätigt bestätigte kündigt kündigte freut freute versichert versicherte stellt stellte
    resümiert resümierte urteilt urteilte prognostiziert prognostizierte lacht lachte scherzt scherzte seufzt entgegnet entgegnete hält hielt verteidigt verteidigte rechnet beschreibt beschrieb weiß nennt nannte nannten
    erklären berichten erzählen betonen gesteht gestand schwärmt schwärmte witzelt witzelte spottet spottete staunt staunte hofft hoffte verrät verriet kontert konterte bilanziert bilanzierte schmunzelt schmunzelte seufzte
    bemerkt bemerkte rief ruft meldet meldete verlautet verlautete begründet begründete schildert schilderte fasst fasste ärgert ärgerte wundert wunderte brummt brummte murmelt murmelte
    flüstert flüsterte schimpft schimpfte verkündet verkündete (?:gibt|gab)(?!\\ses\\s) heißt hieß wirft warf befindet befand beteuert beteuerte hob empört gratuliert gratulierte appelliert appellierte
    plädiert plädierte argumentiert argumentierte merkt merkte sinniert sinnierte zeigt zeigte (?:zeigen|zeigten)(?=\\ssich\\s)
    bedauert bedauerte moniert monierte konstatiert konstatierte wettert wetterte jubelt jubelte kommentiert kommentierte behauptet behauptete
    raunt raunte meckert meckerte poltert polterte frotzelt frotzelte flachst flachste pflichtet pflichtete erwidert erwiderte stöhnt stöhnte stammelt stammelte schreit schrie droht drohte vermutet vermutete analysiert analysierte giftet giftete ätzt ätzte orakelt orakelte unkt unkte raunzt raunzte bekennt bekannte präzisiert präzisierte wiederholt wiederholte zitiert stichelt stichelte feixt feixte prahlt prahlte tönt tönte erwähnt erwähnte bekundet bekundete beklagt beklagte mitteilte mitteilt mitteilten ankündigte ankündigt einräumte einräumt hinzufügte ausführte ausführt bekanntgab hervorhob anmerkte angab angibt klarstellte darlegte berichteten erzählten glaubten meinten schilderten betonten ergänzten erläuterten bekräftigten prognostizierten klagten mahnten lobten schrieben riefen fragten antworteten bestätigten verkündeten versicherten beklagten vermuteten meldeten kündigten teilten forderten warnten kritisierten
  `),
  reported: wordList(`
    sagt sagte sagten erklärt erklärte erklärten betont betonte meint meinte berichtet berichtete warnt warnte ergänzt ergänzte erläutert erläuterte schreibt schrieb bekräftigt bekräftigte
    unterstreicht unterstrich glaubt glaubte bestätigt bestätigte versichert versicherte prognostiziert prognostizierte mahnt mahnte erwartet erwartete
    sagen erzählt erzählte argumentiert argumentierte beteuert beteuerte kritisiert kritisierte teilt teilte behauptet behauptete konstatiert konstatierte klagt klagte räumt räumte
    teilten kündigt kündigte vermutet vermutete beklagt beklagte berichten erklären schwärmt schwärmte
    meinen betonen warnen warnten findet fand hofft hoffte fürchtet fürchtete befürchtet befürchtete kritisierten beklagen erwarten gesteht gestand verrät verriet bedauert bedauerte moniert monierte
    versprach verspricht forderte fordert forderten fordern entgegnet entgegnete antwortet antwortete fügte fügt schätzt schätzte schildert schilderte empfiehlt empfahl verlangt verlangte droht drohte wiederholt wiederholte versicherten beteuerten behaupten behaupteten
    (?:ließ|lässt|ließen|lassen)(?=\\s(?:[^,]{0,40}\\s)?(?:wissen|durchblicken|mitteilen|ausrichten|verlauten),)
    (?:wies|weist|wiesen|weisen)(?=\\s(?:[^,]{0,40}\\s)?(?:darauf)(?:\\s[^,]{0,20})?\\shin,)
    (?:verwies|verweist|verwiesen|verweisen)(?=\\s(?:[^,]{0,40}\\s)?darauf,)
    (?:gab|gibt|gaben|geben)(?=\\s(?:[^,]{0,40}\\s)?(?:bekannt|an|zu|zu\\sbedenken),)
    (?:stellte|stellt|machte|macht)(?=\\s(?:[^,]{0,30}\\s)?(?:klar|deutlich),)
    (?:geht|ging|gehen|gingen)(?=\\s(?:[^,]{0,30}\\s)?davon\\saus,)
    (?:zeigte|zeigt)(?=\\ssich\\s(?:[^,]{0,30}\\s)?(?:überzeugt|sicher|zuversichtlich)(?:\\s(?:davon|darüber|darin|dabei))?,)
    (?:ist|war|sind|waren)(?=\\s(?:überzeugt|sicher),)
    (?:hob|hebt|hoben|heben)(?=\\s(?:[^,]{0,30}\\s)?(?:hervor|heraus),)
    (?:strich|streicht|strichen|streichen)(?=\\s(?:[^,]{0,30}\\s)?heraus,)
    (?:führte|führt|führten|führen)(?=\\s(?:[^,]{0,40}\\s)?aus,\\sdass)
    (?:wandte|wendet|wandten|wenden)(?=\\s(?:[^,]{0,30}\\s)?ein,)
    (?:trug|trägt|trugen|tragen|brachte|bringt|brachten|bringen)(?=\\s(?:[^,]{0,30}\\s)?vor,\\sdass)
    (?:bringt|brachte|bringen|brachten)(?=\\s(?:[^,]{0,30}\\s)?zum\\s[^\\s]usdruck,\\sdass)
    (?:pocht|pochte|pochen|pochten|beharrt|beharrte|beharren|beharrten)(?=\\s(?:[^,]{0,30}\\s)?darauf,\\sdass)
    gesagt mitgeteilt angekündigt eingeräumt gewarnt gefordert versprochen zugesagt zugegeben festgestellt herausgefunden klargestellt angegeben ausgesagt geschrieben verkündet verkündete angedeutet berechnet berechnete nachgewiesen bemängelt bemängelte geäußert gemeldet signalisiert signalisierte gedroht
    meldet meldete twittert twitterte postete resümiert resümierte urteilt urteilte bilanziert bilanzierte kommentiert kommentierte gibt\\szu gab\\szu entscheidet beschreibt beschrieb ahnt ahnte bezweifelt bezweifelte argwöhnt spekuliert spekulierte präzisiert präzisierte erinnert erinnerte bekennt bekannte verkünden meldeten gestehen gestanden schreiben schrieben bestätigen bestätigten vermuten vermuteten fürchten fürchteten befürchten befürchteten hoffen hofften glauben glaubten schätzen schätzten verlangen verlangten empfehlen empfahlen drohen drohten versichern versprechen versprachen verraten argumentieren erwarteten beklagten klagen klagten räumen räumten kündigen mahnen mahnten informiert informierte widerspricht
    berichteten erzählten meinten schilderten betonten ergänzten erläuterten bekräftigten prognostizierten argumentierten verrieten bedauerten monierten entgegneten antworteten fügten wiederholten konstatierten beteuern schildern ergänzen erläutern bekräftigen prognostizieren bedauern monieren wiederholen kritisieren
    (?:kommt|kam|kommen|kamen)(?=\\s(?:[^,]{0,30}\\s)?zu[mr]?\\s[^,]{4,40},\\sdass)
    (?:teilt|teilte|teilen|teilten)(?=\\s(?:[^,]{0,60}\\s)?mit,)
    (?:deutet|deutete|deuten|deuteten)(?=\\s(?:[^,]{0,40}\\s)?an,)
    (?:lässt|ließ)(?=\\s(?:[^,]{0,50}\\s)?daran,)
    (?:stellen|stellten|machen|machten)(?=\\s(?:[^,]{0,30}\\s)?(?:klar|deutlich|geltend),)
    (?:merkt|merkte|merken|merkten)(?=\\s(?:[^,]{0,30}\\s)?an,)
    (?:legt|legte|legen|legten)(?=\\s(?:[^,]{0,30}\\s)?dar,)
    (?:wirft|warf|werfen|warfen)(?=\\s(?:[^,]{0,40}\\s)?ein,)
    (?:hält|hielt|halten)(?=\\s(?:[^,]{0,40}\\s)?(?:dagegen|fest),)
    (?:rät|riet|raten|rieten|plädiert|plädierte|plädieren)(?=\\s(?:[^,]{0,40}\\s)?(?:dazu|dafür),)
    (?:zeigt|zeigte|zeigen|zeigten|gab|gibt)(?=\\ssich\\s(?:[^,]{0,30}\\s)?(?:überzeugt|sicher|zuversichtlich|optimistisch|besorgt|enttäuscht|erfreut)(?:\\s(?:davon|darüber|darin|dabei))?,)
    (?:rechnet|rechnete|rechnen|rechneten)(?=\\s(?:[^,]{0,30}\\s)?(?:damit|vor),)
    (?:ist|war|sind|waren)(?=\\s(?:[^,]{0,30}\\s)?(?:der|dieser|derselben|gleicher|anderer|guter|der\\s(?:festen|gleichen))\\s${view},\\sdass)
    (?:ist|war|sind|waren)(?=\\s(?:[^,]{0,30}\\s)?(?:zuversichtlich|optimistisch|besorgt|sicher|überzeugt|davon\\süberzeugt),\\sdass)
    (?:vertritt|vertrat|vertreten|vertraten|teilt|teilte|teilen|teilten|äußert|äußerte|äußerten|bekräftigt|bekräftigte)(?=\\s(?:[^,]{0,30}\\s)?(?:die|seine|ihre)\\s(?:[^,\\s]{2,20}\\s)?${view},)
    (?:hat|hatte|haben|hatten)(?=\\s(?:[^,]{0,20}\\s)?(?:(?:den|das|die)\\s${view}|keinen\\s[^\\s]weifel(?:\\sdaran)?),\\sdass)
    (?:steht|stand|stehen|standen)(?=\\s(?:[^,]{0,30}\\s)?auf\\sdem\\s[^\\s]tandpunkt,)
    (?:spricht|sprach|sprechen|sprachen)(?=\\s(?:[^,]{0,30}\\s)?davon,\\sdass)
    (?:macht|machte|machten|machen)(?=\\s(?:[^,]{0,40}\\s)?darauf\\saufmerksam,)
    (?:nimmt|nahm|nehmen|nahmen)(?=\\s(?:[^,]{0,20}\\s)?an,\\sdass)
    (?:gibt|gab|geben|gaben)(?=\\s(?:[^,]{0,30}\\s)?zu\\s(?:[^\\s]rotokoll|verstehen),)
    (?:schließt|schloss|schließen|schlossen|folgert|folgerte|folgern|folgerten)(?=\\s(?:[^,]{0,40}\\s)?daraus,)
  `),
  reportedAfterComma: [],
  quotative: null,
};
