// What tells that English words have no verb among them. Data only.
import { withoutVerb } from '../../families/alphabetic/verbless.ts';

export const verbless = withoutVerb({
  determiners: `the a an my your his her its our their every each no of in on at by for from with without into onto over
      under between among against about after before during since until despite within through throughout across
      along around behind beside beyond near per than via towards toward upon amid`,
  clitics: '',
  others: `and or nothing something anything everything nobody somebody everybody but nor not very quite rather so too even just only also almost nearly all both some any more most
      less least as well then now again never always soon later here there why how what who whom this that these
      those such same other another one two three four five six seven eight nine ten dozens hundreds thousands
      long short big small great good bad better worse best worst new old young high low early late first second
      third last next whole local former little few many several much yes perhaps maybe simply exactly hardly
      barely`,
  verbs: `is are was were be been has have had do does did will would can could may might must should says said`,
  endings: 'ous|ful|less|ical|able|ible|ive|ary|ness|ment|tion|sion|ity|ship|ism|ing|ly',
});
