// What a column is for, by headings that other products and people's own tables have, and by such as nobody listed.
import { describe, expect, test } from '@jest/globals';
import { meaningsOf } from '../../src/store/subscriber-columns.ts';
import { findStandings } from '../../src/store/subscriber-evidence.ts';
import { mapColumns } from '../../src/store/subscriber-mapping.ts';
import { standingOf } from '../../src/store/subscriber-status.ts';

describe('nobody is active by a column that nobody listed', () => {
  test.each([
    ...[
      ['Unsubscribe', '1'],
      ['Unsub Date', '2025-01-02'],
      ['Date of unsubscription', '2025-01-02'],
      ['Opted Out of Email', '1'],
    ],
    ...[
      ['Global opt-out', 'true'],
      ['Hard bounces', '1'],
      ['On blacklist', 'yes'],
      ['Suppressed by', 'admin'],
    ],
    ...[
      ['退訂日期', '2025/1/2'],
      ['是否拒收', '是'],
      ['Abmeldedatum', '01.02.2025'],
      ['Date désinscription', '2025-01-02'],
    ],
    ...[
      ['配信停止日時', '2025-01-02'],
      ['수신거부일', '2025-01-02'],
    ],
    ...[
      ['Double opt-in', 'no'],
      ['gdpr_consent', '0'],
      ['newsletter_subscribed', '0'],
      ['Receive emails?', 'No'],
      ['is_active', 'f'],
    ],
    ...[
      ['Consentement', 'non'],
      ['Boletín', 'no'],
      ['電子報', '不訂閱'],
      ['メルマガ', '拒否'],
      ['配信', '停止'],
    ],
  ])('%s: %s', (name, value) => {
    const [meaning] = meaningsOf([name]);
    expect(['consent', 'refusal']).toContain(meaning);
    expect(standingOf(value, meaning as 'consent', new Set())).toBe('no');
  });
});

test.each([
  ...[
    'Unsubscribe URL',
    'unsubscribe_link',
    'Unsubscribe token',
    'Bounce rate',
    'OPTIN_TIME',
    'OPTIN_IP',
    'Consent date',
  ],
  ...['Country', 'State', 'Subscription plan', 'Member rating', 'Company', 'notes', '備註', '會社'],
])('%s says nothing of it', (name) => {
  expect(meaningsOf([name])).toEqual([null]);
});

test.each([
  ['Opted Out of Email', '0'],
  ['Unsub Date', ''],
  ['Hard bounces', '0'],
  ['gdpr_consent', 'yes'],
  ['Date subscribed', '2025-01-02'],
  ['is_active', 't'],
  ['電子報', '訂閱'],
])('%s: %s lets them be mailed', (name, value) => {
  const [meaning] = meaningsOf([name]);
  expect(standingOf(value, meaning as 'consent', new Set())).toBe('may');
});

describe('what the operator says of columns counts over their headings', () => {
  const names = ['E-Mail', 'Kontakt', 'Name', 'Vorname', 'Tags', 'Name'];
  const guessed = ['email', null, 'last', 'first', null, null];
  test.each([
    ['nothing', [], guessed],
    ['a guess left out', [['vorname', null]], ['email', null, 'last', null, null, null]],
    [
      'another column of addresses, which takes the guess away',
      [['KONTAKT', 'email']],
      [null, 'email', ...guessed.slice(2)],
    ],
    [
      'one of two headings that are alike, by its place',
      [
        ['#6', 'name'],
        ['#3', null],
      ],
      ['email', null, null, 'first', null, 'name'],
    ],
    [
      'several that say who may be mailed',
      [
        ['Tags', 'status'],
        ['Kontakt', 'refusal'],
      ],
      ['email', 'refusal', 'last', 'first', 'status', null],
    ],
  ] as const)('%s', (_case, said, meanings) => {
    const named = said.map(([column, meaning]) => ({ column, meaning }));
    expect(mapColumns(names, named)).toEqual(meanings);
  });

  test.each([
    ['a column that is not there', [{ column: 'Mail 2', meaning: 'email' }], /expected a column of the file/],
    ['a place that is not there', [{ column: '#7', meaning: 'email' }], /but got "#7"/],
    [
      'two for what a person has one of',
      [
        { column: 'E-Mail', meaning: 'email' },
        { column: 'Kontakt', meaning: 'email' },
      ],
      /expected one column of email/,
    ],
    ['two headings that are alike', [{ column: 'Name', meaning: 'name' }], /expected one column of name/],
  ] as const)('but not %s', (_case, named, message) => {
    expect(() => mapColumns(names, named)).toThrow(message);
  });
});
/** As an import reads a column of that heading with those values. */
async function standingsIn(name: string, values: readonly string[]) {
  const [named = null] = meaningsOf([name]);
  const rows = async function* () {
    for (const value of values) yield [value];
  };
  const [found] = named === null ? await findStandings([name], () => false, rows()) : [];
  const meaning = found?.meaning ?? named;
  const says = meaning as 'status' | null;
  return { meaning, standings: values.map((value) => says && standingOf(value, says, new Set())) };
}

// heading | what somebody has who is still on the list | and who is not
const exported = `
    Email Permission Status|Express|Unsubscribed
    Email permission status|Explicit|Unsubscribed
    State|Active|Unsubscribed
    State|active|bounced
    subscription|active|unsubscribed
    Subscription|Yes|No
    Email subscription status|Subscribed|Unsubscribed
    Contact status|Subscribed|Non-subscribed
    CLEAN_TIME||2025-01-02 03:04:05
    UNSUB_REASON||NORMAL
    EMAIL_BLACKLISTED|false|true
    Blocklisted - Email|No|Yes
    emailBlacklisted|0|1
    DOUBLE_OPT-IN|Yes|No
    IsExcludedFromCampaigns|False|True
    IsOptInPending|false|true
    IsSpamComplaining|false|true
    ListStatus|Sub|Unsub
    IsUnsubscribed|false|true
    UnsubscribedAt||2025-02-03T00:00:00Z
    Unsubscribed from all email|No|Yes
    Opted out of email: Marketing Information||true
    Marketing contact status|Marketing contact|Non-marketing contact
    Email hard bounce reason||Unknown user
    Invalid email address||true
    Email Address Quarantined|false|true
    Email Marketing Consent|SUBSCRIBED|NEVER_SUBSCRIBED
    Can Receive Email Marketing|TRUE|FALSE
    Email Suppressions|[]|USER_SUPPRESSED
    Accepts Marketing|yes|no
    Accepts Email Marketing|yes|no
    Email status|Active|Bounced
    Permission|Opted in|Opted out
    Confirmed Opt-Out Date||2024-01-02
    Status - Email|Active|Unsubscribed
    Type|active|unsubscribed
    Unsubscribe date||2024-05-06
    email_disabled|false|true
    subscriber_type|regular|unsubscribed
    Subscriber status|active|inactive
    deactivated|0|1700000000
    Deaktiviert am||01.02.2025
    Abgemeldet am||01.02.2025
    Optin Status|aktiv|abgemeldet
    Newsletter abonniert|ja|nein
    Newsletter-Status|aktiv|abgemeldet
    Newsletterempfang|Ja|Nein
    Newsletter erlaubt|ja|nein
    Werbeeinwilligung|ja|nein
    Einwilligung Newsletter|erteilt|nein
    Werbesperre||x
    Anmeldestatus|angemeldet|abgemeldet
    Abonnentenstatus|aktiv|abgemeldet
    Austragedatum||2024-02-03
    Statut de l'abonnement|actif|désabonné
    Statut d'inscription|inscrit|désinscrit
    Inscrit à la newsletter|oui|non
    Abonné à la newsletter|oui|non
    Consentement marketing|oui|non
    Ne pas contacter||oui
    Liste noire|non|oui
    Accord newsletter|oui|non
    Estado de la suscripción|activo|dado de baja
    Estado del suscriptor|activo|baja
    Estado|activo|dado de baja
    Suscrito al boletín|sí|no
    Acepta recibir correos|sí|no
    Fecha baja||2024-03-04
    Motivo de baja||spam
    No contactar||sí
    Lista negra|no|sí
    訂閱狀況|已訂閱|已退訂
    電子郵件訂閱狀態|訂閱中|取消訂閱
    會員狀態|正常|停權
    是否訂閱電子報|是|否
    電子報訂閱|是|否
    接收電子報|是|否
    EDM訂閱|Y|N
    接受行銷|是|否
    退訂原因||太多
    停止接收||是
    郵件狀態|有效|退信
    订阅情况|已订阅|已退订
    是否接收邮件|是|否
    邮件状态|正常|退信
    是否退订|否|是
    メルマガ購読|はい|いいえ
    メール配信|希望する|希望しない
    配信可否|可|不可
    配信ステータス|配信中|配信停止
    メルマガ配信|1|0
    会員状態|有効|退会
    エラー停止||1
    受信許可|許可|拒否
    オプトアウト|0|1
    お知らせメール|希望|不要
    이메일 수신동의|동의|거부
    이메일 수신여부|Y|N
    뉴스레터 구독|예|아니오
    구독여부|구독|해지
    마케팅 수신 동의|Y|N
    메일 수신 거부||Y
    회원상태|정상|탈퇴
    Stop Time||2024-01-01
    Black Listed|0|1
    HasOptedOutOfEmail|0|1
    Do Not Email|0|1
    Email Invalid|0|1
    Member status|Active|Opt-out
    Email Subscriber Status|subscribed|never subscribed
    Unsubscribed from emails|false|true
    Marked email as spam|false|true
    Status global|Abonné|Désabonné
    Trạng thái|đã đăng ký|đã hủy đăng ký
    Stav|aktívny|odhlásený
    Állapot|feliratkozott|leiratkozott
    Stare|abonat|dezabonat
    Tila|tilaaja|peruuttanut
    สถานะ|สมัครแล้ว|ยกเลิกการสมัคร
    الحالة|مشترك|غير مشترك
    סטטוס|רשום|ביטל הרשמה
    Prenumerant status|prenumererar|avregistrerad
    Nyhedsbrev|ja|nej
    Newsletter|✓|✗
    電子報|○|×
    Unsubscribed||✓
    status|✅|❌
    Stato iscrizione|iscritto|disiscritto
    Iscritto alla newsletter|sì|no
    Estado da assinatura|ativo|cancelado
    Inschrijfstatus|ingeschreven|uitgeschreven
    Nieuwsbrief|ja|nee
    Infolettre|oui|non
    Newsletter ja/nein|ja|nein
    eu_consent|granted|denied
    Emails|on|off
    Mailings erwünscht|ja|nein
    Bulletin d'information|oui|non
    수신 동의 여부|동의|미동의
    E-Mail-Status|aktiv|ungültig
    Kontaktstatus|aktiv|gesperrt
`;
const fields = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));

describe('what exports and tables of people say of permission is read', () => {
  test.each(fields(exported))('%s: %s, and not %s', async (name, on, off) => {
    expect((await standingsIn(name, [on, off, on])).standings).toEqual(['may', 'no', 'may']);
  });

  test.each(
    fields(`
    Group|friends|unsubscribed
    Tags|vip|unsubscribed
    備考|展覽|配信停止
    Notes|met at the fair|Unsubscribed
    Account Status|trial|bounced`),
  )('%s is of something else: %s stays, and %s counts', async (name, other, off) => {
    expect(await standingsIn(name, [other, off])).toEqual({ meaning: 'aside', standings: ['may', 'no'] });
  });

  test.each(['???', '!', '※'])('a sign that nobody knows lets nobody be mailed: %s', (sign) => {
    expect(standingOf(sign, 'status', new Set())).toBe('unknown');
    expect(standingOf(sign, 'refusal', new Set())).toBe('no');
  });

  test('a word that nobody knows is held back where the others are of a standing', async () => {
    const { standings } = await standingsIn('State', ['active', 'zombie', 'unsubscribed']);
    expect(standings).toEqual(['may', 'unknown', 'no']);
  });
});

test.each(
  fields(`
    State|CA|NY|OR
    Estado|Jalisco|Sonora|Baja California
    Stato|Italia|Francia
    Marketing emails bounced|0|1|2
    Marketing emails clicked|0|0|0
    Emails received (6mo)|0|12|3
    SMS Marketing Consent|SUBSCRIBED|UNSUBSCRIBED
    SMS_BLACKLISTED|true|false
    Accepts SMS Marketing|yes|no
    Do Not Call|1|0
    Payment status|active|cancelled
    Order status|cancelled|shipped
    Transactional email status|unsubscribed|active
    Familienstand|ledig|verheiratet
    VIP|yes|no
    Member|yes|no
    Type|Company|Person
    active_subscription|true|false
    Subscription plan|free|cancelled
    Company status|active|dissolved
    Lead Status|Open|New|Connected
    Consent to Track|yes|no
    Email Marketing Consent Timestamp|2024-01-01|
    City|Alta|Paris
    メール件数|0|1|3
    区分|法人|個人
    회원등급|일반|VIP`),
)('%s: %s takes nobody off', async (name, ...values) => {
  const { meaning, standings } = await standingsIn(name, values);
  expect({ meaning, standings }).toEqual({ meaning: null, standings: values.map(() => null) });
});
