// What a Polish sentence leans on that stands outside it. Data only.
import { beginsWithVerb } from '../../families/alphabetic/elided.ts';
import type { Referring } from '../../language.ts';

export const referring: Referring = {
  opening:
    /^(?:a|i|ale|lecz|oraz|jednak|jednakże|natomiast|dlatego|więc|zatem|także|też|również|wtedy|wówczas|potem|później|następnie|tam|tutaj|stąd|stamtąd|odtąd|tymczasem|zresztą|poza tym|ponadto|mimo to|dzięki temu|zamiast tego|w końcu|wreszcie|na początku|na razie|jeszcze|nawet|tylko|to|ten|ta|te|ci|tego|tej|tych|tym|tamten|tamta|tamte|taki|taka|takie|obaj|obie|oboje|inni|inne|inny|inna|kolejny|kolejna|niektórzy|niektóre|wielu(?! \p{L}+)|żaden|żadna|każdy z nich|każda z nich|jeden z nich|jedna z nich|drugi|druga|pozostali|pozostałe|on|ona|ono|oni|one|jego|jej|ich|jemu|według (?:niego|niej|nich)|zdaniem (?:niego|niej|nich)|dla (?:niego|niej|nich)|my|nasz\p{L}{0,2}|zacz[ęa]ł\p{L}? się|dlaczego|jak|kto|co|zapytan[yai]|następnego dnia|tego dnia|(?:\p{L}+|\d+) (?:lat|lata|miesięcy|miesiące|dni|tygodni|godzin) (?:później|wcześniej))(?!\p{L})/iu,
  outside:
    /(?<!\p{L})(?:(?:ten|ta|te|tego|tej|tych|tym|tę|ci)(?! (?:sam\p{L}*|rok\p{L}*|roku|zim\p{L}*|lat\p{L}*|jesie\p{L}*|wiosn\p{L}*|miesiąc\p{L}*|tygod\p{L}*|wieczor\p{L}*))(?=\s\p{L})|to(?= (?:mniej|więcej|za|nie|tylko))|tam|wtedy|wówczas|z nich|obaj|obie|oboje|również|też|także|za to|jednak|natomiast)(?!\p{L})|[”"»X],?\s[–—-]\s\p{L}+\.$/iu,
  persons: /(?<!\p{L})(?:on|ona|oni|one|jemu|niego|niej|nich|nim|nią)(?!\p{L})/giu,
  person: null,
  things: /(?<!\p{L})(?:jego|jej|ich)(?!\p{L})/giu,
  placing:
    /(?:^|(?<=[\s,(]))(?:w|we|na|z|ze|do|od|po|przed|przy|nad|pod|za|dla|przez|według|podczas|u|o)\s(?:\p{L}+\s){0,2}[\p{L}\d]+/giu,
  body: /^(Firma|Spółka|Drużyna|Zespół|Stowarzyszenie|Agencja|Klub|Grupa|Komitet|Związek|Partia|Fundacja|Instytut|Laboratorium|Producent|Właściciel|Właścicielka|Autor|Autorka|Autorzy|Badacze|Naukowcy|Założyciel|Założycielka|Dyrektor|Dyrektorka|Prezes|Szef|Trener|Trenerka|Kapitan|Mężczyzna|Kobieta|Chłopiec|Bracia|Siostry|Rodzina|Ofiara|Podejrzany|Oskarżony|Badanie|Raport|Projekt|Program|Plan|Wniosek|Spółdzielnia)(?! (?:\p{Lu}|z|w|na|od|do|\p{L}+(?:ów|ego|ej|ych|ich)|„))(?!\p{L})/u,
  teasing:
    /patrz(?:y|ą) na \p{L}+ inaczej|(?:jest|są) innego zdania|ma(?:ją)? (?:inne|własne) (?:zdanie|wyjaśnienie)|opowiada, (?:jak|dlaczego|skąd)|wyjaśnia, (?:jak|dlaczego|skąd)/iu,
  firstPerson: /(?<!\p{L})(?:ja|my|nas|nam|nasz\p{L}*|mój|moja|moje)(?!\p{L})/iu,
  elided: beginsWithVerb({
    when: 'w we po od',
    copulas: 'był była było byli były jest są',
    before: 'nie się już też',
    verbs:
      'był była było byli były miał miała mieli miały ma jest są został została zostali zostały będzie będą urodził urodziła zmarł zmarła mówił mówiła mówi dodał dodała dodaje pracował pracowała pracuje zaczął zaczęła wygrał wygrała chce chciał chciała może musi wyjaśnia twierdzi przyznaje wspomina',
    impersonal: 'jest (?=\\d)',
    subject: '(?!)',
  }),
};
