// Words that somebody received, shared, read out or heard, and another one who takes over. Data only.
import type { PassedOnWords } from '../../families/alphabetic/quoting/passed-on-words.ts';

export const passedOn: PassedOnWords = {
  turns:
    /(?:(?<!\p{L})(?:e|mas) (?:este|esta|estes|estas|esse|essa|este último|esta última) (?=(?:lhe|não|se|tem|já) |\p{Ll}+(?:ou|eu|iu|ava|ia)(?:-\p{Ll}+)?$)|, (?:o|a) qual (?=\p{L})|(?:^|,? )ao que (?=\p{L}))/u,
  by: /(?<!\p{L})por (?=\p{Ll})/u,
  contrasts: /(?<!\p{L})(?:enquanto|ao passo que) (?=\p{L})/u,
  heard:
    /(?<!\p{L})(?:ouvid[oa]|ouviu|ouvir|ouvia|ouviram|escut(?:ou|ado|ar)|viu|visto) (?!que )(?=.*(?:\s(?:\p{Ll}{2,}[aei]r|a \p{Ll}{2,}[aei]r|\p{Ll}{2,}ndo)(?: ao telefone)?$|^.*ouvid[oa] d))/u,
  messages:
    /(?<!\p{L})(?:frases?|palavras|textos?|mensage[mn]s?|SMS|tweet|tuíte|post|posts|cartas?|e-mails?|emails?|mails?|conselhos?|telefonema|ligação|publicação|lição|aviso|lema|citação|telegrama|áudio|nota|bilhete)(?: \p{Ll}{4,})? (?:d[eoa] )(?=\p{L})/u,
  passes:
    /(?<!\p{L})(?:receb(?:eu|e|ia|ido)|partilh(?:ou|a|ava)|compartilh(?:ou|a|ava)|republicou|retuitou|reencaminhou|divulgou|leu|lê|lia|lembr(?:a|ou|ava)|record(?:a|ou|ava)|esquec(?:e|eu|ido)|cit(?:ou|a)|mostr(?:ou|a)|repet(?:e|iu|ia)|guard(?:a|ou|ava)|conserva|reproduziu|exib(?:e|iu))(?!\p{L})/u,
  receives:
    /(?<!\p{L})receb(?:eu|e|ia|ido) .*(?<!\p{L})(?:mensage[mn]s?|SMS|cartas?|e-mails?|emails?|mails?|telefonema|ligação|telegrama|áudio|bilhete)(?: \p{Ll}+)?$/u,
};
