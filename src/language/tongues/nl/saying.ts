// Verbs of saying and thinking. Data only.
import type { Saying } from '../../language.ts';
import { wordList } from '../../text/word-list.ts';

export const saying: Saying = {
  said: wordList(`
    zegt zei zeiden vertelt vertelde aldus legt verklaart verklaarde benadrukt benadrukte waarschuwt waarschuwde schrijft schreef antwoordt antwoordde vindt vond stelt stelde meent meende voegt
    voegde vraagt vroeg erkent erkende concludeert concludeerde lacht verzucht reageert reageerde volgens grapt grapte klaagt klaagde roept riep constateert constateerde relativeert bevestigt bevestigde herinnert denkt dacht vertellen zeggen
    legde lachte zucht zuchtte geeft gaf luidt luidde klinkt klonk besluit besloot herinnerde merkt merkte oordeelt oordeelde bromt bromde fluistert fluisterde
  `),
  reported: wordList(
    'zegt zei vertelt verklaart verklaarde benadrukt benadrukte waarschuwt stelt stelde meent erkent schrijft',
  ),
  reportedAfterComma: [],
  quotative: null,
};
