// The words of the pages, by locale. The address is shown shortened, as m…@example.com.

export interface PageStrings {
  /** The name of this language in itself. */
  language: string;
  preferencesTitle: string;
  preferences(brand: string, email: string): string;
  nameLabel: string;
  nameHint: string;
  languageLabel: string;
  languageHint: string;
  /** The choice of no language. */
  automatic: string;
  saveButton: string;
  saved: string;
  askTitle: string;
  ask(brand: string, email: string): string;
  askButton: string;
  goneTitle: string;
  gone(brand: string, email: string): string;
  /** For someone who is not on the list at all. */
  goneUnknown(brand: string): string;
  undo: string;
  undoButton: string;
  backTitle: string;
  back(brand: string, email: string): string;
  invalidLinkTitle: string;
  invalidLink: string;
  notFoundTitle: string;
  notFound: string;
  failedTitle: string;
  failed: string;
}

export const strings = {
  en: {
    language: 'English',
    preferencesTitle: 'Your preferences',
    preferences: (brand, email) => `For the emails that ${brand} sends to ${email}.`,
    nameLabel: 'Your name',
    nameHint: 'Emails greet you by this name. Leave it empty to be greeted without one.',
    languageLabel: 'Language',
    languageHint: 'For the greeting, headings and links. Articles stay in their own language.',
    automatic: 'The language of the article',
    saveButton: 'Save',
    saved: 'Saved. This applies from the next email on.',
    askTitle: 'Unsubscribe?',
    ask: (brand, email) => `${brand} will stop sending this newsletter to ${email}.`,
    askButton: 'Unsubscribe',
    goneTitle: 'You have unsubscribed',
    gone: (brand, email) => `${brand} will not send this newsletter to ${email} any more.`,
    goneUnknown: (brand) => `${brand} will not send you this newsletter any more.`,
    undo: 'Was that a mistake?',
    undoButton: 'Subscribe again',
    backTitle: 'Welcome back',
    back: (brand, email) => `${email} is subscribed to ${brand} again.`,
    invalidLinkTitle: 'This link does not work',
    invalidLink: 'It may have been cut off. Open it from the email again, or use the link in a newer email.',
    notFoundTitle: 'Page not found',
    notFound: 'The page has gone, or its address was mistyped.',
    failedTitle: 'Something went wrong',
    failed: 'The fault is ours. Please try again in a moment.',
  },
  'zh-TW': {
    language: '繁體中文',
    preferencesTitle: '您的偏好設定',
    preferences: (brand, email) => `以下設定適用於 ${brand} 寄到 ${email} 的信件。`,
    nameLabel: '您的稱呼',
    nameHint: '信件開頭會這樣稱呼您；留空則不稱呼姓名。',
    languageLabel: '語言',
    languageHint: '問候語、標題與連結的語言；文章維持原文。',
    automatic: '與文章相同',
    saveButton: '儲存',
    saved: '已儲存，下一封信起生效。',
    askTitle: '要取消訂閱嗎？',
    ask: (brand, email) => `${brand} 將不再寄送這份電子報到 ${email}。`,
    askButton: '取消訂閱',
    goneTitle: '已取消訂閱',
    gone: (brand, email) => `${brand} 不會再寄送這份電子報到 ${email}。`,
    goneUnknown: (brand) => `您不會再收到 ${brand} 的這份電子報。`,
    undo: '不小心按到了嗎？',
    undoButton: '重新訂閱',
    backTitle: '歡迎回來',
    back: (brand, email) => `${email} 已重新訂閱 ${brand}。`,
    invalidLinkTitle: '這個連結無法使用',
    invalidLink: '連結可能不完整。請從信中重新開啟，或使用較新一封信裡的連結。',
    notFoundTitle: '找不到這個頁面',
    notFound: '頁面已不存在，或網址有誤。',
    failedTitle: '發生錯誤',
    failed: '問題出在我們這邊，請稍後再試。',
  },
  'zh-CN': {
    language: '简体中文',
    preferencesTitle: '您的偏好设置',
    preferences: (brand, email) => `以下设置适用于 ${brand} 发送至 ${email} 的邮件。`,
    nameLabel: '您的称呼',
    nameHint: '邮件开头会这样称呼您；留空则不称呼姓名。',
    languageLabel: '语言',
    languageHint: '问候语、标题与链接的语言；文章保持原文。',
    automatic: '与文章相同',
    saveButton: '保存',
    saved: '已保存，从下一封邮件起生效。',
    askTitle: '要退订吗？',
    ask: (brand, email) => `${brand} 将不再向 ${email} 发送订阅邮件。`,
    askButton: '退订',
    goneTitle: '已退订',
    gone: (brand, email) => `${brand} 不会再向 ${email} 发送订阅邮件。`,
    goneUnknown: (brand) => `您不会再收到 ${brand} 的订阅邮件。`,
    undo: '不小心点到了吗？',
    undoButton: '重新订阅',
    backTitle: '欢迎回来',
    back: (brand, email) => `${email} 已重新订阅 ${brand}。`,
    invalidLinkTitle: '此链接无法使用',
    invalidLink: '链接可能不完整。请从邮件中重新打开，或使用较新一封邮件中的链接。',
    notFoundTitle: '找不到此页面',
    notFound: '页面已不存在，或网址有误。',
    failedTitle: '出错了',
    failed: '问题出在我们这边，请稍后再试。',
  },
  ja: {
    language: '日本語',
    preferencesTitle: '配信設定',
    preferences: (brand, email) => `${email} 宛てにお送りする ${brand} の設定です。`,
    nameLabel: 'お名前',
    nameHint: 'メールの冒頭の宛名に使います。空欄の場合、宛名は入りません。',
    languageLabel: '言語',
    languageHint: '挨拶・見出し・リンクの言語です。記事は元の言語のままです。',
    automatic: '記事と同じ言語',
    saveButton: '保存',
    saved: '保存しました。次のメールから反映されます。',
    askTitle: '配信を停止しますか？',
    ask: (brand, email) => `${email} 宛ての ${brand} のニュースレターを停止します。`,
    askButton: '配信を停止する',
    goneTitle: '配信を停止しました',
    gone: (brand, email) => `今後、${email} 宛てに ${brand} のこのニュースレターは届きません。`,
    goneUnknown: (brand) => `今後、${brand} のこのニュースレターは届きません。`,
    undo: '間違えて停止されましたか？',
    undoButton: 'もう一度購読する',
    backTitle: 'おかえりなさい',
    back: (brand, email) => `${email} で ${brand} の購読を再開しました。`,
    invalidLinkTitle: 'このリンクは使えません',
    invalidLink:
      'リンクが途中で切れている可能性があります。メールから開き直すか、新しいメールのリンクをお使いください。',
    notFoundTitle: 'ページが見つかりません',
    notFound: 'ページがなくなったか、アドレスに誤りがあります。',
    failedTitle: 'エラーが発生しました',
    failed: '当方の不具合です。しばらくしてからもう一度お試しください。',
  },
  ko: {
    language: '한국어',
    preferencesTitle: '수신 설정',
    preferences: (brand, email) => `${email} 주소로 보내는 ${brand}의 설정입니다.`,
    nameLabel: '이름',
    nameHint: '메일 첫머리 인사에 쓰입니다. 비워 두면 이름 없이 인사합니다.',
    languageLabel: '언어',
    languageHint: '인사말, 제목, 링크의 언어입니다. 기사는 원래 언어로 보냅니다.',
    automatic: '기사와 같은 언어',
    saveButton: '저장',
    saved: '저장했습니다. 다음 메일부터 적용됩니다.',
    askTitle: '구독을 취소할까요?',
    ask: (brand, email) => `${brand}에서 ${email} 주소로 이 뉴스레터를 더 이상 보내지 않습니다.`,
    askButton: '구독 취소',
    goneTitle: '구독이 취소되었습니다',
    gone: (brand, email) => `${brand}에서 ${email} 주소로 이 뉴스레터를 더 이상 보내지 않습니다.`,
    goneUnknown: (brand) => `앞으로 ${brand} 뉴스레터를 받지 않습니다.`,
    undo: '실수로 누르셨나요?',
    undoButton: '다시 구독하기',
    backTitle: '다시 만나 반갑습니다',
    back: (brand, email) => `${email} 주소로 ${brand} 구독을 다시 시작했습니다.`,
    invalidLinkTitle: '사용할 수 없는 링크입니다',
    invalidLink:
      '링크가 중간에 잘렸을 수 있습니다. 메일에서 다시 열거나 더 최근 메일의 링크를 사용해 주세요.',
    notFoundTitle: '페이지를 찾을 수 없습니다',
    notFound: '페이지가 없어졌거나 주소가 잘못되었습니다.',
    failedTitle: '문제가 발생했습니다',
    failed: '저희 쪽 문제입니다. 잠시 후 다시 시도해 주세요.',
  },
  de: {
    language: 'Deutsch',
    preferencesTitle: 'Ihre Einstellungen',
    preferences: (brand, email) => `Für die E-Mails von ${brand} an ${email}.`,
    nameLabel: 'Ihr Name',
    nameHint: 'So sprechen wir Sie in E-Mails an. Bleibt das Feld leer, grüßen wir ohne Namen.',
    languageLabel: 'Sprache',
    languageHint: 'Für Begrüßung, Überschriften und Links. Artikel bleiben in ihrer eigenen Sprache.',
    automatic: 'Die Sprache des Artikels',
    saveButton: 'Speichern',
    saved: 'Gespeichert. Das gilt ab der nächsten E-Mail.',
    askTitle: 'Newsletter abbestellen?',
    ask: (brand, email) => `${brand} schickt diesen Newsletter dann nicht mehr an ${email}.`,
    askButton: 'Abbestellen',
    goneTitle: 'Newsletter abbestellt',
    gone: (brand, email) => `${brand} schickt diesen Newsletter nicht mehr an ${email}.`,
    goneUnknown: (brand) => `Sie bekommen diesen Newsletter von ${brand} nicht mehr.`,
    undo: 'War das ein Versehen?',
    undoButton: 'Wieder abonnieren',
    backTitle: 'Willkommen zurück',
    back: (brand, email) => `${email} erhält ${brand} wieder.`,
    invalidLinkTitle: 'Dieser Link funktioniert nicht',
    invalidLink:
      'Vielleicht wurde er unterwegs abgeschnitten. Öffnen Sie ihn noch einmal aus der E-Mail oder nehmen Sie den Link einer neueren.',
    notFoundTitle: 'Seite nicht gefunden',
    notFound: 'Die Seite gibt es nicht mehr, oder die Adresse ist falsch geschrieben.',
    failedTitle: 'Etwas ist schiefgegangen',
    failed: 'Der Fehler liegt bei uns. Bitte versuchen Sie es gleich noch einmal.',
  },
  fr: {
    language: 'Français',
    preferencesTitle: 'Vos préférences',
    preferences: (brand, email) => `Pour les e-mails que ${brand} envoie à ${email}.`,
    nameLabel: 'Votre nom',
    nameHint: 'Les e-mails vous saluent par ce nom. Laissez vide pour une salutation sans nom.',
    languageLabel: 'Langue',
    languageHint: 'Pour la salutation, les intertitres et les liens. Les articles restent dans leur langue.',
    automatic: 'Celle de l’article',
    saveButton: 'Enregistrer',
    saved: 'C’est enregistré, et valable dès le prochain e-mail.',
    askTitle: 'Se désabonner ?',
    ask: (brand, email) => `${brand} n’enverra plus cette lettre à ${email}.`,
    askButton: 'Se désabonner',
    goneTitle: 'Désabonnement confirmé',
    gone: (brand, email) => `${brand} n’enverra plus cette lettre à ${email}.`,
    goneUnknown: (brand) => `Vous ne recevrez plus cette lettre de ${brand}.`,
    undo: 'Était-ce une erreur ?',
    undoButton: 'Se réabonner',
    backTitle: 'Ravis de vous retrouver',
    back: (brand, email) => `L’abonnement de ${email} à ${brand} est rétabli.`,
    invalidLinkTitle: 'Ce lien ne fonctionne pas',
    invalidLink:
      'Il a peut-être été coupé en route. Rouvrez-le depuis l’e-mail, ou prenez le lien d’un e-mail plus récent.',
    notFoundTitle: 'Page introuvable',
    notFound: 'La page n’existe plus, ou son adresse est mal écrite.',
    failedTitle: 'Une erreur s’est produite',
    failed: 'L’erreur vient de nous. Veuillez réessayer dans un instant.',
  },
  es: {
    language: 'Español',
    preferencesTitle: 'Sus preferencias',
    preferences: (brand, email) => `Para los correos que ${brand} envía a ${email}.`,
    nameLabel: 'Su nombre',
    nameHint: 'Los correos le saludan con este nombre. Si lo deja vacío, el saludo va sin nombre.',
    languageLabel: 'Idioma',
    languageHint: 'Para el saludo, los títulos y los enlaces. Los artículos siguen en su idioma.',
    automatic: 'El del artículo',
    saveButton: 'Guardar',
    saved: 'Guardado. Se aplica desde el próximo correo.',
    askTitle: '¿Cancelar la suscripción?',
    ask: (brand, email) => `${brand} dejará de enviar este boletín a ${email}.`,
    askButton: 'Cancelar la suscripción',
    goneTitle: 'Suscripción cancelada',
    gone: (brand, email) => `${brand} ya no enviará este boletín a ${email}.`,
    goneUnknown: (brand) => `Ya no recibirá este boletín de ${brand}.`,
    undo: '¿Ha sido un error?',
    undoButton: 'Volver a suscribirse',
    backTitle: 'Nos alegra tenerle de vuelta',
    back: (brand, email) => `La suscripción de ${email} a ${brand} vuelve a estar activa.`,
    invalidLinkTitle: 'Este enlace no funciona',
    invalidLink:
      'Puede que se haya cortado por el camino. Ábralo de nuevo desde el correo o use el enlace de uno más reciente.',
    notFoundTitle: 'Página no encontrada',
    notFound: 'La página ya no existe o la dirección está mal escrita.',
    failedTitle: 'Algo ha salido mal',
    failed: 'El fallo es nuestro. Inténtelo de nuevo en un momento.',
  },
} satisfies Record<string, PageStrings>;

export type PageLocale = keyof typeof strings;

export const pageLocales = Object.keys(strings) as PageLocale[];
