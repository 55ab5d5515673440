// Words that somebody received, shared, read out or heard, and another one who takes over. Data only.
import type { PassedOnWords } from '../../families/alphabetic/quoting/passed-on-words.ts';

export const passedOn: PassedOnWords = {
  turns:
    /(?:(?<!\p{L})(?:y|e|pero) (?:[eé]ste|[eé]sta|[eé]stos|[eé]stas|aquel|aquella|este último|esta última) (?=(?:(?:le|les|lo|la|se|me|no|ha|había) )*\p{Ll}+(?:ó|aba|ía|o|e|ado|ido)$|(?:le|les|se|no|ha) )|(?:^|,? )a lo (?:que|cual) (?=\p{L}))/u,
  by: /(?<!\p{L})por (?=\p{Ll})/u,
  contrasts: /(?<!\p{L})(?:mientras(?: que)?|en tanto que) (?=\p{L})/u,
  heard:
    /(?<!\p{L})(?:oído|oyó|oír|oía|oyeron|escuch(?:ó|ado|ar|aba)|vio|visto) (?!que )(?=.*\s(?:\p{Ll}{2,}[aei]r(?:le|les)?|\p{Ll}{2,}[ai]e?ndo)(?: por teléfono)?$)/u,
  messages:
    /(?<!\p{L})(?:frases?|palabras|mensajes?|SMS|wasaps?|whatsapps?|tuits?|tweets?|post|cartas?|correos?|e-mails?|mails?|consejos?|llamada|publicación|lección|advertencia|lema|cita|telegrama|audio|nota)(?: \p{Ll}{4,})? (?:del? )(?=\p{Lu}|(?:sus?|la|las|los|un|una) |(?<=del )\p{Ll})/u,
  passes:
    /(?<!\p{L})(?:recib(?:ió|e|ía|ido)|compart(?:ió|e|ía|ido)|retuite(?:ó|a|ado)|reenvi(?:ó|ado)|difund(?:ió|ido)|ley(?:ó|eron)|lee|leía|leído|record(?:ó|aba|ado)|recuerda|olvid(?:a|ó|ado)|cit(?:ó|a|ado)|mostr(?:ó|ado|aba)|muestra|repit(?:e|ió)|guard(?:a|ó|aba)|conserva|reproduj(?:o|eron)|exhib(?:e|ió))(?!\p{L})/u,
  receives:
    /(?<!\p{L})(?:(?:recib(?:ió|e|ía|ido)) .*(?<!\p{L})(?:mensajes?|SMS|wasaps?|whatsapps?|cartas?|correos?|e-mails?|mails?|llamada|telegrama|audio)(?: \p{Ll}+)?|retuite(?:ó|a|ado) al? .*)$/u,
};
