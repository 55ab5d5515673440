// Words of others that somebody shares, reads out or cites. Data only.
import type { SharingWords } from '../../families/alphabetic/quoting/passed-on-words.ts';

export const sharing: SharingWords = {
  messages:
    /(?<!\p{L})(?:Texte?|Beitr[aä]g|Post|Posting|Tweet|Zitat|Satz|Spruch|Vers|Gedicht|Brief|Botschaft|Nachricht|Kommentar|E?-?Mail|SMS|Artikel|Worte|Zeilen?)(?:es|s|e|n)? (?:von|aus|des|der|eines|einer) (?=\p{L})(?!.{0,100}\smit$)/u,
  passes:
    /(?<!\p{L})(?:teil(?:t|te|en|ten)|geteilt|retweet\p{Ll}+|repost\p{Ll}+|zitier(?:t|te|en|ten)|verbreitet\p{Ll}*|erinner(?:t|te|ten)(?= an )|dank(?:t|te|ten)|las|liest|verlas|verlesen|vorgelesen|verw(?:eist|ies))(?!\p{L})/u,
};
