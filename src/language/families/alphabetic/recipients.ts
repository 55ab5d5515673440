// To which paper or whom something was said in a Romance language, between a verb and whoever says it: "racconta al Corriere
// Marta Ricci". Data of a tongue calls it.
import { namesakes } from './namesakes.ts';

/** In all of them: papers keep the small words of their own. */
const articles = 'el|la|il|lo|o|a|le|un|una|une|uma|um';
const joined = 'della|del|di|de|do|da|des|du';
const paper = `(?:\\p{Lu}{2,}(?: \\p{Lu}{2,})*|\\p{Lu}\\p{L}+ (?:${joined}) \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*(?=\\s(?:${articles})\\s)|\\p{Lu}\\p{L}+)`;
/** "al Teatro Carlo Bini": a place that is called after somebody, who says nothing. */
const notOfNamesake = `(?!(?:${namesakes.join('|')})\\s)`;
const sayer = `(?:\\p{Lu}\\p{L}+ \\p{Lu}|(?:${articles}|su|son|sa) |l['’])`;
/** Where somebody writes on the web: a surname alone may follow. */
const network =
  '(?:su|sur|en|no|na|em|n[ao] s[ue]u?a?|sul? suo) (?:Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|YouTube|Threads|Bluesky|WhatsApp|Truth Social|Truth|X)';

/**
 * @param to what stands before them, with its blank: "al "
 * @param others whom it is said to that is no paper: reporters, the press
 * @param article what may stand before the name of a paper
 */
export const recipientsBy = (to: string, others: string, article = ''): RegExp =>
  new RegExp(
    `^\\s(?:${network}(?=\\s\\p{Lu})|${to}(?:${others}|${notOfNamesake}${article}${paper})(?=\\s${sayer}|\\s*(?:[.,;]|$)))`,
    'u',
  );
