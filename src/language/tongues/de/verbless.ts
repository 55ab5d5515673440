// What tells that German words have no verb among them. Data only.
import { withoutVerb } from '../../families/alphabetic/verbless.ts';

export const verbless = withoutVerb({
  determiners: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein
      seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere jeder jede jedes jeden jedem alle allen
      aller viele vielen einige einigen mehrere mehreren manche dieser diese dieses diesen diesem in im an am auf
      aus bei beim mit nach seit von vom zu zum zur für gegen ohne um über unter vor hinter neben zwischen durch
      während wegen trotz laut ab bis statt zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`,
  clitics: '',
  others: `und oder aber sondern sowie als wie nicht nie immer auch noch schon nur sehr so ganz fast etwa rund mehr
      weniger wenig viel hier dort da heute gestern morgen jetzt dann allein sogar eben gerade doch also zumindest
      wenigstens kurz lange bald wieder genauer besser gesagt anders außer samt nebst je pro ja nein vielleicht
      eher erst darunter davon`,
  verbs: `ist sind war waren hat hatte hatten haben wird werden wurde wurden kann können soll sollen muss müssen will
      wollen darf dürfen gibt bleibt bleiben gehen kommen machen sagen sehen stehen liegen`,
  endings: 'ig|lich|isch|haft|sam|bar|los|weise|maßen|wärts|ends',
  // No verb in the past: „leitete“, but „erste“.
  adjective:
    /(?<!t)e[nmrs]?$|^(?:al|letz|ers|zwei|drit|bes|rech|bun|spä|brei|gu|ro|har|kal|wei|ech|bekann|fes|nächs|größ|meis)te[nmrs]?$/u,
});
