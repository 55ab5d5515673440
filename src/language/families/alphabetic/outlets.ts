// Papers, agencies and broadcasts that tell what somebody told them. Data only.
import { alternatives } from '../../text/saying.ts';
import { phrases } from '../../text/word-list.ts';

const outlets = phrases(`
  Associated Press, Reuters, Agence France-Presse, Bloomberg News, BBC News, BBC Sport, BBC Breakfast, BBC Radio, BBC Scotland, BBC Wales, BBC London, Radio Scotland, CNN, Fox News, Sky News, Sky Sports,
  ITV News, Channel 4 News, NBC News, ABC News, CBS News, CBC News, CTV News, Global News, PBS NewsHour, New York Times, New York Post, New York Magazine, Washington Post, Wall Street Journal, Los Angeles Times,
  Boston Globe, Chicago Tribune, Miami Herald, USA Today, Financial Times, Sunday Times, Daily Mail, Mail on Sunday, MailOnline, Daily Mirror, Sunday Mirror, Daily Express, Daily Star, Daily Record, Daily Telegraph,
  Sunday Telegraph, Evening Standard, Irish Times, Irish Independent, Globe and Mail, National Post, Toronto Star, Financial Post, Sydney Morning Herald, New Yorker, Politico, Axios, Vanity Fair, Rolling Stone,
  Daily Beast, Huffington Post, HuffPost, BuzzFeed News, Business Insider, TechCrunch, Al Jazeera, Deutsche Welle, Japan Times, Japan News, Times of India, Hindustan Times, Jerusalem Post, Le Monde,
  Le Figaro, Le Parisien, Le Canard enchaîné, Ouest-France, France Info, Franceinfo, BFMTV, El País, El Mundo, La Vanguardia, La Repubblica, Corriere della Sera, La Stampa, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung,
  Handelsblatt, Kleine Zeitung, Rheinische Post, Tagesspiegel, Augsburger Allgemeine, Münchner Merkur, Stuttgarter Zeitung, Berliner Zeitung, Berliner Morgenpost, Hamburger Abendblatt, Kölner Stadt-Anzeiger, Funke Mediengruppe, Redaktionsnetzwerk Deutschland, Deutschlandfunk, Bayerischer Rundfunk, Hessischer Rundfunk, Der Standard, Die Presse, Kronen Zeitung, Welt am Sonntag, Bild am Sonntag, Neue Zürcher Zeitung, Der Spiegel, De Telegraaf, De Volkskrant, NRC Handelsblad, Folha de S.Paulo, O Globo, Diário de Notícias, Jornal de Notícias`);

/** What is one only with its article. */
const withArticle =
  'The (?:Guardian|Verge|Hindu|Independent|Times|Telegraph|Economist|Atlantic|Intercept|Athletic|Conversation|Observer|Spectator|Scotsman|Herald|Sun|Mirror|Star|Age|Australian|Hill|Nation|Register|Local|Onion|Courier|Post|Globe|Tribune|Journal|Argus|Gazette|Chronicle|Mercury|Statesman|Tablet|Lancet|Straits Times|Indian Express|Moscow Times)';

const outletFirst = new RegExp(`^(?:(?:The )?(?:${alternatives(outlets)})|${withArticle})(?= |$)`, 'u');
const firstWords: ReadonlySet<string> = new Set([
  'The',
  ...outlets.map((outlet) => outlet.split(' ', 1)[0]!),
]);

/** Whether the article is a part of the name also where it begins a sentence: "The Verge". */
export const ownsArticle = (name: string): boolean => name.startsWith('The ') && withArticleAlone.test(name);
const withArticleAlone = new RegExp(`^${withArticle}$`, 'u');

/** One of them with its article, at the beginning of a name. */
export const outletAtStart = (name: string): string | undefined =>
  firstWords.has(name.split(' ', 1)[0]!) ? outletFirst.exec(name)?.[0] : undefined;

/** One of them with its article, at the end of what stands before a name. */
export const outletLast = new RegExp(`(?:^|\\s)\\p{L}{3}\\s(?:${alternatives(outlets)})\\s*$`, 'u');
/** An agency that may be a given name elsewhere, at the beginning of a row of capitals. */
export const agencyFirst = /^(?:Efe|Lusa|Ansa|Télam|Belga|Askanews|Adnkronos|Notimex|Tanjug|Anadolu)(?= )/u;
/** An agency that passes on what others say, with its article in a Romance tongue, at the beginning of a phrase. */
export const agencyAtStart =
  /^(?:(?:la|a|o|el|il|le|l['’])\s?)?(?:ag[eê]n(?:cia|ce|zia)\s(?:de\s\p{Ll}+\s|di\s\p{Ll}+\s|stampa\s)?)?(?:Reuters|AFP|Afp|Efe|EFE|Ansa|ANSA|Lusa|LUSA|Adnkronos|AdnKronos|AGI|Agi|Europa Press|Agence France-Presse|France[ -]Presse|Associated Press|AP|Ap|dpa|DPA|Dpa|Bloomberg|Xinhua|Interfax|Tass|TASS|LaPresse|Askanews|Télam|Notimex|Belga|Agência Brasil|Estadão Conteúdo)(?!\p{L})(?!\s\p{Lu})/u;
/** A broadcaster or paper by its letters alone, with its article in a Germanic tongue, at the beginning of a phrase. */
export const broadcasterAtStart =
  /^(?:[Tt]he |[Dd]er |[Dd]ie |[Dd]as |[Dd]e |[Hh]et )?(?:BBC|CNN|CBS|NBC|ABC|CBC|CTV|NPR|PBS|ITV|LBC|ARD|ZDF|NDR|WDR|SWR|MDR|RBB|ORF|SRF|RTL|NOS|ANP|NRC|VRT|VTM|NU\.nl)(?: (?:News|Sport))?(?!\p{L})(?!\s\p{Lu})/u;
