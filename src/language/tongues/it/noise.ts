// How pages in this language talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = "(?:[A-ZÀ-Ý][\\p{L}.'-]{1,24}|De|Di|Del|Della|La|Lo|d'[A-Z]\\p{L}{1,20})";
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    ad: [
      'contenuto (?:sponsorizzato|promozionale) ?[:|].{0,100}',
      '[\\[(<]? ?(?:pubblicità|annuncio|sponsorizzato) ?(?:[\\])>]|:|\\|).{0,100}',
      '[-~*=<>\\[(|▼↓ ]{0,4}(?:pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato(?: da .{1,40})?|pubbliredazionale|contenuto promozionale|adv)[-~*=<>\\])|▼↓.: ]{0,4}',
      '.{0,40}(?:continua|prosegue|segue) .{0,20}(?:pubblicità|annuncio).{0,20}',
    ],
    'continue reading': [
      "(?:leggi|continua a leggere|mostra|vedi)(?: (?:tutto|di più|l'articolo(?: completo)?|altro|ancora|la notizia))?[.:>» ]{0,4}",
      'continua (?:a leggere|nella prossima|alla pagina).{0,60}',
      'pagina \\d{1,3}(?: di \\d{1,3})?',
    ],
    promotion: [
      '.{0,120}\\bclicca(?:te)? (?:qui|su)\\b.{0,60}',
      '.{0,40}(?:acquista|prenota|approfitta|ordina) (?:ora|subito|qui|adesso).{0,60}|.{0,30}codice (?:sconto|promozionale).{0,50}',
    ],
    'share bar': [
      "(?:condividi|invia|twitta)(?: (?:su|via|questo|l'articolo|con|per).{0,60})?",
      '(?:seguici|segui|unisciti) (?:su|anche|a) .{1,60}',
    ],
    navigation: [
      'comunicato stampa(?: ?[-–:] ?(?:per )?(?:diffusione|pubblicazione) immediata)?|per (?:diffusione|pubblicazione) immediata',
      '(?:vai|salta|torna) (?:al|alla|ai|a) (?:contenuto|home|menu|inizio|ricerca|sommario).{0,20}',
      'home ?[>»›/].{0,80}',
      'articolo (?:successivo|precedente).{0,60}',
      'ti trovi (?:qui|in) ?:.{1,80}',
    ],
    newsletter: [
      'aiutaci a migliorare .{0,100}',
      '.{0,60}\\b(?:newsletter|canale (?:whatsapp|telegram)|notifiche)\\b.{0,60}(?:iscri|abbon|ricev|ogni|gratis|gratuit|segui).{0,60}',
      '.{0,60}(?:iscri|abbon|ricev|ogni|gratis|gratuit|segui).{0,60}\\b(?:newsletter|canale (?:whatsapp|telegram)|notifiche)\\b.{0,60}',
      '.{0,40}\\b(?:iscriviti|abbonati|registrati|ricevi)\\b.{0,80}(?:newsletter|mail|gratis|canale|posta|notizie|ogni).{0,40}',
      '(?:il tuo|la tua)? ?(?:indirizzo )?e-?mail.{0,30}',
      ".{0,30}scarica (?:la|l'|la nostra )app.{0,60}",
    ],
    paywall: [
      '(?:ti|vi) rest(?:a|ano) \\d{1,2} articol[oi]\\b.{0,60}|\\d{1,2} articol[oi] (?:gratuit[oi] )?rimast[oi]\\b.{0,60}',
      '(?:solo|riservato|esclusiva) (?:per )?(?:agli )?abbonati',
      '.{0,40}(?:contenuto|articolo|notizia).{0,20}(?:riservat[oa]|esclusiv[oa]) (?:agli|per gli) abbonati.{0,60}',
      '.{0,20}(?:abbonati|accedi|registrati).{0,20}(?:per|e).{0,80}(?:leggere|continuare|sbloccare|accedere).{0,60}',
      'sei già (?:abbonat[oa]|registrat[oa]|iscritt[oa]).{0,40}',
    ],
    'cookie notice': [
      '.{0,100}\\bcookie\\b.{0,120}(?:accett|consens|utilizz|imposta|rifiut|policy|navigazione).{0,200}',
      '.{0,60}(?:utilizz|usa|accett).{0,60}\\bcookie\\b.{0,200}',
      '(?:accetta|rifiuta)(?: tutt[oi])?(?: e (?:chiudi|continua))?',
    ],
    copyright: [
      "l'articolo .{1,200} (?:sembra essere il primo su|proviene da) .{1,80}",
      '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}|by )).{1,160}',
      '.{0,100}tutti i diritti (?:sono )?riservati.{0,60}',
      '.{0,60}riproduzione riservata.{0,60}',
      '(?:questo articolo|questo testo) (?:è (?:stato|uscito|apparso)|è tratto).{1,120}',
      '(?:note legali|privacy(?: policy)?|cookie policy|contatti|pubblicità|chi siamo)(?: ?[|·•/-] ?(?:note legali|privacy(?: policy)?|cookie policy|contatti|pubblicità|chi siamo)){1,6}',
      'fonte ?:.{1,80}',
    ],
    disclaimer: [
      '(?:nota (?:della redazione|del redattore)|ndr|correzione|rettifica|aggiornamento|avvertenza) ?[:-].{0,240}',
    ],
    'about the author': [
      "(?:sull'autore|sull'autrice|l'autore|l'autrice|chi è l'autore|biografia) ?[:|]?.{0,200}",
      '.{3,60} è (?:un |una )?(?:giornalista|redattore|redattrice|corrispondente|editorialista|scrittore|scrittrice)\\b.{0,160}',
    ],
    tags: ['(?:tag|argomenti|etichette|parole chiave|categori[ae]|temi|sezione|archiviato in) ?:.{1,120}'],
    comments: [
      '(?:\\d{1,6} )?(?:commenti|commento|risposte)(?: ?\\(?\\d{0,6}\\)?)?',
      '(?:lascia|scrivi|aggiungi|leggi i) .{0,10}comment[oi].{0,30}',
    ],
    'related articles': [
      '(?:leggi anche|vedi anche|ti potrebbe interessare|potrebbe interessarti(?: anche)?|articoli? correlat[oi]|approfondisci|per approfondire|guarda anche|il video|la fotogallery) ?[:|>-] ?.{4,160}',
    ],
  },
  inline: {
    'media control': [
      '\\((?:guarda|vedi)(?: (?:il|la))? (?:video|foto|immagine)(?: (?:sopra|sotto|qui))?\\)',
    ],
    ad: ['[\\[(]pubblicità[\\])]', "(?:l'articolo|la notizia) (?:continua|prosegue) dopo la pubblicità\\.?"],
  },
  chrome: phrases(`
    condividi, stampa, invia, copia, copia link, copia il link, salva, ascolta, ascolta l'articolo,
    commenta, commenti, commento, segui, mi piace, tempo di lettura, lettura, min, min., minuti, minuti di
    lettura, home, notizie, politica, economia, cronaca, cultura, sport, esteri, mondo, italia, opinioni,
    tecnologia, scienza, video, foto, menu, cerca, abbonati, accedi, registrati, chiudi, altro, pubblicato,
    aggiornato, e-mail, mail, su, a+, a-, successivo, precedente, indietro, regala`),
  sections: {
    'related articles': [
      '(?:(?:articoli|notizie|contenuti|argomenti) (?:correlat[ie]|simili|consigliat[ie]|suggerit[ie]|in evidenza|recenti)|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:ti|e)(?: anche)?|(?:i|gli|le) più (?:letti|lette|visti|viste)|leggi (?:anche|di più)|altri articoli|altre notizie|ultime notizie|più letti|da non perdere|consigliati per te|in primo piano|altro (?:da|su) .{1,30}|per approfondire)[: ]{0,2}',
      '(?:riferimenti|fonti|note|bibliografia)[: ]{0,2}',
    ],
    comments: ['commenti(?: ?\\(?\\d{0,6}\\)?)?|\\d{1,6} commenti|lascia un commento'],
  },
  address: [
    '\\bclicca (?:qui|su)\\b',
    '\\b(?:tu|tuo|tua|tuoi|ti|vostr[oaie]|nostr[oaie])\\b',
    '(?:^|[:!?] ?)(?:aiutaci|iscriviti|abbonati|ricevi|scarica|segui|accedi|registrati|leggi|condividi)',
  ],
  captionStarts: [
    'foto',
    'immagine',
    'crediti',
    'credito',
    'illustrazione',
    'infografica',
    'grafico',
    'fonte',
    'video',
    'didascalia',
    'figura ?\\d{1,2}',
    'mappa',
    'tabella ?\\d{0,2}',
  ],
  credits: [
    'foto(?:grafia)?(?: ?:|/| di | da |$)',
    'crediti? ?:',
    'immagine ?:',
    '©|\\(c\\)',
    '(?:^|[/ (])(?:ansa|lapresse|afp|reuters|ap|epa|agi|adnkronos|imagoeconomica|getty)(?:$|[/ )])',
    'getty|shutterstock|unsplash|pixabay',
    "foto d'archivio|archivio$|per gentile concessione",
  ],
  bylines: [
    `(?:[Dd]i|DI|[Aa] cura di|[Tt]esto di|[Ii]ntervista di|[Dd]al nostro (?:inviato|corrispondente)|[Dd]alla nostra (?:inviata|corrispondente)) (?<byline>${names}(?:(?:,| e|, e| &) ${names}){0,3})(?: ?[,|·-] ?.{0,60}| \\(.{1,40}\\))?`,
    `(?:[Ff]oto|[Ii]llustrazioni?|[Tt]raduzione) ?(?::|di) ?${names}.{0,40}`,
  ],
  datelines: [
    "[A-ZÀ-Ý][\\p{L}' -]{2,30}(?:,? ?\\d{1,2} ?[a-z]{3,9}\\.?)? ?\\((?:ANSA|AGI|AFP|Reuters|AP|Adnkronos|ADNKRONOS|[A-Z][\\p{L} ]{1,20})\\) ?\\.?-{0,2} ?(?=[\\p{Lu}\"'\\d«])",
    "[A-ZÀ-Ý]{3,}[A-ZÀ-Ý' -]{0,20}(?: ?\\.-{1,2} ?| -{1,2} )(?=[\\p{Lu}\"'\\d«])",
  ],
};
