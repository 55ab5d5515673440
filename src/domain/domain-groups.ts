// Which domains of recipients are one receiver: what its servers say about one of them holds for all. Pure; it asks no DNS,
// so that whose own domain is kept by such a provider is a group of its own.

export interface DomainGroups {
  /** The name of a domain's group: a domain of it, in lower case as is the one that is given. */
  nameOf(domain: string): string;
  /** How many sends at once the operator allows the group; Infinity where nothing was said. */
  mostOf(name: string): number;
}

/** As the operator says: domains that are one group, with all of each provider that one of them belongs to. */
export interface OwnGroup {
  domains: readonly string[];
  most: number;
}

/** The first one is the name. */
const providers: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'],
  ['outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'windowslive.com', 'passport.com'],
  ['yahoo.com', 'ymail.com', 'rocketmail.com', 'aol.com', 'aim.com', 'myyahoo.com'],
  // LY Corporation's, and no more of Yahoo's.
  ['yahoo.co.jp', 'ybb.ne.jp'],
  ['icloud.com', 'me.com', 'mac.com'],
  ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  ['qq.com', 'vip.qq.com', 'foxmail.com'],
  ['163.com', '126.com', 'yeah.net', 'vip.163.com', 'vip.126.com', '188.com'],
  ['sina.com', 'sina.cn', 'vip.sina.com'],
  ['naver.com', 'navercorp.com'],
  ['daum.net', 'hanmail.net', 'kakao.com'],
  ['docomo.ne.jp', 'dwmail.jp'],
  ['ezweb.ne.jp', 'au.com'],
  ['softbank.ne.jp', 'i.softbank.jp', 'vodafone.ne.jp'],
  ['gmx.de', 'gmx.net', 'gmx.com', 'gmx.at', 'gmx.ch', 'web.de', 'mail.com'],
  ['t-online.de', 'magenta.de'],
  ['orange.fr', 'wanadoo.fr'],
  ['libero.it', 'iol.it', 'inwind.it', 'blu.it', 'giallo.it'],
  ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'internet.ru'],
  ['yandex.ru', 'yandex.com', 'ya.ru', 'yandex.kz', 'yandex.by'],
  ['seznam.cz', 'email.cz', 'post.cz'],
];
/** The first label of a provider's domains in many countries, such as hotmail.fr and yahoo.com.tw. */
const national = new Map([
  ['hotmail', 'outlook.com'],
  ['live', 'outlook.com'],
  ['outlook', 'outlook.com'],
  ['msn', 'outlook.com'],
  ['yahoo', 'yahoo.com'],
]);
const country = /^(?:com?\.)?[a-z]{2}$/;

/** Every domain by itself. */
export const noGroups: DomainGroups = { nameOf: (domain) => domain, mostOf: () => Number.POSITIVE_INFINITY };

export function openDomainGroups(own: readonly OwnGroup[] = []): DomainGroups {
  const names = new Map(providers.flatMap((domains) => domains.map((domain) => [domain, domains[0]])));
  const providerOf = (domain: string): string => {
    const known = names.get(domain);
    if (known !== undefined) return known;
    const dot = domain.indexOf('.');
    const name = national.get(domain.slice(0, dot));
    return name !== undefined && country.test(domain.slice(dot + 1)) ? name : domain;
  };
  const joined = new Map<string, string>();
  const bounds = new Map<string, number>();
  for (const { domains, most } of own) {
    const members = domains.map(providerOf);
    const [name] = members;
    if (name === undefined) continue;
    for (const member of members) joined.set(member, name);
    bounds.set(name, most);
  }
  return {
    nameOf(domain) {
      const name = providerOf(domain);
      return joined.get(name) ?? name;
    },
    mostOf: (name) => bounds.get(name) ?? Number.POSITIVE_INFINITY,
  };
}
