// What people and bodies are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { frontedObjects } from './fronted-objects.ts';
import { ofNation, stateOffice } from './nations.ts';

/** „Felds Worten“: behind a name in the genitive, and no surname. */
const wordsOf = wordList(
  `Worten Angaben Ansicht Meinung Auffassung Einschätzung Überzeugung Darstellung Aussage Aussagen Auskunft Informationen Schätzung Rede Äußerung Äußerungen Vorschlag Vorwürfe Forderung Forderungen Entscheidung Rücktritt`,
);

export const people: PeopleWords = {
  titles: new Set([...shared.titles, ...wordList(`herr frau hr fr`)]),
  honorifics: new Set([...shared.honorifics, ...wordList(`herr frau hr fr`)]),
  genderedArticles: { female: wordSet(''), male: wordSet('') },
  articlesOfOne: { female: 'die', male: 'der' },
  roleWord:
    /(?:er|in|ist|or|ent|ant|eur|frau|mann|chef|arzt|wirt|rat|vorstand|anwalt|koch|coach|ling|loge|nom|ge|te|ter|kind|gast|sohn|ologe|trainer|ceo|star|experte|nachbar|graf)$/iu,
  oblique: /(?<!\p{L})(?:der|des|dem|den|einer|eines|einem)\s(?:\p{Ll}+en\s){1,2}$/u,
  nouns: wordSet(
    `anhänger anhängerin mitglied kandidat kandidatin abgeordneter abgeordnete abgeordneten mann frau junge mädchen kind mutter vater sohn tochter bruder schwester ehemann ehefrau witwe nachbar nachbarin anwohner anwohnerin bewohner bewohnerin zeuge zeugin opfer kunde kundin passantin passant fahrer fahrerin ärztin arzt patient patientin lehrer lehrerin schüler schülerin student studentin professor professorin arbeiter arbeiterin kollege kollegin besitzer wirt wirtin bauer bäuerin spieler spielerin trainer trainerin polizist polizistin beamter beamtin anwalt anwältin richter richterin staatsanwalt staatsanwältin angeklagte angeklagter freund freundin rentner rentnerin sprecher sprecherin minister ministerin bürgermeister bürgermeisterin delegierter delegierte jugendlicher leser leserin gast besucher besucherin torwart torhüterin torhüter stürmer kapitän kapitänin schiedsrichter schiedsrichterin läufer läuferin sportler sportlerin forscher forscherin wissenschaftler wissenschaftlerin studienleiter studienleiterin chemiker biologe biologin chirurg chirurgin hebamme pfleger pflegerin krankenschwester handwerker handwerkerin dachdecker maurer bäcker bäckerin metzger koch köchin gärtner gärtnerin imker imkerin förster försterin winzer winzerin schäfer hirte fischer jäger händler händlerin verkäufer verkäuferin kassiererin busfahrer busfahrerin taxifahrer lokführer pilot pilotin passagier reisende reisender pendler pendlerin wanderer wanderin feriengast tourist touristin ordner helfer helferin sanitäter feuerwehrmann kommissar kommissarin ermittler ermittlerin verteidiger verteidigerin beschuldigte beschuldigter verdächtige verdächtiger mandant politiker politikerin kanzler kanzlerin präsident präsidentin vorsitzende vorsitzender landrat landrätin stadtrat stadträtin gewerkschafter gewerkschafterin unternehmer unternehmerin chef chefin manager managerin gründer gründerin investor analyst analystin autor autorin schriftsteller schriftstellerin dichter künstler künstlerin maler malerin musiker musikerin sänger sängerin dirigent dirigentin regisseur regisseurin schauspieler schauspielerin pfarrer pfarrerin bischof bischöfin cousin cousine tante onkel enkel enkelin großmutter großvater oma opa teenager zuschauer zuschauerin fan hausmeister maschinistin maschinist ingenieur ingenieurin architekt architektin sachverständige sachverständiger gutachter gutachterin experte expertin insider auszubildende auszubildender studierende angestellte angestellter angehörige angehöriger beamte verletzte verletzter überlebende überlebender gefangener betroffene betroffener beteiligte beteiligter verwandte verwandter bekannter geflüchteter vertrauter vertraute jugendliche erwachsener freiwillige freiwilliger verantwortlicher verantwortliche arbeitsloser selbstständiger alleinerziehende ehrenamtliche ehrenamtlicher kläger klägerin betreiberin mieter mieterin vermieter vermieterin pächter pächterin elternteil angler anglerin radfahrer radfahrerin autofahrer autofahrerin landwirt landwirtin erzieherin erzieher sozialarbeiter sozialarbeiterin psychologe psychologin ökonom ökonomin historiker historikerin soldat soldatin schrotthändler herr dame bub mädel anrufer anruferin erzbischof kardinal priester pastor pastorin geistliche geistlicher rektor rektorin dekan dekanin schulleiter schulleiterin bibliothekar bibliothekarin archivar archivarin buchhändler buchhändlerin verleger verlegerin übersetzer übersetzerin reporter reporterin komponist komponistin tänzer tänzerin geiger geigerin pianist pianistin tierarzt tierärztin zahnarzt zahnärztin physiotherapeut physiotherapeutin psychiater psychiaterin kinderarzt kinderärztin hausarzt hausärztin notarzt notärztin neurologe neurologin kardiologe onkologe onkologin physiker physikerin geologe geologin archäologe archäologin meteorologe meteorologin klimaforscher astronom astronomin botaniker botanikerin mechaniker mechanikerin elektriker elektrikerin friseur friseurin schneider schneiderin florist floristin konditor konditorin gastronom gastronomin hotelier pförtner postbote postbotin zusteller zustellerin general offizier oberst flüchtling angreifer mittelfeldspieler schatzmeister schatzmeisterin geschäftsführer geschäftsführerin leiter leiterin koordinator koordinatorin bankier anleger lkw-fahrer trucker lokführerin rettungsschwimmer schiffsführer filmemacher filmemacherin liedermacher fraktionschef fraktionschefin parteichef parteichefin generalsekretär generalsekretärin jurist juristin notar notarin betriebsrat betriebsrätin fahrgast augenzeuge augenzeugin diplomat diplomatin demonstrant demonstrantin aktivist aktivistin urlauber urlauberin teilnehmer teilnehmerin vertreter vertreterin polizeisprecher polizeisprecherin einsatzleiter einsatzleiterin wehrführer beschäftigte beschäftigter inhaftierte inhaftierter gläubige gläubiger einheimische einheimischer hinterbliebene hinterbliebener geschädigte geschädigter beauftragte beauftragter bedienstete bediensteter obdachlose obdachloser arbeitslose gefangene bekannte geflüchtete erwachsene anwesende anwesender demonstrierende demonstrierender streikende streikender selbstständige selbständige selbständiger versicherte versicherter pflegende pflegender alleinerziehender bevollmächtigte bevollmächtigter gesandte gesandter industrielle industrieller intellektuelle intellektueller
      adliger akrobat aktionär anhalter apotheker apothekerin asylbewerber aufseher azubi babysitter banker bankerin berater beraterin bergführer
      bergsteiger bestatter betreuer betreuerin bettler bildhauer bildhauerin botschafter botschafterin braut briefträger briefträgerin bräutigam
      buchhalter buchhalterin butler camper chemikerin clown dichterin dieb diebin dolmetscher dolmetscherin dorfbewohner dozent
      dozentin eigentümer eigentümerin einbrecher erbin erfinder fachmann fahnder feuerwehrfrau fotograf fotografin fremde fremder fußgänger
      fußgängerin gastgeber glöckner goldschmied hellseher häftling illustratorin insasse inspektor installateur investorin journalist journalistin
      jägerin kameramann kassierer kauffrau kellnerin kindermädchen klempner komplize kritiker kritikerin kumpel käufer käuferin landstreicher
      lehrling leuchtturmwärter maklerin matrose messdiener messerstecher migrant migrantin mitbewohner mitspieler mönch müllwerker neffe nichte nonne
      organist organistin pensionär politologe politologin praktikant praktikantin produzentin prüfer putzfrau rabbiner radprofi ranger
      rechtsmediziner reinigungskraft reiterin restaurator restauratorin retter retterin ruderer räuber sammler sammlerin sanitäterin schaffnerin
      schaulustiger schweißer schwiegersohn schwimmer schwimmerin schäferin schöffe schütze segler seniorin spender spenderin sprinter statiker
      steuerberater straßenfeger streetworker stürmerin surfer säugling taucher teamkollege techniker technikerin torfrau turnerin täter türsteher
      uhrmacher unbekannte unbekannter verlobte verurteilter vorgesetzter wachmann witwer wächter wärter zauberer zeichner zwilling
      zöllner äbtissin`,
  ),
  nounEnds: null,
  anyone: wordSet(`mann frau person`),
  epithets: wordSet(
    `experte expertin fachmann fachfrau wissenschaftler wissenschaftlerin forscher forscherin politiker politikerin christdemokrat christdemokratin sozialdemokrat sozialdemokratin freidemokrat freidemokratin parlamentarier parlamentarierin spezialist spezialistin professor professorin torjäger torjägerin routinier`,
  ),
  withoutOffice: wordSet(
    `mann frau herr dame junge mädchen mutter vater sohn tochter bruder schwester onkel tante nachbar nachbarin freund freundin witwe witwer ehemann ehefrau großvater großmutter opa oma enkel enkelin neffe nichte schwager schwägerin angehörige angehöriger rentner rentnerin kunde kundin`,
  ),
  ownNames: {
    female: wordSet('Andrea Simone Gabriele Nicola Inge Lilian Vivian Camille Kim'),
    male: wordSet('Jan Alexis Robin Claude Rosario'),
  },
  objectArticles: wordSet('den dem einen einem'),
  soleOffices:
    /^(?:(?:bundes|vize)kanzler(?:in)?|bundespräsident(?:in)?|papst|premierminister(?:in)?|regierungssprecher(?:in)?|bundestagspräsident(?:in)?|(?:(?:general|ober)?staatsanwalt|(?:general|ober)?staatsanwältin|generalbundesanwalt)|(?:bundes)?(?:außen|innen|finanz|verteidigungs|justiz|gesundheits|verkehrs|umwelt|wirtschafts)minister(?:in)?)$/iu,
  stateOffice,
  ofNation,
  callings: [
    /^(?:\p{L}*anw[aä]lt(?:in)?|\p{L}*verteidiger(?:in)?|jurist(?:in)?)$/iu,
    /^(?:\p{L}*forscher(?:in)?|\p{L}*wissenschaftler(?:in)?|professor(?:in)?|expert(?:e|in)|\p{L}+olog(?:e|in)|physiker(?:in)?|chemiker(?:in)?|historiker(?:in)?|ökonom(?:in)?|studienleiter(?:in)?)$/iu,
    /^(?:\p{L}*trainer(?:in)?|coach|übungsleiter(?:in)?)$/iu,
    /^(?:(?:ober)?bürgermeister(?:in)?|rathauschef(?:in)?|stadtoberhaupt|gemeindechef(?:in)?|stadtchef(?:in)?)$/iu,
    /^(?:\p{L}*abgeordnete[rn]?|\p{L}*politiker(?:in)?|parlamentarier(?:in)?)$/iu,
    /^(?:\p{L}*arzt|\p{L}*ärztin|mediziner(?:in)?|chirurg(?:in)?)$/iu,
    /^(?:autor(?:in)?|schriftsteller(?:in)?|romancier)$/iu,
    /^(?:(?:vize)?kanzler(?:in)?|premier(?:minister(?:in)?)?|\p{L}*ministerpräsident(?:in)?|(?:landes|regierungs)chef(?:in)?)$/iu,
    /^(?:\p{L}*pfarrer(?:in)?|pastor(?:in)?|priester(?:in)?|geistliche[rn]?|seelsorger(?:in)?|(?:erz|weih|alt)?bisch[oö]f(?:in)?|kardinal|superintendent(?:in)?|dekan(?:in)?)$/iu,
    /^(?:stürmer(?:in)?|angreifer(?:in)?|spieler(?:in)?|fußballer(?:in)?)$/iu,
    /^(?:torwart|torfrau|torhüter(?:in)?|keeper(?:in)?|schlussmann|spieler(?:in)?)$/iu,
    /^(?:mittelfeldspieler(?:in)?|spieler(?:in)?)$/iu,
    /^(?:\p{L}{3,}spieler(?:in)?|spieler(?:in)?)$/iu,
    /^(?:kapitän(?:in)?|spielführer(?:in)?|spieler(?:in)?)$/iu,
    /^(?:unternehmer(?:in)?|geschäftsführer(?:in)?|\p{L}*(?:firmen|konzern|vorstands)chef(?:in)?|vorstandsvorsitzende[rn]?|ceo|manager(?:in)?|firmengründer(?:in)?)$/iu,
    /^(?:gewerkschafter(?:in)?|gewerkschaftssekretär(?:in)?|gewerkschaftschef(?:in)?|betriebsrat|betriebsrätin|betriebsratschef(?:in)?|betriebsratsvorsitzende[rn]?)$/iu,
    /^(?:\p{L}*landwirt(?:in)?|\p{L}*bauer|\p{L}*bäuerin)$/iu,
    /^(?:regisseur(?:in)?|filmemacher(?:in)?)$/iu,
    /^(?:sänger(?:in)?|musiker(?:in)?|liedermacher(?:in)?|rapper(?:in)?)$/iu,
    /^(?:\p{L}*lehrer(?:in)?|pädagog(?:e|in)|schulleiter(?:in)?|rektor(?:in)?)$/iu,
  ],
  gendered: {
    female: wordSet(
      `frau mutter tochter schwester ehefrau witwe nachbarin freundin kundin rentnerin anwohnerin verkäuferin zeugin besucherin zuschauerin schülerin studentin bewohnerin passantin`,
    ),
    male: wordSet(
      `herr hr vater sohn bruder ehemann mann nachbar freund kunde rentner anwohner verkäufer zeuge besucher zuschauer schüler student bewohner passant`,
    ),
  },
  abbreviatedTitles: [...shared.abbreviations, ...wordList(`Hr Fr Dipl Ing`)],
  leads: wordSet(
    `leiter leiterin ehemalige frühere stellvertretende designierte kommissarische mutmaßliche scheidende künftige`,
  ),
  notTheOffice: wordSet(
    'ehemalige ehemaliger früherer frühere stellvertretende stellvertretender vize ex alt ehren',
  ),
  roleNoun:
    /^(?:Prof(?:essor(?:in)?)?|Dr|Dipl|Ing|Chef(?:in)?|Koch|Köchin|Lehrer(?:in)?|Arzt|Ärztin|[\p{L}-]*(?:meister|leiter|sprecher|forscher|direktor|präsident|minister|kanzler|vorsitzender?|beauftragte[rn]?|experte|expertin|chef|manager|gründer|inhaber|betreiber|besitzer|wissenschaftler|soziologe|soziologin|ökonom|biologe|biologin|physiker|historiker|psychologe|psychologin|juristin?|jurist|anwalt|anwältin|architekt|ingenieur|kommissar|sekretär|senator|landrat|landrätin|abgeordnete[rn]?|rätin|rat|lehrer|ärztin|arzt|bauer|bäuerin|winzer|bäcker|wirt|autor|redakteur|kontrolleur|funktionär|regisseur|trainer|kapitän|pfarrer|pfarrerin|bischof|bischöfin|förster|planer|händler|händlerin|unternehmer|vorstand|kuratorin|kurator|bibliothekar|anwohner|nachbar|kundin|kunde|studentin|student|schülerin|schüler|sprecherin|rektorin|rektor|dekanin|dekan|analystin|analyst|geologe|geologin|meteorologe|meteorologin|ökologe|ökologin|hydrologe|hydrologin|informatiker|therapeut|helfer|leitung|mitarbeiter|fahrer|fischer|imker|gärtner|landwirt|landwirtin|tischler|schreiner|verleger|dezernent|stadtrat|stadträtin|vater|mutter|rentner|decker|verkäufer|hebamme|pfleger|handwerker|musiker|künstler|maler|sänger)(?:in)?)$/iu,
  personNoun: {
    end: /(?:er|in|ist|ant|ent|or|eur|ling|frau|mann|ende|te)$/,
    except: wordSet(
      `Armin Martin Peter Walter Dieter Günter Günther Werner Rainer Reiner Oliver Alexander Benjamin Robin Karin Kathrin Katrin Valentin Christin Kerstin Kristin Quentin Konstantin Augustin Justin Marvin Melvin Edwin Erwin Gunter Holger Jasper Kaspar Lothar Manfred Hermann Xaver Oskar Viktor Victor Igor Theodor Gregor Hector Dorte Ute Beate Brigitte Charlotte Annette Jeannette Ernst August Horst Vincent Laurent Florent Jutta Birte Dörte Malte Sonja Murat Firat Donat`,
    ),
  },
  thingNoun: /(?:ung|heit|keit|schaft|tion|en|ungen|tum|nis)(?:\s|$)/,
  roleWithoutArticle: false,
  notRoles: wordSet(`und aber sagte dann dass ob warum wie was wer wo weshalb so`),
  // „sein Gegner Jan Ahl“
  openRole: /^(?:gegner(?:in)?|rival(?:e|in))$/iu,
  participle: null,
  gerund: null,
  notParticiples: wordSet(``),
  // Not Michael Ende.
  whenBehind: / (?:(?:Anfang|Mitte|Ende) .*|(?<= \S+ )(?:Anfang|Mitte|Ende))$/u,
  // "sagte Nora Beck den Demonstranten": an article, to whom it is said.
  particles: shared.particles.filter((particle) => particle !== 'den'),
  notPeople: {
    first: [
      ...shared.placeBeginnings,
      ...wordList(
        `Beispiel Prozent Euro Uhr Meter Kilometer Millionen Milliarden Tonnen Stunden Minuten Jahre Jahren Drei Zwei Vier`,
      ),
      ...frontedObjects.first,
    ],
    last: [...shared.placeEnds, ...wordList(`Straße Platz Allee`), ...frontedObjects.last, ...wordsOf],
  },
  workplaces: wordList(
    `Uni Universität Hochschule Technischen Stadt Gemeinde Institut Ministerium Verein Verband Firma Bank Partei University`,
  ),
  organisations: {
    last: [
      ...shared.organisationEnds,
      ...wordList(
        `Universität Hochschule Ministerium Verein Verband Stadt Gemeinde Bundesregierung (?<=\\s)(?:\\p{L}*-)?(?:Zeitung|Nachrichten|Anzeiger|Tageblatt|Tagblatt|Volksblatt|Abendblatt|Wochenblatt|Kurier|Rundschau|Morgenpost|Abendzeitung|Tageszeitung|Presse)`,
      ),
    ],
    first: [
      ...shared.organisationBeginnings,
      ...wordList(
        `Deutsche[rsn]?(?!\\s(?:Meister|Rekord|Kanzler|Olympia|Nationalspieler)) Gemeinde Stadt Land Kanton Bezirk Kreis Landkreis Familie Haus Hotel Firma Bar Gasthaus Plattform Marktplatz Partei Fraktion Klinik Schule Bistum Kirche Amt Behörde Botschaft Sender Zeitung Portal Verband Bundesverband Landesverband Verein Hochschule Stiftung Universität Ministerium`,
      ),
    ],
    of: ['für', 'der', 'des'],
  },
  institutions: wordSet(``),
  organisationNouns: wordList(
    `Initiative Bürgerinitiative Firma Zeitung Organisation Gruppe Stadt Unternehmen Bund Bundesregierung Landesregierung
    \\p{L}*(?:amt|ministerium|behörde|verband|gericht|präsidium|anwaltschaft|liga|werke|verwaltung|feuerwehr|polizei|verein|gewerkschaft|kammer|agentur|stiftung|universität|hochschule|institut|kommission|gesellschaft|genossenschaft|dienst|konzern|hersteller|zulieferer|versicherer|produzent|dienstleister|discounter|reederei|brauerei|molkerei|spedition|werft|kette|sparkasse|versicherung|bundesamt|landesamt|aufsicht|schutzbund|staatsschutz|verfassungsschutz|bund|kirche|gemeinde|regierung|partei|redaktion|museum|theater|zoo|bank|betrieb|klinikum|krankenhaus|zentrale|fraktion|zentrum|geschäftsführung|(?:geschäfts|schul|klinik|werks|konzern|spital|einsatz|kita|heim|partei|betriebs|bau|projekt|anstalts|instituts|theater)leitung|klinik|tierpark|krankenkasse|verlag|sender|klub|club|ausschuss|armee|bundeswehr|botschaft|konsulat|senat|landkreis|betreiber|unternehmen|organisation|initiative|airline|allianz|bündnis|komitee|(?:berg|wasser|see|luft|ski|höhlen)(?:rettung|wacht)|fonds|schule|bibliothek)`,
  ),
};
