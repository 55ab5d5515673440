// What tells that Dutch words have no verb among them. Data only.
import { withoutVerb } from '../../families/alphabetic/verbless.ts';

export const verbless = withoutVerb({
  determiners: `de het een geen mijn jouw haar hun ons onze elke ieder iedere alle veel enkele enige sommige meerdere
      deze dit van in op aan bij met na naar voor door om tot uit over onder sinds tijdens volgens tegen tussen
      achter naast zonder vanaf vanuit rond binnen buiten per ondanks wegens twee drie vier vijf zes zeven acht
      negen tien`,
  clitics: '',
  others: `en of net als te maar noch niet nooit altijd ook nog al alleen zeer heel erg zo bijna ongeveer meer minder weinig hier
      daar vandaag gisteren morgen nu dan toch zelfs juist dus althans ten minste kort lang weer beter anders ja
      nee misschien eerder eerst onder anderen groot grote klein kleine nieuw nieuwe oud oude jong jonge goed
      goede eerste laatste andere hele eigen`,
  verbs: `is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen zal zullen zou zouden moet
      moeten mag mogen wil willen gaat gaan blijft blijven zegt zei`,
  endings: 'ing|ingen|heid|heden|schap|isme|lijk|lijke|isch|ische|ig|ige|loos|loze|baar|bare|zaam|zame',
});
