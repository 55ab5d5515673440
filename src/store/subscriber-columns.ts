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
    электронная почта, почта, адрес электронной почты, ηλεκτρονικό ταχυδρομείο,
    電子郵件, 電子郵件地址, 電郵, 電郵地址, 電子信箱, 信箱, 郵箱, 电子邮件, 电子邮件地址, 邮箱, 邮箱地址, 邮件地址,
    メール, メールアドレス, Eメール, Eメールアドレス, 電子メール, 이메일, 이메일 주소, 전자우편, 메일, 메일 주소`,
  ),
  name: known(
    `name, full name, display name, contact name, subscriber name, vollständiger name, nom complet, nombre completo,
    nombre y apellidos, nome completo, nome e cognome, volledige naam, naam, imię i nazwisko, имя, ad soyad, nome, navn, namn, jméno,
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
    marketing status, email marketing status, email marketing consent, statut, estado, stato, stav, stan, состояние, статус, durum, abo-status, abonnement, statut d'abonnement,
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
    abbestell, désabonn, désinscri, disiscri, descadastr, desuscri, uitschrijf, afmeld, 退訂, 退订, 取消訂閱, 取消订阅, 拒收, 黑名單, 黑名单, 配信停止, 購読解除, 受信拒否,
    수신거부, 구독취소, 구독해지`,
  ),
);
const beside = /(url|link|token|code|hash|ip|rate|count|page|form|(?<!black|block)list)s?$/;
/** Consent by the last word, which "consent date" and "opt-in IP" do not have. */
const consentWords = new RegExp(
  `(${anyOf('consent, subscribed, opt in, opted in, receive emails, receives emails, wants emails, einwilligung, consentement, consentimiento, consenso, toestemming, 同意, 訂閱, 订阅, 수신동의')})$`,
);

/** What each heading means; null for a column that is not used. */
export function meaningsOf(names: readonly string[]): (ColumnMeaning | null)[] {
  return names.map((name) => meaningOf(heading(name)));
}

function meaningOf(words: string): ColumnMeaning | null {
  for (const [meaning, listed] of Object.entries(columnWords) as [ColumnMeaning, ReadonlySet<string>][])
    if (listed.has(words)) return meaning;
  if (refusalWords.test(words)) return beside.test(words) ? null : 'refusal';
  return consentWords.test(words) ? 'consent' : null;
}
