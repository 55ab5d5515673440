// Words of others that somebody shares, reads out or cites. Data only.
import type { SharingWords } from '../../families/alphabetic/quoting/passed-on-words.ts';

export const sharing: SharingWords = {
  messages:
    /(?<!\p{L})(?:bericht|post|tweet|tekst|citaat|zin|uitspraak|woorden|brief|gedicht|boodschap|e?-?mail|sms|reactie)(?:je)? van (?=\p{L})/u,
  passes:
    /(?<!\p{L})(?:deel(?:t|de|den)|delen|gedeeld|retweet\p{Ll}+|citeer(?:t|de|den)|geciteerd|herinner(?:t|de|den)(?= aan )|bedank(?:t|te|ten)|las|leest|voorgelezen)(?!\p{L})/u,
};
