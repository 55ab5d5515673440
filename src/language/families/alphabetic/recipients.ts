// To which paper or whom something was said in a Romance language, between a verb and whoever says it: "racconta al Corriere
// Marta Ricci". Data of a tongue calls it.
import { namesakes } from './namesakes.ts';

/** In all of them: papers keep the small words of their own. */
const articles = 'el|la|il|lo|o|a|le|un|una|une|uma|um';
const joined = 'della|del|di|de|do|da|des|du';
/** "BBC News Brasil": what stands behind the letters of a station. */
const edition =
  'News|Sport|Brasil|Mundo|Brazil|Portugal|España|Espanha|Italia|Chile|Colombia|Afrique|France|Radio|Rádio|TV|Info|Noticias|Notícias|Antena|Globo|Plus';
const paper = `(?:\\p{Lu}{2,}(?: (?:${edition}))+(?!\\p{L})|\\p{Lu}{2,}(?: \\p{Lu}{2,})*(?! (?:${edition})(?!\\p{L}))|\\p{Lu}\\p{L}+ (?:${joined}) \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*(?=\\s(?:${articles})\\s)|\\p{Lu}\\p{L}+)`;
/** "al programa Buenas Tardes de la cadena Sur": all of it, as short as whoever speaks behind it lets it be. */
const medium = (nouns: string): string => {
  const of = 'de la|de los|della|del|dell|di|de|do|da|dos|das|des|du|e|y|et|em|en';
  const more = `(?:(?:${of}) (?:(?:${nouns}) )?)?(?:\\p{Lu}[\\p{L}\\d]*|\\d{1,3})`;
  return `(?:${nouns}) \\p{Lu}[\\p{L}\\d]*(?: ${more})*?`;
};
/** "(disse) no programa": where, and not to whom. */
const within = "n[oa] |en (?:el|la) |nel |nella |sul |sulla |dans (?:le |la |l['’])|sur ";
/** "al Teatro Carlo Bini": a place that is called after somebody, who says nothing. */
const notOfNamesake = `(?!(?:${namesakes.join('|')})\\s)`;
/** "(disse à BBC) em março": when or how it was. */
const time = '(?: (?:em|en|in) (?:\\p{Ll}{4,}|\\d{4}))?';
/** "psiquiatra Carlos Menezes": an office without an article; no small word. */
const office =
  '(?!(?:segundo|según|sobre|contra|como|durante|après|selon|pendant|avec|avant|depuis|dans|pour|chez|entre|para|desde|hasta|antes|depois|después|tras|ante|dopo|prima|quando|cuando|mentre|verso|presso|tramite|junto|perante|após|enquanto|mientras|através|sulla|della|dalla|nella|acerca|cerca)\\s)\\p{Ll}{4,}';
const sayer = `(?:(?:${office} )?\\p{Lu}\\p{L}+ \\p{Lu}|(?:${articles}|su|son|sa) |l['’])`;
/** Where somebody writes on the web: a surname alone may follow. */
const network =
  '(?:su|sur|en|no|na|em|n[ao] s[ue]u?a?|sul? suo) (?:Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|YouTube|Threads|Bluesky|WhatsApp|Truth Social|Truth|X)';

/**
 * @param to what stands before them, with its blank: "al "
 * @param others whom it is said to that is no paper: reporters, the press
 * @param media nouns of what has a name of its own behind them: a programme, a paper, a station
 * @param article what may stand before the name of a paper
 */
export const recipientsBy = (to: string, others: string, media: string, article = ''): RegExp =>
  new RegExp(
    `^\\s(?:${network}(?=\\s\\p{Lu})|(?:${to}(?:${others}|${notOfNamesake}${article}${paper})|(?:${to}|${within})${medium(media)})${time}(?=\\s${sayer}|\\s*(?:[.,;]|$)))`,
    'u',
  );
