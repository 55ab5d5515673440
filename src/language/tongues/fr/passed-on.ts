// Words that somebody received, shared, read out or heard, and another one who takes over. Data only.
import type { PassedOnWords } from '../../families/alphabetic/quoting/passed-on-words.ts';

export const passedOn: PassedOnWords = {
  turns:
    /(?:(?<!\p{L})(?:et|mais|puis) (?:(?:celui|celle|ceux|celles)-ci|ce(?:tte|s)? derni(?:er|ère)s?)|, (?:lequel|laquelle|lesquels|lesquelles)|(?:ce )?à quoi) (?=\p{L})/u,
  by: /(?<!\p{L})par (?=\p{Ll})/u,
  contrasts: /(?:tandis qu(?:e |['’])|alors qu(?:e |['’])|là où |quand )/u,
  heard:
    /(?<!\p{L})(?:entend(?:u|re|ait|it|ant)?|vu|voir|voyait|écout(?:é|er|ait)) (?!que )(?=.*\s(?:\p{Ll}{2,}[ei]r|dire|répondre|hurlant|criant|disant|lançant|murmurant|répétant)(?: (?:au téléphone|à \p{Ll}+))?$)/u,
  messages:
    /(?<!\p{L})(?:phrase|mots?|messages?|SMS|textos?|tweets?|posts?|lettres?|courriers?|courriels?|e-mails?|mails?|conseils?|paroles?|propos|appel|coup de (?:fil|téléphone)|billet|publication|formule|maxime|leçon|consigne|avertissement|remarque|devise|télégramme|citation)(?: \p{Ll}{4,})?(?: de(?: la part)?(?= \p{L})| d(?=['’])| du(?= )| des(?= ))(?:['’](?=\p{Lu})| (?=\p{Lu}|(?:s(?:on|a|es)|l[ea]s?|un|une) )| (?=l['’]))/u,
  passes:
    /(?<!\p{L})(?:re[çc](?:u|oit|evait|ut|oivent)|partag(?:é|e|eait|ea)|relay(?:é|e|ait)|relaie|retweet(?:é|e)|repost(?:é|e)|republi(?:é|e)|lu|lit|lisait|rappel(?:le|é|ait)|souvient|souvenait|souvenu|oubli(?:é|e)|retenu|retient|cit(?:é|e|ait)|montr(?:é|e|ait)|exhib(?:é|e)|gard(?:é|e)|conserv(?:é|e)|répèt(?:e|ait)|découvert|affich(?:é|e)|brandi|brandit)(?!\p{L})/u,
  receives:
    /(?<!\p{L})re[çc](?:u|oit|evait|ut) .*(?<!\p{L})(?:messages?|SMS|textos?|lettres?|courriers?|courriels?|e-mails?|mails?|appel|coup de (?:fil|téléphone))(?: \p{Ll}+)?$/u,
};
