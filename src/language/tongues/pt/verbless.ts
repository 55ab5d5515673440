// What tells that Portuguese words have no verb among them. Data only.
import { withoutVerb } from '../../families/alphabetic/verbless.ts';

export const verbless = withoutVerb({
  determiners: `um uma uns umas de do da dos das d' em no na nos nas num numa ao aos à às por pelo pela pelos pelas para sem
      com contra entre até desde durante segundo após ante sob sobre perante meu minha meus minhas seu sua seus
      suas nosso nossa nossos nossas cada vários várias dois duas três quatro cinco seis sete oito nove dez`,
  clitics: 'o a os as',
  others: `e ou nem mas não mais menos muito muita muitos muitas tão tanto pouco poucos todo toda todos todas mesmo
      mesma mesmos mesmas também ainda sempre nunca jamais já quase só apenas somente inclusive além assim aqui aí
      ali ontem hoje amanhã outro outra outros outras algo nada ninguém tudo que quem como quando onde grande
      grandes novo nova novos novas primeiro primeira último última últimos últimas melhor pior bom boa mal velho
      jovem exceto excepto salvo sim bem`,
  verbs: `é são era eram foi foram será serão seria há havia houve tem têm tinha tinham teve está estão estava estavam
      esteve vai vão pode podem deve devem diz disse faz vale sai fica vive`,
  endings:
    'ista|istas|ção|são|ções|sões|dade|dades|mente|mento|mentos|ico|ica|icos|icas|oso|osa|osos|osas|ado|ados|adas|ido|idos|idas|al|ais|ar|er|ir|ismo|ável|áveis|ível|íveis|ivo|iva|ivos|ivas|ário|ária|ários|árias',
  predicate:
    /^(?:\p{L}{2,}(?:ad|id)[oa]s?|pres[oa]s?|mort[oa]s?) (?:(?:um|uma|uns|umas|o|a|os|as|dois|duas|três|quatro|cinco) |\d|(?:l|un)['’])/iu,
});
