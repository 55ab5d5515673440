// What a row's columns say of whether the person may be mailed, in the words of other products and of people's own tables. A word
// that is not known here never makes anybody active.
import { heading, type StatusMeaning } from './subscriber-columns.ts';

/** may: may be mailed. no: said no, or cannot be. unconfirmed: has not said yes. unknown: nobody knows what it means. */
export type Standing = 'may' | 'no' | 'unconfirmed' | 'unknown';

const words = (text: string): string[] => text.split(/\s*[,\n]\s*/).map(heading);

const standings: Readonly<Record<Exclude<Standing, 'unknown'>, ReadonlySet<string>>> = {
  // 1 is Mailtrain's; free, paid and comped are the members of Ghost.
  may: new Set(
    words(
      `1, t, active, subscribed, subscriber, enabled, confirmed, opted in, opt in, opt-in, yes, y, true, on, ok, valid, verified, deliverable, mailable, allowed, granted, registered, member, explicit, implicit, express, express consent, implied, implied consent, explicit consent, marketing contact, engaged, sub, single opt-in, double opt-in, free, paid, comped, regular, premium,
      aktiv, aktiviert, angemeldet, eingetragen, abonniert, abonnent, bestätigt, zugestimmt, erteilt, ja, wahr, actif, active, activé, abonné, abonnée, inscrit, inscrite, confirmé, confirmée, oui, vrai, accepté,
      activo, activa, suscrito, suscrita, confirmado, confirmada, alta, de alta, habilitado, sí, si, verdadero, attivo, iscritto, iscritta, confermato, vero, ativo, inscrito, inscrita, assinante, sim, verdadeiro,
      actief, ingeschreven, aangemeld, bevestigd, waar, aktywny, zapisany, tak, активен, активный, подписан, подписана, да, aktif, abone, evet,
      aktívny, aktívna, aktivní, přihlášen, přihlášena, prihlásený, prihlásená, odebírá, aktív, feliratkozott, activ, abonat, abonată, prenumererar, prenumerant, abonnerer, tilmeldt, påmeldt, aktiivinen, tilaaja, tilannut, kyllä,
      активний, підписаний, підписана, так, активен, абониран, абонирана, ενεργός, εγγεγραμμένος, ναι, đã đăng ký, đang hoạt động, hoạt động, có, aktif berlangganan, berlangganan, สมัครแล้ว, ใช้งาน, مشترك, نشط, نعم, רשום, פעיל, כן,
      是, 有, 訂閱, 已訂閱, 訂閱中, 啟用, 啟用中, 已啟用, 正常, 有效, 已確認, 同意, 已同意, 订阅, 已订阅, 订阅中, 启用, 已启用, 有效, 已确认,
      はい, 有効, 購読, 購読中, 登録, 登録済, 登録済み, 配信中, 配信可, 配信, 希望, 希望する, 許可, 可, 受け取る, 必要, 同意する, 확인, 활성, 활성화, 구독, 구독중, 수신, 수신동의, 동의, 정상, 예, 네`,
    ),
  ),
  // 2, 3 and 4 are Mailtrain's.
  no: new Set(
    words(
      `2, 3, 4, f, unsubscribed, unsubscribe, unsub, not subscribed, nonsubscribed, non-subscribed, never subscribed, opted out, opt out, opt-out, no, n, false, off, cleaned, bounced, bounce, hard bounce, hard bounced,
      hardbounce, complained, complaint, complainer, spam, marked as spam, spam complaint, spam report, reported spam, abuse, abuse complaint, blocklisted, blocked, block, blacklisted, blacklist, banned, disabled, inactive, deactivated, suspended, deleted, removed,
      archived, unreachable, undeliverable, invalid, dead, suppressed, do not contact, do not mail, do not email, dnc, transactional, transactional only, declined, rejected, refused, denied, withdrawn, revoked, redacted, cancelled,
      canceled, expired, left, gone, junk, forgotten, excluded, bounced hard, on hold, stopped, paused, quarantined, trashed, spammer, anonymized, not opted in, no opt in, dnd, global unsubscribe, non-marketing contact, user suppressed, temporary hold, temp hold, abused, abuse report, churned, spam complaints, ineligible, globally unsubscribed, list unsubscribe,
      abgemeldet, abbestellt, gekündigt, ausgetragen, gesperrt, blockiert, inaktiv, deaktiviert, gelöscht, unzustellbar, ungültig, widerrufen, widersprochen, abgelehnt, nein, nicht erteilt, falsch, nicht abonniert, nicht aktiv, nicht angemeldet, keine werbung, abmeldung, pausiert, beschwerde,
      désabonné, désabonnée, désinscrit, désinscrite, désabonnement, désinscription, retiré, opposé, inactif, inactive, désactivé, désactivée, bloqué, bloquée, supprimé, supprimée, rebond, invalide, plainte, refusé, résilié, non, faux, non abonné, non inscrit,
      baja, de baja, dado de baja, dada de baja, cancelado, cancelada, desuscrito, desuscrita, no suscrito, inactivo, inactiva, bloqueado, bloqueada, rebotado, eliminado, eliminada, anulado, inválido, rechazado, falso, deshabilitado, suspendido, suspendida, dado baja, rebote, cancelación, queja,
      disiscritto, disiscritta, non iscritto, sospeso, rimosso, cancellato, annullato, bloccato, inattivo, disattivato, rifiutato, descadastrado, descadastrada, desinscrito, cancelou, inativo, desativado, recusado, suspenso, removido, excluído, não, nao, uitgeschreven, niet actief, niet ingeschreven, opgezegd, gestopt, afgemeld, geblokkeerd, inactief, verwijderd, nee, onwaar,
      wypisany, nieaktywny, zablokowany, nie, отписан, отписался, отписана, отписалась, неактивен, заблокирован, удален, удалён, отключен, отписка, не подписан, нет, abonelikten çıktı, ayrıldı, iptal, pasif, engellendi, silindi, hayır,
      odhlášen, odhlášena, odhlásený, odhlásená, neaktivní, neaktívny, leiratkozott, inaktív, nem, dezabonat, dezabonată, inactiv, nu, avregistrerad, avanmäld, avslutad, har avslutat, prenumererar inte, frameldt, afmeldt, avmeldt, afmeldt nyhedsbrev, nej, nei, peruutettu, peruuttanut, poistunut, ei tilaa, ei,
      відписаний, відписана, відписався, відписалась, неактивний, ні, отписал се, отписан, не, απεγγραμμένος, διαγραμμένος, ανενεργός, όχι, đã hủy đăng ký, hủy đăng ký, đã huỷ đăng ký, ngừng nhận, không, berhenti berlangganan, tidak aktif, tidak, ยกเลิกการสมัคร, ยกเลิกแล้ว, ไม่, غير مشترك, ألغى الاشتراك, إلغاء الاشتراك, غير نشط, لا, הוסר, ביטל הרשמה, לא רשום, לא פעיל, לא,
      否, 無, 退訂, 已退訂, 取消, 已取消, 取消訂閱, 已取消訂閱, 未訂閱, 不訂閱, 停用, 已停用, 停用中, 封鎖, 已封鎖, 黑名單, 退信, 無效, 失效, 已刪除, 刪除, 拒收, 投訴, 垃圾郵件, 不同意, 拒絕, 退訂者, 非活躍, 不活躍, 退件, 已退信, 暫停, 已暫停, 凍結, 已凍結, 停權, 已停權, 註銷, 已註銷, 不接收, 不再接收, 拒絕接收, 勿寄, 請勿寄送, 退出, 已退出,
      退订, 已退订, 取消订阅, 已取消订阅, 未订阅, 不订阅, 屏蔽, 已屏蔽, 黑名单, 无效, 失效, 已删除, 删除, 已拒收, 投诉, 拒绝, 禁用, 已禁用, 非活跃, 不活跃, 解除订阅, 暂停, 已暂停, 冻结, 已冻结, 注销, 已注销, 拒绝接收, 请勿发送,
      いいえ, 無効, 解除, 解除済, 解除済み, 配信停止, 停止, 停止中, 購読解除, 登録解除, 退会, 退会済, 解約, 未購読, 配信不可, 不達, エラー, 拒否, 受信拒否, 配信拒否, ブロック, 削除, 削除済, 希望しない, 同意しない, 不要, 受け取らない, 不許可, 停止済, 停止済み, 休止, 休止中, 休眠, 不可, 配信エラー,
      아니오, 아니요, 수신거부, 거부, 구독취소, 취소, 구독해지, 해지, 탈퇴, 반송, 차단, 비활성, 비활성화, 중지, 정지, 삭제, 미구독, 미동의, 미수신, 휴면, 수신거부함, 탈퇴함, 무효, 스팸`,
    ),
  ),
  unconfirmed: new Set(
    words(
      `unconfirmed, not confirmed, pending, pending confirmation, unverified, not verified, awaiting, awaiting confirmation, waiting, invited, opt-in pending, optin pending, double opt-in pending, confirmation sent, unactivated, validating, doi pending, new, not set, opt-in requested, confirmation pending, not yet confirmed,
      unbestätigt, nicht bestätigt, ausstehend, offen, non confirmé, non confirmée, à confirmer, en attente, pendiente, sin confirmar, por confirmar, no confirmado, non confermato, in attesa, não confirmado, pendente, niet bevestigd, onbevestigd, niepotwierdzony,
      не подтвержден, не подтверждён, ожидает, onaylanmadı, beklemede, 未確認, 待確認, 未確認信箱, 待验证, 未验证, 未确认, 待确认, 待審核, 待审核, 未啟用, 未激活, 仮登録, 確認待ち, 認証待ち, 未認証, 未承認, 미확인, 확인 대기, 대기, 대기중, 미인증, 인증대기`,
    ),
  ),
};

/** A tick or a cross is a word too; of other signs nobody knows what they mean. */
const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'✓✔☑✅○◯〇⭕●◎'].map((sign) => [sign, 'yes'])),
  ...Object.fromEntries([...'✗✘✕✖❌☒×'].map((sign) => [sign, 'no'])),
  ...Object.fromEntries([...'-–—☐[]'].map((sign) => [sign, ''])),
  '[]': '',
};

function signed(value: string): string {
  const text = value.trim().replaceAll(/\ufe0e|\ufe0f/g, '');
  return signs[text] ?? (heading(text) || text);
}

/** In a column of refusals: nothing refused. */
const nothing = new Set([
  '',
  '0',
  'null',
  'none',
  'na',
  'nan',
  'undefined',
  'empty',
  ...words('keine, aucun, aucune, ninguno, 無, 无, なし, 없음'),
]);

/** Nothing else than that somebody wants no mail, or can get none: of those that mean no. */
const plainlyNo = new RegExp(
  words(
    `unsub, opted out, opt out, bounce, complain, spam, abuse, blocklist, blacklist, do not contact, do not mail, do not email, not subscribed, never subscribed, nonsubscribed, suppressed, undeliverable,
    abgemeldet, abbestellt, ausgetragen, keine werbung, unzustellbar, désabonn, désinscri, non abonné, de baja, dado baja, desuscri, rebot, disiscri, descadastr, desinscri, uitgeschreven, afgemeld, wypisany, отпис,
    odhlás, odhláš, leiratkoz, dezabon, avregistr, avanmäl, avslutat, afmeldt, avmeldt, frameldt, peruut, poistunut, відпис, απεγγ, hủy đăng ký, huỷ đăng ký, ngừng nhận, berhenti berlangganan, ยกเลิกการสมัคร, غير مشترك, الغاء الاشتراك, ألغى الاشتراك, إلغاء الاشتراك, ביטל הרשמה, לא רשום,
    退訂, 取消訂閱, 未訂閱, 不訂閱, 黑名單, 退信, 退件, 拒收, 拒絕接收, 不再接收, 勿寄, 退订, 取消订阅, 未订阅, 不订阅, 黑名单, 拒绝接收,
    配信停止, 購読解除, 退会, 受信拒否, 配信拒否, 配信不可, 未購読, 수신거부, 구독취소, 구독해지, 탈퇴, 반송, 미구독`,
  ).join('|'),
);

const longestWord = 40;

/** Whatever column it stands in. */
export function isPlainNo(value: string): boolean {
  // Most of what stands in other columns, told at once: identifiers, dates, amounts.
  if (value.length > longestWord || /\d/.test(value)) return false;
  const word = heading(value);
  return standings.no.has(word) && plainlyNo.test(word);
}

/** Whether it can be a word of such a column; a bare number may be a count. */
export function isStandingWord(value: string, column: 'status' | 'consent'): boolean {
  if (value.length > longestWord) return false;
  const word = signed(value);
  if (/^\d+$/.test(word)) return column === 'consent' && (word === '0' || word === '1');
  return Object.values(standings).some((known) => known.has(word));
}

/** From the mildest to the strictest: of two that are told of one person the stricter counts. */
const strictness: readonly Standing[] = ['may', 'unknown', 'unconfirmed', 'no'];

export const stricter = (a: Standing, b: Standing): Standing =>
  strictness.indexOf(a) >= strictness.indexOf(b) ? a : b;

/**
 * @param allowed words, as they stand in the file, that the operator knows to mean "may be mailed": not over a plain no
 */
export function standingOf(
  value: string,
  column: StatusMeaning | 'aside',
  allowed: ReadonlySet<string>,
): Standing {
  if (column === 'aside') return isPlainNo(value) ? 'no' : 'may';
  const word = signed(value);
  if (column === 'refusal') return nothing.has(word) || isNo(word) ? 'may' : 'no';
  if (column === 'status' && word === '') return 'may';
  if (column === 'consent' && word === '0') return 'no';
  // When it was given.
  if (column === 'consent' && /^\d{1,4}[-/.年]\d{1,2}\D/.test(value.trim())) return 'may';
  const found = Object.entries(standings).find(([, known]) => known.has(word))?.[0] as Standing | undefined;
  if (found === 'no') return 'no';
  return allowed.has(word) ? 'may' : (found ?? 'unknown');
}

const plainNo = new Set(
  words(
    'no, n, f, false, off, nein, falsch, non, faux, falso, não, nee, nie, нет, hayır, 否, いいえ, 아니오, 아니요, subscribed, active, contactable',
  ),
);
const isNo = (word: string): boolean => plainNo.has(word);
