// A hyphen that opens speech is no bullet, and the gate takes such words for spoken.
import { expect, test } from '@jest/globals';
import { languageOf } from '../../../../src/language/registry.ts';
import { withSpeechMarks } from '../../../../src/language/text/opening-dash.ts';
import { withoutMarks } from '../../../../src/stages/summarize/clean/segment.ts';

const danish = languageOf('da');

test.each([
  ['- Vi venter stadig, siger Ole Bruun.', ' «Vi venter stadig»,siger Ole Bruun.'],
  ['– Hvorfor ikke? spørger Ole Bruun.', ' «Hvorfor ikke?»spørger Ole Bruun.'],
  ['– Skiltet «Pas på» er væk, siger hun.', ' “Skiltet «Pas på» er væk”,siger hun.'],
  ['– Vi venter stadig på svar.', ' «Vi venter stadig på svar»'],
  // A question may be the reporter's, and so may a clause whose verb is none of saying.
  ['– Hvor længe har I ventet?', null],
  ['– Det er løgn, fnyser Ole Bruun.', null],
  ['– Det er løgn. Det siger Ole Bruun.', null],
  ['Vi venter stadig – siger Ole Bruun.', null],
])('%s', (text, marked) => {
  const read = withSpeechMarks(text, danish);
  expect(read).toBe(marked ?? text);
  expect(read).toHaveLength(text.length);
});

// What the reader is told of oneself, how somebody says it by no verb of saying, and what he or she is told to say.
test.each([
  ['da', '– Det bliver nok godt, tænker jeg.'],
  ['da', '– Det er løgn. Det siger han.'],
  ['no', '– Det tror jeg ikke noe på, sa jeg.'],
  ['no', '– Det er løgn og fanteri, fnyser Ola Moe.'],
  ['no', '– Det er løgn. Det sier ho.'],
  ['sv', '– Det blir nog bra till slut, tror jag.'],
  ['sv', '– Det tror jag inte på, sa jag.'],
  ['sv', '– Det är lögn, fnyser Olle Brunn.'],
  ['sv', '– Det är lögn. Det säger hon.'],
])('may be its reporter’s, in %s: %s', (tag, text) => {
  expect(withSpeechMarks(text, languageOf(tag))).toBe(text);
});

test('other tongues open no speech so', () => {
  const text = '– We wait, says Ann Field.';
  expect(withSpeechMarks(text, languageOf('en'))).toBe(text);
});

test.each([
  ['- Vi venter stadig, siger Ole Bruun.', '- Vi venter stadig, siger Ole Bruun.'],
  ['- Tre nye stier ved åen', 'Tre nye stier ved åen'],
])('a bullet is cut off, a dash of speech stays: %s', (line, text) => {
  expect(withoutMarks(line, 0, line.length, 0).text).toBe(text);
});
