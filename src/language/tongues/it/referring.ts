// What an Italian sentence leans on that stands outside it. Data only.
import { beginsWithVerb } from '../../families/alphabetic/elided.ts';
import type { Referring } from '../../language.ts';

export const referring: Referring = {
  opening:
    /^(?:sulla stessa (?:linea|lunghezza)|nella stessa direzione|(?:leggi|guarda|ascolta|segui|scopri|iscriviti|clicca|scarica|abbonati)(?= )|(?:la maggior parte|la maggioranza)(?! (?:di|dei|degli|delle|della|del|assoluta|parlamentare)(?!\p{L}))|il giorno (?:prima|precedente)(?! d)|la (?:sera|notte) (?:prima|precedente)(?! d)|(?:un anno|anni|mesi|giorni|settimane|ore|minuti) (?:dopo|più tardi|prima)|stess[oaie] (?:sorte|cosa|discorso|copione|scena|destino|trattamento)|(?:molto|ben|ancora|assai) (?:più|meno) \p{L}+ (?:è|sono|era|fu)|una? (?:\p{L}+ )?(?:decisione|accusa|affermazione|misura|situazione|cifra|idea|versione|posizione|proposta|richiesta|denuncia|scenario|gesto|reazione|tesi|opinione|risposta|epilogo|circostanza|condanna|ipotesi|scelta|ruolo|novità) (?:che|di cui|su cui|a cui|per cui|respinta|criticata|confermata|condivisa)|un['’](?:iniziativa|accusa|affermazione|idea|ipotesi|opinione|operazione|esperienza) (?:che|di cui|su cui|a cui|per cui)|(?:carica|parole|circostanza|decisione|ipotesi|versione|accuse|posizione|scelta) che|(?:sì|no),|e|ed|o|ma|però|tuttavia|inoltre|infatti|quindi|dunque|insomma|comunque|al contrario|in effetti|del resto|d['’]altronde|d['’]altra parte|cioè|ossia|pertanto|in altre parole|di conseguenza|poc(?:hi|o) minut[io] e|perciò|così|anche|neanche|nemmeno|poi|allora|dopo(?=,)|più tardi|intanto|invece|infine|alla fine|all['’]inizio|da allora|fino ad allora|lì|là|qui(?=,)|questo|questa|questi|queste|quest['’]|quello|quella|quelli|quelle|quell['’]|quel|ciò|entrambi|entrambe|altri|altre|un altro|un['’]altra|(?:alcuni|alcune|molti|molte|nessuno|ciascuno|ognuno) (?:di (?:loro|questi|queste)|ha|hanno|sono|non)|uno di loro|una di loro|i due|le due|gli altri|le altre|il (?:primo|secondo|problema|motivo|risultato|segreto)(?! (?:ministro|cittadino))|la (?:prima|seconda|differenza|risposta|ragione|soluzione|spiegazione)|lo stesso|la stessa|lui|lei|loro|egli|per (?:lui|lei|loro|questo)|secondo (?:lui|lei|loro)|con (?:lui|lei|loro)|perché|come mai|noi|nostr[oaie]|l['’]ultim[oa]|in mezzo|dentro|fuori|in fondo|ferma|smesso|interpellat[oa]|il giorno (?:dopo|seguente)|(?:\p{L}+|\d+) (?:anni|mesi|giorni|settimane|ore|minuti) (?:dopo|più tardi|prima)|si dice|un giorno|una sera)(?!\p{L})/iu,
  outside:
    /(?:è|fu|era|sono|è stat[oa]) (?:lui|lei|loro) (?:che|a)(?!\p{L})|tutto (?:questo|ciò)(?! che)|(?<! ed?), (?:quindi|dunque|perciò|pertanto),|^[^,;:«“"]{3,40} (?:quindi|dunque|perciò|pertanto)(?!\p{L})|(?<!\p{L})(?:quest[oaie]|quest['’]\p{L}+|quell[oaie](?! (?:di|del|della|che))|quell['’]|quel|quei|entrambi|entrambe|i due(?! \p{L}+i)|le due(?! \p{L}+e)|tale|tali|anch['’]\p{L}+|però|tuttavia|invece|(?<=^[^,;:«]{0,40})anche)(?!\p{L})(?! (?:anno|mese|settimana|estate|inverno|autunno|primavera|mattina|sera|notte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))|[;,] (?:lui|lei|loro) |^[^,;:]{0,50}\s(?:lo (?!s[^aeiou]|[zxy]|gn|p[sn])|gli (?!s[^aeiou]|[zxyaeiouh]|gn|p[sn]))\p{Ll}{3}|(?<=\s)(?:lo|la|ne|ci|vi) (?:ha|hanno|è|sono|aveva|era)(?!\p{L})|[»”"],?\s\p{L}+\.$|^(?:solo|soltanto) (?:il |la |i |le )?su[oaei]i?(?!\p{L})/iu,
  persons: /(?<!\p{L})(?:egli|lui|lei|loro)(?!\p{L})/giu,
  person: null,
  things: /(?<!\p{L})(?:suo|sua|suoi|sue|gli|le)(?!\p{L})(?! \p{L}+[ei]\b)/giu,
  placing:
    /(?:^|(?<=[\s,(]))(?:in|nel|nella|nei|nelle|a|al|alla|ai|alle|di|del|della|da|dal|dalla|per|con|su|sul|sulla|tra|fra|dopo|prima|durante|secondo|sotto)\s(?:(?:il|lo|la|i|gli|le|un|una|\p{L}+)\s){0,2}[\p{L}\d]+/giu,
  body: /^(?:Il|Lo|La|I|Gli|Le|L['’]) ?((?:azienda|società|impresa|ditta|squadra|associazione|agenzia|club|gruppo|comitato|sindacato|partito|fondazione|istituto|laboratorio|produttore|proprietari[oa]|autore|autrice|autori|ricercator[ei]|ricercatrice|fondatore|fondatrice|direttore|direttrice|presidente|capo|allenatore|allenatrice|capitano|cantante|artista|maestr[oa]|medico|agricoltore|conducente|uomo|donna|ragazzo|ragazza|fratelli|sorelle|famiglia|vittima|sospettato|imputato|studio|rapporto|progetto|programma|piano|proposta|misura|cooperativa|padre|madre|figlio|figlia|moglie|marito))(?! (?:di|del|della|dei|degli|in|che|per|\p{Lu}|«))(?!,? \p{Lu})(?!\p{L})/u,
  teasing:
    /^[^,;:]{3,60} (?:nega|negano|smentisce|smentiscono)(?: (?:i fatti|le accuse))?\.$|di tutt['’]altr[oa] (?:umore|avviso|parere|opinione)|^più (?:asciutt|caut|prudent|dur|severo|sever)[oaie]?\s|invita(?:no)? alla (?:cautela|prudenza)\.$|la pensa (?:diversamente|in modo diverso)|ha(?:nno)? (?:un['’]altra|la propria|la sua) (?:idea|versione|spiegazione|risposta)|racconta (?:come|perché)|spiega (?:come|perché)|non (?:tutti )?(?:lo |la )?condivid(?:e|ono)(?!\p{L})|non (?:sono|è) d['’]accordo|ha (?:un['’]|un )altr[oa] (?:timore|preoccupazione|dubbio|idea)/iu,
  firstPerson:
    /(?<!\p{L})(?:io|noi|ci(?! (?:sono|sarà|saranno|siano?|erano?|fu|furono|vuole|vogliono|si)(?!\p{L})| è)|nostr[oaie]|mi[oa]|miei|mie|mi)(?!\p{L})|(?<!\p{L})\p{L}{2,}iamo(?!\p{L})/iu,
  elided: beginsWithVerb({
    when: 'in nel nella negli nelle nei a al alla dal dalla dopo',
    copulas: 'è sono era erano fu furono sarà saranno',
    before: 'non si lo la gli le ci ne già',
    verbs:
      'ha hanno aveva avevano è era erano sarà saranno fu furono viveva vive lavorava lavora nacque nasce dice disse diceva racconta raccontava spiega aggiunge aggiunse ricorda sostiene ammette vuole voleva deve doveva vinse perse decise ottenne lascia chiede afferma sottolinea precisa conferma denuncia osserva conclude prosegue continua commenta confida ribadisce avverte scrisse credo penso ritengo spero insisto',
    past: '(?:ò|arono|irono|erono)',
    counted:
      '\\d|due |tre |quattro |cinque |sei |sette |otto |nove |dieci |molt[ie] |centinaia |migliaia |decine |oltre |quasi |più di |almeno |circa ',
    impersonal: 'ci (?:è|sono|era|erano)|è (?:stat[oa]|mort[oa]|nat[oa]) (?=il|la|un)',
    subject: "(?:il|lo|la|i|gli|le|un|una|l)(?:\\s|[’'])",
  }),
};
