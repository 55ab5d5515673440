// The columns of a subscribers' file by their headings, as the exports of other products and people's own tables have them. Data,
// and how a heading is compared with it.

/** Without case, accents, spaces and punctuation, so that "E-Mail-Adresse" and "email adresse" are one. */
export const heading = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const known = (words: string): ReadonlySet<string> => new Set(words.split(/\s*[,\n]\s*/).map(heading));

/**
 * What a column says of its row. status: a word, such as "active" or "cleaned". consent: yes where the person may be mailed.
 * refusal: yes, a date or a reason where not.
 */
export const columnMeanings = [
  'email',
  'name',
  'first',
  'last',
  'locale',
  'status',
  'consent',
  'refusal',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];
export type StatusMeaning = Extract<ColumnMeaning, 'status' | 'consent' | 'refusal'>;

const columnWords: Readonly<Record<ColumnMeaning, ReadonlySet<string>>> = {
  email: known(
    `email, email address, email addresses, mail, mail address, user email, contact email, subscriber email, primary email, email id, email 1,
    E-mail 1 - Value, e-mail-adresse, mailadresse, emailadresse, adresse e-mail, adresse mail, adresse électronique, courriel, mél,
    correo electrónico, correo, dirección de correo, dirección de correo electrónico, dirección de email, indirizzo email,
    indirizzo e-mail, posta elettronica, endereço de e-mail, endereço de email, correio eletrônico, correio eletrónico,
    e-mailadres, mailadres, e-postadress, e-post, adres e-mail, adres email, e-posta, e-posta adresi, e-mailová adresa,
    электронная почта, почта, адрес электронной почты, ηλεκτρονικό ταχυδρομείο, địa chỉ email, thư điện tử, อีเมล, البريد الإلكتروني, דואר אלקטרוני, אימייל, sähköposti, sähköpostiosoite, електронна пошта, имейл, e-mail cím, adresa de email,
    電子郵件, 電子郵件地址, 電郵, 電郵地址, 電子信箱, 信箱, 郵箱, 电子邮件, 电子邮件地址, 邮箱, 邮箱地址, 邮件地址,
    メール, メールアドレス, Eメール, Eメールアドレス, 電子メール, 이메일, 이메일 주소, 전자우편, 메일, 메일 주소`,
  ),
  name: known(
    `name, full name, display name, contact name, subscriber name, vollständiger name, nom complet, nombre completo,
    nombre y apellidos, nome completo, nome e cognome, volledige naam, naam, imię i nazwisko, имя, όνομα, ονοματεπώνυμο, họ và tên, họ tên, tên, ชื่อ, الاسم, שם, nimi, ім'я, име, meno, név, nume, ad soyad, nome, navn, namn, jméno,
    姓名, 名稱, 名称, 稱呼, 称呼, 全名, 名前, 氏名, お名前, 성명, 성함`,
  ),
  first: known(
    `first name, firstname, fname, given name, forename, vorname, prénom, nombre, primer nombre, nombre de pila, primeiro nome,
    voornaam, förnamn, fornavn, imię, křestní jméno, keresztnév, ad, 名, 名字, 이름`,
  ),
  last: known(
    `last name, lastname, lname, surname, family name, nachname, familienname, zuname, nom, nom de famille, apellido, apellidos, cognome,
    sobrenome, apelido, achternaam, efternamn, etternavn, efternavn, nazwisko, příjmení, vezetéknév, soyad, фамилия, 姓, 姓氏, 성`,
  ),
  locale: known(
    `locale, language, lang, preferred locale, preferred language, language code, sprache, langue, idioma, lingua, taal, språk, język, jazyk,
    язык, dil, 語言, 語系, 语言, 语种, 言語, 언어`,
  ),
  status: known(
    `status, subscription status, subscriber status, subscriptionstatus, email status, member status, list status, contact status, subscriber type, opt-in status, optin status,
    marketing status, email marketing status, email marketing consent, statut, stav, stan, состояние, статус, durum, abo-status, abonnement, statut d'abonnement,
    estado de suscripción, 狀態, 訂閱狀態, 状态, 订阅状态, 状態, 購読状態, 配信状態, 상태, 구독 상태, 수신 상태`,
  ),
  consent: known(
    `subscribed, is subscribed, subscribed to emails, subscribed_to_emails, opt in, opted in, opt-in, email opt in, optin email, accepts marketing,
    accepts email marketing, marketing opt in, marketing consent, newsletter consent, newsletter, consent, active, is active, enabled, is enabled, confirmed, is confirmed,
    mailable, aktiv, angemeldet, abonniert, einwilligung, abonné, inscrit, actif, suscrito, activo, iscritto, attivo, inscrito, ativo,
    boletín, 電子報, 电子报, 郵件訂閱, メルマガ, 配信,
    訂閱, 已訂閱, 是否訂閱, 同意, 订阅, 已订阅, 是否订阅, 購読, 配信希望, 구독, 수신동의, 수신 동의`,
  ),
  refusal: known(
    `unsubscribe, unsubscribed, is unsubscribed, unsubscribed at, unsubscribed on, unsubscribe date, unsubscribed date, date unsubscribed, unsubscribe time, unsub time, unsub reason, unsubscribe reason, unsub campaign title,
    opt out, opted out, opted out at, opt out date, optout, optout time, opt-out time, email opt out, has opted out of email, do not contact, donotcontact, do not email, do not mail, dnc, no email,
    blocklisted, blocklisted at, blacklisted, blacklisted at, blocked, is blocked, suppressed, suppressed at, suppression reason, banned, bounced, bounced at, is bounced, bounce reason, hard bounced, hard bounce,
    cleaned, clean time, cleaned at, complained, complained at, marked as spam, spam, spam complaint, disabled, is disabled, email disabled, deleted, deleted at, is deleted, archived, archived at, deactivated at, inactive,
    abgemeldet, abgemeldet am, abbestellt, gesperrt, désabonné, désinscrit, date de désinscription, désabonné le, baja, fecha de baja, dado de baja, disiscritto, descadastrado, uitgeschreven, afgemeld,
    退訂, 已退訂, 退訂時間, 取消訂閱, 取消訂閱時間, 封鎖, 黑名單, 退信, 退订, 已退订, 退订时间, 取消订阅, 黑名单, 解除, 配信停止, 購読解除, 配信停止日, 解除日, 수신거부, 수신 거부, 구독취소, 구독해지, 해지일`,
  ),
};

const anyOf = (words: string): string => [...known(words)].join('|');

/** Of headings that nobody listed: a refusal by a word in it, unless it is of something beside the refusal. */
const refusalWords = new RegExp(
  anyOf(
    `unsub, opted out, opt out, do not contact, do not mail, do not email, do not send, blacklist, blocklist, suppress, hard bounce, spam complaint, abmelde,
    abbestell, abgemeldet, ausgetragen, austrage, deaktivier, sperr, désabonn, désinscri, ne pas contacter, liste noire, disiscri, lista nera, descadastr, desuscri, no contactar, lista negra,
    motivo de baja, motivo baja, fecha baja, uitschrijf, afmeld, spam compl, as spam, excluded from, optin pending, opt in pending, pending opt in, quarantin, ineligible, invalid email, email invalid, email suspended,
    marketing suspended, deactivated, stop time, stop date, stop status, bounced date, bounced reason, bounce date, has bounced, email bounced, hard bounced, undeliverable,
    退訂, 退订, 取消訂閱, 取消订阅, 拒收, 拒絕接收, 停止接收, 不再接收, 黑名單, 黑名单, 配信停止, 購読解除, 受信拒否, 配信拒否, オプトアウト, エラー停止, 配信エラー, 配信不可,
    수신거부, 구독취소, 구독해지, 거부`,
  ),
);
const beside = /(url|link|token|code|hash|ip|rate|count|page|form|(?<!black|block)list)s?$/;
/** Consent by the last word, which "consent date" and "opt-in IP" do not have. */
const consentWords = new RegExp(
  `(${anyOf('consent, subscribed, opt in, opted in, receive emails, receives emails, wants emails, einwilligung, consentement, consentimiento, consenso, toestemming, 同意, 訂閱, 订阅, 수신동의')})$`,
);

/** Of mail and its readers. */
const mailWords = new RegExp(
  anyOf(
    `mail, newsletter, subscri, member, list, contact, marketing, opt in, abonn, abo-, bulletin, infolettre, courriel, correo, boletín, suscri, iscrizion, iscritt, inscri, assin, inschrij, подпис,
    電子報, 电子报, 郵件, 邮件, 信箱, 邮箱, 訂閱, 订阅, edm, メール, メルマガ, 購読, 配信, 受信, 수신, 구독, 메일, 뉴스레터`,
  ),
);
/** Other ways to reach somebody than mail. */
const otherWays = new RegExp(
  anyOf(
    'sms, phone, mobile, whatsapp, push, call, fax, telegram, viber, wechat, telefon, téléphone, teléfono, postal, 簡訊, 短信, 電話, 电话, 手機, 手机, 微信, ショートメール, 문자, 전화, 카카오',
  ),
);
/** What has a status or a consent that is none of newsletters. */
const otherTopics = new RegExp(
  anyOf(
    `payment, order, invoice, billing, marital, civil, employ, ticket, shipping, loan, transactional, track, cookie, zahlung, bestellung, rechnung, familienstand, paiement, commande, facture, pago, pedido, factura,
    付款, 訂單, 订单, 婚姻, 出貨, 支払, 注文, 出荷, 결제, 주문, 배송, 결혼`,
  ),
);
const statusWords = new RegExp(
  anyOf(
    'status, statut, estado, stato, state, stav, állapot, stare, tila, situação, trạng thái, สถานะ, الحالة, סטטוס, κατάσταση, durum, статус, состояние, permission, 狀態, 狀況, 状态, 状况, 状態, 状況, ステータス, 상태',
  ),
);
/** A state is a part of a country too. */
const regionWords = /stat(e|o)|estado/;
const kindWords = new RegExp(
  `^(${anyOf('type, kind, subscription, abonnement, suscripción, iscrizione, abo, 種類, 類型, 类型, 種別, 区分, 구분, 유형')})$|${anyOf('subscriber type, member type, contact type, 訂閱類型, 會員類型')}`,
);
const maybeConsentWords = new RegExp(
  anyOf(
    `newsletter, subscri, opt in, consent, permi, accept, receive, marketing, wants, mailing, emails, nieuwsbrief, nyhedsbrev, nyhetsbrev, uutiskirje, hírlevél, zpravodaj, biuletyn, bülten, рассыл, розсил, bản tin, mailable, contactable, einwillig, zustimm, abonn, erlaub, empfang, empfäng, gewünscht, infolettre, bulletin, accord, inscri, reçoit, recevoir,
    boletín, suscri, acepta, permiso, autoriza, recibir, consens, iscri, assina, aceita, toestemming, ontvang, zgoda, соглас, подпис,
    電子報, 电子报, 訂閱, 订阅, 接收, 同意, 行銷, 营销, edm, メルマガ, メール, 購読, 配信, 受信, 許可, 許諾, オプトイン, お知らせ, 案内, 수신, 구독, 동의, 뉴스레터, 소식지`,
  ),
);
/** How much somebody got or did, and what they are otherwise. */
const measureWords = new RegExp(
  anyOf(
    `plan, paid, active subscription, stripe, company, account, opened, clicked, opens, clicks, emails sent, mails sent, campaigns sent, delivered, received, bounced, replied, count, number, total, rate, last, first, score, rating, revenue, date, time, geöffnet, gesendet, anzahl, datum, ouvert, envoyé, abiert, enviado,
    次數, 次数, 回数, 件数, 通数, 횟수, 건수, 開封, クリック, 點擊, 点击, 日期, 時間, 时间, 日時, 일시, 날짜`,
  ),
);
const readerWords = known(
  'subscriber, recipient, reader, abonnent, empfänger, abonné, destinataire, suscriptor, 訂閱者, 订阅者, 購読者, 구독자',
);

/** What each heading means; null for a column that is not looked at. */
export function meaningsOf(names: readonly string[]): (ColumnMeaning | null)[] {
  return names.map((name) => meaningOf(heading(name)));
}

function meaningOf(words: string): ColumnMeaning | null {
  for (const [meaning, listed] of Object.entries(columnWords) as [ColumnMeaning, ReadonlySet<string>][])
    if (listed.has(words)) return meaning;
  if (isOfSomethingElse(words)) return null;
  if (refusalWords.test(words)) return beside.test(words) ? null : 'refusal';
  if (statusWords.test(words) && mailWords.test(words) && !regionWords.test(words)) return 'status';
  return consentWords.test(words) ? 'consent' : null;
}

/**
 * What a column might be whose heading is not plain: for its values to say.
 * @returns "other" where nothing speaks for either; null where it is of another topic
 */
export function mightBe(name: string): 'status' | 'consent' | 'other' | null {
  const words = heading(name);
  if (isOfSomethingElse(words)) return null;
  if (beside.test(words) || measureWords.test(words)) return 'other';
  if (statusWords.test(words) || kindWords.test(words)) return 'status';
  return maybeConsentWords.test(words) ? 'consent' : 'other';
}

const isOfSomethingElse = (words: string): boolean =>
  words === '' || otherTopics.test(words) || (otherWays.test(words) && !/mail|newsletter/.test(words));

/** Of a file that calls its addresses by whose they are: MailerLite's "Subscriber". */
export const isReader = (name: string): boolean => readerWords.has(heading(name));
