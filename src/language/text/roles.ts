// What people are called besides their names: titles, offices and trades, and the words that end an organisation's
// name. Data per language, and the patterns made of them.
import { wordSet } from './word-list.ts';

/** Words that stand before a name as a title, in alphabetic languages; lower case, without the stop. */
export const latinTitles =
  wordSet(`mr mrs ms mx miss sir dame lord lady dr prof professor president vice-president chancellor minister mayor senator governor congressman congresswoman representative rep sen gov gen general colonel captain cllr supt insp maj adm lieutenant sergeant major admiral judge justice chief director
    chairman chairwoman chair secretary ambassador commissioner councillor councilor councilman councilwoman coach pastor reverend rev father sister pope king queen prince princess ceo cto cfo coo founder co-founder cofounder superintendent sheriff detective officer spokesperson spokesman spokeswoman principal dean archbishop bishop rabbi imam nurse chef
    author writer artist farmer fisherman baker teacher resident researcher scientist analyst economist lawyer attorney engineer architect historian biologist campaigner activist manager owner lecturer curator pensioner
    herder onderzoeker dijkgraaf burgemeester wethouder directeur voorzitter woordvoerder hoogleraar minister-president boer boerin visser bakker leraar lerares schrijver schrijfster bewoner bewoonster
    herr frau hr fr m mme mlle monsieur madame don doña sr sra srta señor señora signor signora sig dott dottoressa dottor dhr mevr mevrouw meneer senhor senhora`);

/** Titles that are manners, not roles. */
export const latinHonorifics = wordSet(
  `mr mrs ms mx miss dr prof sir dame lord lady herr frau hr fr m mme mlle monsieur madame don doña sr sra srta señor señora signor signora sig dott dhr mevr mevrouw meneer senhor senhora rev cllr`,
);

/** German roles are nouns with a capital, told by their ends. */
export const germanRole =
  /^(?:Prof(?:essor(?:in)?)?|Dr|Dipl|Ing|Chef(?:in)?|Koch|Köchin|Lehrer(?:in)?|Arzt|Ärztin|[\p{L}-]*(?:meister|leiter|sprecher|forscher|direktor|präsident|minister|kanzler|vorsitzender?|vorsitzende|beauftragte[rn]?|experte|expertin|chef|manager|gründer|inhaber|betreiber|besitzer|wissenschaftler|soziologe|soziologin|ökonom|biologe|biologin|physiker|historiker|psychologe|psychologin|juristin?|jurist|anwalt|anwältin|architekt|ingenieur|kommissar|sekretär|senator|landrat|landrätin|abgeordnete[rn]?|rätin|rat|lehrer|ärztin|arzt|bauer|bäuerin|winzer|bäcker|wirt|autor|redakteur|regisseur|trainer|kapitän|pfarrer|pfarrerin|bischof|bischöfin|förster|planer|händler|händlerin|unternehmer|vorstand|kuratorin|kurator|bibliothekar|anwohner|nachbar|kundin|kunde|studentin|student|schülerin|schüler|sprecherin|rektorin|rektor|dekanin|dekan|analystin|analyst|geologe|geologin|meteorologe|meteorologin|ökologe|ökologin|soziologin|hydrologe|hydrologin|informatiker|therapeut|helfer|leitung|mitarbeiter|fahrer|fischer|imker|gärtner|landwirt|landwirtin|tischler|schreiner|verleger|dezernent|stadtrat|stadträtin|vater|mutter|rentner|decker|verkäufer|schüler|hebamme|pfleger|handwerker|musiker|künstler|maler|sänger)(?:in)?)$/iu;

/** What an organisation is called before its name: "the charity Bright Shores", "l'enseigne Prisval". */
export const organisationNoun =
  /(?:^|\s|['’])(?:charity|company|firm|group|startup|start-up|newspaper|magazine|publisher|maker|carmaker|retailer|utility|nonprofit|think tank|Initiative|Bürgerinitiative|Firma|Zeitung|Organisation|Gruppe|association|entreprise|société|enseigne|start-up|journal|quotidien|collectif|asociación|empresa|compañía|diario|cooperativa|associazione|azienda|società|associação|companhia|jornal|vereniging|bedrijf|stichting)$/u;

/** The last word of an organisation's name. */
export const latinOrganisation =
  /(?:^|\s)(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|plc|Group|Holdings|University|College|School|Institute|Institut|Ministry|Department|Council|Bank|Association|Foundation|Agency|Office|Commission|Committee|Party|Union|Centre|Center|Society|Trust|Museum|Library|Hospital|Church|Times|Post|Journal|Labs?|AI|Technologies|Partners|Capital|Court|Police|Board|Authority|Service|Services|Federation|League|Club|Parliament|Senate|Congress|House|Government|Water|Energy|Airlines|Airways|Railways|Alliance|Initiative|Coalition|Network|Laboratory|Observatory|Archives?|Gallery|Theatre|Orchestra|Cooperative|Co-operative|Media|Desk|Review|Farms?|Robotics|Motors|Foods|Systems|Studios|Brewery|Bakery|Hotel|GmbH|AG|KG|e\.V|SE|Universität|Hochschule|Ministerium|Verein|Verband|Stadt|Gemeinde|Bundesregierung|Université|Ministère|Mairie|Universidad|Ministerio|Gobierno|Università|Ministero|Governo|Universidade)\.?$|^(?:Asociación|Ayuntamiento|Banco|Instituto|Consejería|Cabildo|Gobierno|Ministerio|Universidad|Fundación|Federación|Confederación|Sindicato|Institut|Université|Association|Fédération|Ministère|Préfecture|Agence|Chambre|Ordem|Associação|Câmara|Governo|Ministério|Universidade|Associazione|Regione|Comune|Ministero|Università|Fondazione|Banca|Verband|Bundesverband|Landesverband|Verein|Hochschule|Stiftung|Universität|Ministerium|Vereniging|Gemeente|Hogeschool|Universiteit|Ministerie|Stichting|University|Ministry|Department|Institute)(?: |$)/;
