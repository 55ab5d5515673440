// What the words of a refusal tell, where its code may mislead: patterns only. What they mean is in classify.ts.

/** A reader called limit@… or a domain called sender.example says nothing about us. */
export const withoutAddresses = (reply: string): string =>
  reply.replace(/(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}/g, ' ');

const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** Of the sending account; of a reader's mailbox they are 5.2.2, or say so. */
export const quotaWords = anyOf(
  /(daily|hourly|monthly|per (?:day|hour|minute)|sending|outgoing|outbound|rate|message|recipient|relay)s?\b.{0,30}\b(quota|limit)/,
  /(quota|limit).{0,20}\b(for|of|on) (your|this|the) (account|sender|user|domain)/,
  /(reached|exceed\w*)\b.{0,60}\b(quota|limit|rate|max(imum)? (e-?mails|messages|recipients|defers))|rate[- ]limit|sending activity/,
  /\b(plan|subscription|accounts?)\b.{0,30}\b(allows?|permits?|includes?|limited to)\b.{0,30}\b(e-?mails|messages|recipients|sends)\b/,
  /too many (messages|mails|emails|recipients)|sent too (many|much)|too much mail/,
  /(maximum|max|allowed) (number|amount) of (recipients|messages|e-?mails)|\b(daily|hourly|monthly) (\w+ )?(allowance|allocation|maximum|cap|plan)\b/,
  /\b(credits?|allowance|allocation|plan|allocated messages)\b.{0,20}\b(exhausted|exceeded|used)|(insufficient|not enough|out of|no) credits?\b/,
  /(tages|stunden|monats|sende|versand)-?(limit|kontingent)|kontingent (ist )?(überschritten|erschöpft|aufgebraucht)/,
  /\b(l[ií]mite|limite|cuota|quota|cota) (diari[oa]|horari[oa]|mensual|mensal|mensuel|quotidien|journali|horaire|giornalier|mensile|d['’]envoi|de env[ií]o|di invio)/,
  /[發发寄送][送信件]?.{0,8}(上限|限制|配額|配额|限額|限额|額度|额度)|每[日天月小].{0,8}(上限|限制|配額|配额)/,
  /送信.{0,8}(制限|上限)|(발송|발신).{0,8}(한도|제한)|лимит.{0,20}(отправ|писем|сообщ)/,
);

export const fullWords = anyOf(
  /\b(storage|disk) (quota|space|limit|allocation)|over ?quota|(mailbox|inbox)\b.{0,30}\b(full|quota|exceed|storage)|(quota|storage).{0,30}\b(mailbox|inbox)|\bfull mailbox/,
  /(信箱|郵箱|邮箱|メールボックス|메일함|사서함).{0,12}(滿|满|超過|超过|空間不足|空间不足|容量|いっぱい|가득|초과)/,
  /(postfach|mailbox) (ist )?voll|buz[oó]n (est[aá] )?lleno|bo[iî]te (est )?pleine|casella piena|caixa cheia/,
);

/** That it is the sender's address or account which is refused. */
export const senderWords = anyOf(
  /\b(sender|envelope[- ]from|mail[- ]from|from[- ]address|return[- ]path|reverse[- ]path|originator)\b/,
  /\byour (account|domain)\b.{0,40}\b(suspend|disabl|block|lock|restrict|deactivat|not verified|unverified)/,
  /\b(account|messages?|mail)\b.{0,40}\b(disabled|blocked|suspended|restricted) (for|from) sending|\boutgoing (messages?|mail)\b/,
  /\baddress is not verified|identit(y|ies) failed|(verification|verify your account) before sending/,
  /\b(absender|remitente|exp[eé]diteur|mittente|remetente)|寄件[者人]|[發发][件信][者人]|送信者|差出人|(보낸|보내는) ?사람|발신자|отправител/,
);

export const sizeWords = /\b(size|too (large|big|long))\b/i;
/** Of the message, and not of a mailbox. */
export const messageSizeWords = anyOf(
  /\b(message|mail|e-?mail|content|body)\b.{0,30}(\bsize\b|\btoo (large|big|long)\b)|\bsize limit\b|\b(message|maximum) (file )?size\b/,
  /(郵件|邮件|信件|メール|メッセージ|메일).{0,8}(過大|过大|太大|大小|サイズ|크기)|(nachricht|mail) (ist )?zu gro(ß|ss)|message trop (gros|volumineux)|mensaje demasiado grande/,
);
/** That it wants a secure connection, or somebody logged in, before it takes a sender. */
export const tlsWords =
  /\bstarttls\b|\b(tls|ssl|encryption)\b.{0,20}\brequired|\b(use|requires?|need|without) (tls|ssl|encryption)\b/i;
export const loginWords =
  /\b(authentication|authentification|auth|login|log[- ]?in)\b.{0,20}\b(required|first|needed)|\b(must|need to|please) (first )?(authenticate|log ?in)|\bnot (authenticated|logged in)\b/i;
/** That the server passes on no mail of ours. */
export const relayWords =
  /\brelay(ing)?\b.{0,30}\b(denied|not (permitted|allowed)|prohibited|disabled|forbidden)|\b(not|unable to|cannot|can't|won't|no) relay(ing)?\b/i;
export const policyWords =
  /spam|policy|polici|block|black ?list|deny ?list|\brbl\b|dnsbl|reputation|relay(ing)?\b.{0,20}(denied|not permitted|prohibited)|(not|unable to|cannot) relay|not (allowed|permitted|authori[sz]ed)|access denied|authenticat|\bspf\b|dkim|dmarc/i;
export const limitWords = anyOf(
  /quota|limit|too many|throttl|allowance|exceeded|kontingent|cuota|l[ií]mite|上限|限制|制限|配額|配额|額度|额度|超過|超过|한도|лимит/,
);

/** Of us, our host or our account: whatever it is, it says nothing of the reader's address. */
export const clientWords = anyOf(
  /\byour (account|domain|ip|plan|subscription|host|server|client|message|network)\b|\b(client host|helo|ehlo)\b/,
  /\btrial account|\bunauthori[sz]ed|\b(is|are) listed\b|\blisted (at|in|by|on)\b|must (first )?log ?in|log ?in first|(subscription|account|plan|license) (has )?expired/,
);
