// Words of class and id that name what an element is for, in use across publishing systems and in the languages that their
// makers speak. Data only: how an element is asked for them stands in page-parts.ts.

const words = (names: string): readonly string[] => names.trim().split(/\s+/);

const byWord = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(groups).flatMap(([reason, names]) => words(names).map((word) => [word, reason])));

/** Word → what its element is. */
export const named = byWord({
  'share bar': 'share sharing social sharebar socials sharethis addtoany addthis partage compartir condividi',
  newsletter:
    'newsletter newsletters subscribe subscription signup donate donation nieuwsbrief nyhetsbrev nyhedsbrev',
  promotion: 'promo promobox sponsored affiliate disclaimer',
  aside: 'infobox factbox faktabox faktaboks faktaruta factfile infokasten infoboks encadre',
  'media control': 'bottalk readspeaker speechkit beyondwords trinityaudio',
  'related articles': `
    related recommended recommendations recommendation outbrain taboola mostread trending readmore linkbox morenews
    meistgelesen manualteaser teaserlist articleteaser relatert relaterte relaterat relateret gerelateerd relacionadas relacionados
    relacionada relacionado correlati correlate`,
  comments: 'comments comment disqus',
  'cookie notice': 'cookie cookies consent gdpr onetrust didomi usercentrics cookiebot sourcepoint',
  navigation: 'breadcrumb breadcrumbs pagination menu skip navbar',
  byline: 'byline',
  'about the author': 'authorbio authorbox autorenbox autorbox',
  'pull quote': 'pullquote',
  tags: 'tags topics taglist',
  copyright: 'copyright',
  paywall: 'paywall',
  contents: 'toc',
  note: 'footnote footnotes',
  button: 'cta',
});

/** The same where the element has a few words: a wrapper around an article may be named so, too. */
export const namedShort = byWord({
  byline: 'author authors autor auteur autore textauthor',
  dateline: 'timestamp date dateline pubdate readtime meta',
  kicker: 'kicker eyebrow overline roofline dachzeile spitzmarke antetitulo occhiello',
  ad: 'reklam advertisment',
  gallery: 'gallery slideshow carousel',
  'share bar': 'bookmark',
  newsletter: 'login',
});

/** Two words that name what neither does alone. */
export const namedPairs: readonly (readonly [RegExp, string])[] = [
  [
    /\baut(?:h?or|eur|ore|oren)?[-_ ]{0,2}(?:bio|box|card|info|description|about|teaser|profile)|\b(?:about|bio|teaser)[- ]{1,2}(?:the[- ]{1,2})?author/,
    'about the author',
  ],
  [
    /\b(?:most|more)[- ](?:read|popular|stories|news|from)|\bread[- ](?:more|also|next)|\balso[- ]read|\bup[- ]next\b/,
    'related articles',
  ],
  [
    /\b(?:lire|voir|a)[- ](?:aussi|lire)\b|\blees[- ](?:ook|meer)\b|\bles[- ]ogsa\b|\blees-?verder\b|\blee[- ]tambien\b|\b(?:leia|veja)[- ](?:tambem|mais)\b|\bleggi[- ](?:anche|pure)\b|\bczytaj[- ](?:takze|tez|wiecej)\b|\bmehr[- ]zum[- ]thema\b/,
    'related articles',
  ],
  [
    /\b(?:inline|related|latest|featured|more)[- ]{1,2}(?:articles?|stor(?:y|ies)|teasers?|news|posts?|links?|content)\b|\barticles?[- ]{1,2}featured\b|\bline[- ]clamp\b|\bteaser[- ]{1,2}(?:block|list|box|item|grid)\b/,
    'related articles',
  ],
  [/\bai[- ](?:\w{1,12}[- ])?summary/, 'summary by a machine'],
  [/\b(?:video|audio|media)[- ]players?\b/, 'media control'],
  [/\btable[- ]of[- ]contents/, 'contents'],
  [/\bgoogle[- ]preferred|\bpreferred[- ]source/, 'promotion'],
  [/\b(?:fact|fakta|info|person|expandable)[- ]{1,2}box\b/, 'aside'],
];

export const adNames: ReadonlySet<string> = new Set(
  words(`
    ad ads adv advert advertisement advertising adsbygoogle advtext adslot adunit annonse annonce annons publicidad
    publicidade publicite pubblicita reklama werbung`),
);

export const captionNames: ReadonlySet<string> = new Set(
  words(`
    caption credit figcaption pictsrc photocredit imagecredit imgcredit imgcaption imagecaption bildtext billedtekst bildetekst
    bildunterschrift bildnachweis bildquelle didascalia`),
);

/** What stands beside a picture or a recording, and says what it is. */
export const captionPair =
  /\bmedia[- ]{1,2}(?:\w{1,12}[- ]{1,2})?(?:description|caption|title|info)\b|\bimage[- ]description\b|\b(?:image|img|photo|foto|picture|bild|pie|video)[- ]{1,2}(?:de[- ]foto|source|copyright|legend|legende|caption|credits?)\b/;

/** Classes of text that only a screen reader has: "opens in a new tab". */
export const unseenClass =
  /(?:^|\s)(?:sr-only|sr-text|visually-?hidden|screen-?reader(?:-text|-only|s)?|assistive-text|a11y-hidden|u-hidden-visually|is-visually-hidden|(?:\w{1,12}-)?offscreen)(?:\s|$)/i;

/** A post of a network, with its own author below it. */
export const embeddedPost =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-embed-bq|reddit-card|text-post-media)(?:\s|$)/;
