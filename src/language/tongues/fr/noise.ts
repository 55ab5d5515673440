// How pages in this language talk to their readers, and what is not the article. Data only.
import type { Noise } from '../../noise.ts';
import { phrases } from '../../text/word-list.ts';

const name = "(?:[A-ZÀ-Ý][\\p{L}.'-]{1,24}|de|du|la|le|des|d'[A-ZÀ-Ý]\\p{L}{1,20})";
const names = `${name}(?: ${name}){1,3}`;

export const noise: Noise = {
  lines: {
    'media control': [
      "(?:agrandir|voir) (?:l'image|la photo|en plein écran).{0,20}",
      "écouter (?:cet|l') ?article.{0,20}",
    ],
    caption: ['(?:crédit photo|légende(?: image)?), ?.{2,240}'],
    ad: [
      '[\\[(<]? ?(?:publicité|annonce|sponsorisé) ?(?:[\\])>]|:|\\|).{0,100}',
      '[-~*=<>\\[(|▼↓ ]{0,4}(?:publicités?|annonces?|contenu sponsorisé|sponsorisé|en partenariat(?: avec .{1,40})?|publi-?rédactionnel|communiqué)[-~*=<>\\])|▼↓.: ]{0,4}',
      ".{0,30}(?:la suite|l'article continue|suite de l'article).{0,20}(?:après|sous) (?:la|cette) (?:publicité|pub|annonce).{0,20}",
    ],
    'continue reading': [
      "(?:lire|voir|afficher) (?:la suite|plus|l'article(?: complet| en entier)?|davantage)[.:>» ]{0,4}",
      'la suite (?:après|ci-dessous|en page).{0,40}',
      'page \\d{1,3}(?: sur \\d{1,3})?',
    ],
    promotion: [
      '.{0,120}\\bcliquez (?:ici|sur)\\b.{0,60}',
      '.{0,40}(?:achetez|commandez|réservez|profitez) (?:maintenant|dès|vite|de).{0,60}|.{0,30}code promo.{0,50}',
    ],
    'share bar': [
      'ajouter (?:à|aux) (?:vos|mes|ma|mon) .{2,30}',
      "(?:partager|envoyer|tweeter)(?: (?:sur|par|cet|l'|via|cette).{0,60})?",
      '(?:suivez|retrouvez|rejoignez)[- ]nous .{1,60}',
    ],
    navigation: [
      'communiqué de presse(?: ?[-–:] ?(?:pour )?diffusion immédiate)?|(?:pour )?diffusion immédiate|sous embargo.{0,60}',
      "(?:aller|passer|retour) (?:au|à l'|à la|directement au) (?:contenu|menu|accueil|recherche|haut).{0,20}",
      'accueil ?[>»›/].{0,80}',
      'article (?:suivant|précédent).{0,60}',
      'vous êtes ici ?:.{1,80}',
      'sommaire|haut de page',
    ],
    newsletter: [
      'aidez[- ]nous à améliorer .{0,120}',
      'une information à nous transmettre.{0,80}',
      '(?:écrivez|contactez)(?:-nous)? (?:à )?la rédaction.{0,40}',
      '.{0,80}(?:se désabonner|désinscri).{0,60}',
      ".{0,60}\\b(?:newsletters?|lettre d'information|infolettre)\\b.{0,60}(?:abonn|inscri|recev|chaque|gratuit|matin|semaine).{0,60}",
      ".{0,60}(?:abonn|inscri|recev|gratuit).{0,60}\\b(?:newsletters?|lettre d'information|infolettre)\\b.{0,60}",
      '.{0,40}\\b(?:abonnez|inscrivez|recevez)\\b.{0,80}(?:mail|newsletter|infolettre|gratuit|lettre|inbox|boîte).{0,60}',
      '(?:votre )?adresse (?:e-?mail|électronique).{0,30}',
      ".{0,30}téléchargez (?:l'|notre )app.{0,60}",
    ],
    paywall: [
      '(?:il vous reste|plus que) \\d{1,2} articles?\\b.{0,60}|\\d{1,2} articles? (?:gratuits? )?(?:restants?|offerts?)\\b.{0,60}',
      '.{0,60}réservée?s? aux abonnés.{0,40}',
      '.{0,40}(?:article|contenu|suite).{0,20}(?:réservée?|exclusive?) aux abonnés.{0,60}',
      ".{0,20}(?:abonnez-vous|connectez-vous|identifiez-vous|s'abonner|se connecter).{0,20}(?:pour|et|afin).{0,80}",
      'déjà abonnée?.{0,40}|il vous reste \\d{1,3} ?%.{0,60}',
    ],
    'cookie notice': [
      '.{0,100}\\bcookies?\\b.{0,120}(?:accept|consent|utilis|paramètr|refus|politique|navigation).{0,200}',
      '.{0,60}(?:utilis|accept).{0,60}\\bcookies?\\b.{0,200}',
      '(?:tout )?(?:accepter|refuser)(?: et (?:fermer|continuer))?|paramétrer mes choix',
    ],
    copyright: [
      "l'article .{1,200} est apparu en premier sur .{1,80}",
      '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}|by )).{1,160}',
      '.{0,100}tous droits (?:de .{1,30} )?réservés.{0,60}',
      '.{0,60}reproduction.{0,40}(?:interdite|autorisation).{0,60}',
      '(?:cet article|ce texte) (?:est|a été|provient).{1,120}(?:publié|paru|traduit|republié).{0,80}',
      '(?:mentions légales|cgu|cgv|politique de confidentialité|contacts?|plan du site)(?: ?[|·•/-] ?(?:mentions légales|cgu|cgv|politique de confidentialité|contacts?|plan du site|aide)){1,6}',
      '\\(?(?:source|avec) ?:? ?(?:afp|reuters|ap)\\)?',
    ],
    disclaimer: [
      '(?:note|notes) (?:aux|à la) (?:rédactions?|rédacteurs).{0,60}',
      'à propos de .{2,40} ?: nous .{10,240}',
      "à propos d(?:e l'|e la |e |u |es ).{2,40} ?: (?:établissement|fondée?|créée?|né|née|implantée?|spécialiste|filiale|leader|premier acteur|acteur majeur|avec plus|depuis \\d{4}).{10,400}",
      'contacts? presse ?:.{4,160}',
      '(?:note de la rédaction|ndlr|correction|mise à jour|rectificatif|avertissement) ?[:-].{0,240}',
      ".{0,40}n'engagent? que.{0,100}",
    ],
    'about the author': [
      "(?:à propos de l'auteure?|l'auteure?|biographie) ?[:|]?.{0,200}",
      '.{4,140}, (?:éd\\.|éditions|traduit) .{2,60}, ?\\d{2,4} (?:p\\.|pages).{0,40}',
      '.{3,60} est (?:une? )?(?:journaliste|chroniqueur|chroniqueuse|correspondante?|rédacteur|rédactrice|auteure?)\\b.{0,160}',
    ],
    tags: [
      '(?:mots?[- ]clés?|étiquettes?|thèmes?|sujets?|tags?|catégories?|rubrique|classé dans) ?:.{1,120}',
    ],
    comments: [
      '(?:\\d{1,6} )?(?:commentaires?|réactions?|réponses?)(?: ?\\(?\\d{0,6}\\)?)?',
      '(?:laisser|ajouter|poster|lire les) .{0,10}commentaires?.{0,30}|réagissez.{0,60}',
    ],
    'related articles': [
      "(?:à lire (?:aussi|également)|lire (?:aussi|également)|lire l'article|voir aussi|sur le même sujet|pour aller plus loin|notre (?:dossier|analyse|enquête)|à découvrir|écouter|vidéo|décryptage|en images) ?[:|>-]? ?.{4,160}",
    ],
  },
  inline: {
    'media control': [
      '\\((?:voir|regarder)(?: (?:la|notre|le|l’))? ?(?:vidéo|photo|image|carte|infographie)s?(?: ci-(?:dessus|dessous|contre))?\\)',
    ],
    ad: ['[\\[(]publicité[\\])]', "(?:la suite|l'article continue) après (?:la|cette) publicité\\.?"],
  },
  chrome: phrases(`
    partager, imprimer, envoyer, copier, copier le lien, enregistrer, sauvegarder, écouter, réagir,
    commenter, commentaires, commentaire, offrir, offrir l'article, suivre, classer, ajouter, à vos favoris,
    lecture, temps de lecture, temps de, min, min., min de lecture, minutes, accueil, actualités, actualité,
    politique, économie, société, culture, sport, monde, international, idées, opinions, débats, planète,
    sciences, régions, vidéo, vidéos, podcasts, menu, rechercher, recherche, s'abonner, se connecter,
    connexion, mon compte, newsletters, fermer, plus, publié, modifié, mis à jour, e-mail, sur, par, a+, a-,
    retour, suivant, précédent, article réservé aux abonnés, partages`),
  sections: {
    'related articles': [
      "(?:(?:à lire|lire) (?:aussi|également|ensuite|plus)|sur le même (?:sujet|thème)|(?:articles?|contenus?|sujets?) (?:similaires?|connexes?|liés?|associés?|recommandés?|suggérés?)|(?:les )?(?:plus|articles les plus) (?:lus|populaires|partagés|récents)|vous (?:aimerez|pourriez|allez) (?:peut-être )?(?:aussi|aimer).{0,20}|dans la même rubrique|à la une|notre sélection|nos recommandations|voir aussi|pour aller plus loin|derniers articles|plus d'articles|le choix de la rédaction|services .{1,30})[: ]{0,2}",
      '(?:références|sources|notes|bibliographie)[: ]{0,2}',
    ],
    comments: [
      '(?:vos )?commentaires(?: ?\\(?\\d{0,6}\\)?)?|vos réactions|réactions ?\\(?\\d{1,6}\\)?|\\d{1,6} (?:commentaires?|réactions?)|laisser un commentaire',
    ],
  },
  address: ['\\b(?:vous|votre|vos|nous|notre|nos|tu|ton)\\b|\\p{L}{2,12}ez\\b'],
  captionStarts: [
    'photos?',
    'crédits?(?: photos?)?',
    'image',
    'légende',
    'illustration',
    'infographie',
    'source',
    'vidéo',
    'figure ?\\d{1,2}',
    'carte',
    'dessin',
    'tableau ?\\d{0,2}',
  ],
  credits: [
    'photos? ?[:/ ]',
    'crédits?(?: photos?)? ?:?',
    'illustration',
    '©|\\(c\\)',
    '(?:^|[/ ])(?:afp|reuters|ap|epa|sipa|abaca|maxppp|hans lucas)(?:$|[/ ])',
    'getty|shutterstock|unsplash|pixabay|adobe ?stock',
    "capture d'écran|archives?$",
  ],
  bylines: [
    `(?:[Pp]ar|PAR|[Tt]exte(?: ?:| de| par)|[Pp]ropos recueillis par|[Ee]ntretien (?:avec|par)|[Uu]ne? (?:enquête|reportage|tribune|chronique|analyse) (?:de|par)) (?<byline>${names}(?:(?:,| et|, et| &) ${names}){0,3})(?: ?[,|·-] ?.{0,80}| \\(.{1,60}\\)| avec (?:AFP|Reuters|agences?))?`,
    `(?:[Pp]hotos?|[Ii]llustrations?|[Tt]raduction|[Ii]nfographie) ?(?::|de|par) ?${names}.{0,40}`,
  ],
  datelines: [
    "[A-ZÀ-Ý][\\p{L}' -]{2,30}(?:,? ?\\d{1,2} ?[a-zéû]{3,9}\\.?(?: \\d{4})?)? ?\\((?:AFP|Reuters|AP|[A-Z][\\p{L} ]{1,20})\\)(?: ?-)? ?(?=[\\p{Lu}\"'\\d«])",
    "[A-ZÀ-Ý]{3,}[A-ZÀ-Ý' -]{0,20}(?: -{1,2} |--)(?=[\\p{Lu}\"'\\d«])",
  ],
};
