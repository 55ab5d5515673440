// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import type { Standing } from '../../language.ts';

export const standing: Standing = {
  leaning:
    /^(?:to|ten|ta|te|ci|tego|tej|tych|tym|taki|taka|takie|on|ona|ono|oni|one|jego|jej|ich|go|mu|im|ale|a|i|oraz|lecz|jednak|dlatego|więc|zatem|także|też|również|natomiast|wtedy|potem|tam|stąd|dzięki temu|mimo to|poza tym|sam|sama)(?!\p{L})/iu,
  connectives:
    /^(?:jednak|ponadto|poza tym|tymczasem|na przykład|w efekcie|oczywiście|w rzeczywistości),\s+/iu,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: /[”"»],?\s+(?:[–—-]\s+)?\p{L}+\s+(?:on|ona|oni)(?!\p{L})/u,
  lacksSubject: null,
  past: /^(?:dawniej|wcześniej|dotąd|dotychczas|kiedyś|przedtem|niegdyś|początkowo)(?!\p{L})/iu,
  pointing: null,
  announcing: null,
  subordinate:
    /^(?:gdy|kiedy|choć|chociaż|ponieważ|bo|jeśli|jeżeli|aby|żeby|zanim|odkąd|podczas|po|przed|w|we|na|z|ze|do|od|dla|przez|według|mimo|i|oraz|a|ale|który|która|które|że|co|jak)(?!\p{L})/iu,
  openEnd:
    /(?:^|[\s’'(])(?:i|a|oraz|lub|albo|ale|że|który|która|które|którzy|w|we|z|ze|na|do|od|po|o|u|dla|za|przy|pod|nad|przez|bez|jako|bardzo)$/iu,
  openCut: /(?:^|[\s’'(])(?:się|nie|jest|są|był|była|było|byli|ma|mają|będzie|jak|gdy)$/iu,
  opinion:
    /(?<!\p{L})(?:nie|nigdy|musi|musimy|trzeba|powinien|powinna|powinniśmy|bo|tylko|zawsze|naprawdę|najlepszy|najgorszy|przyszłość|zmienić|ważne|potrzeba|błąd|dobrze|źle|mam nadzieję|strach|wierzę|nikt|wszyscy|wszystko|nic|zaufanie|ryzyko|niemożliwe|warto|lecz)(?!\p{L})/giu,
};
