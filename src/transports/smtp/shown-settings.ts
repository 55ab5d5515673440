// The SMTP transport's settings as people may see them. The user of a relay is often its key, and stays untold too.
import type { OwnGroup } from '../../domain/domain-groups.ts';
import type { ShownSetting } from '../types.ts';
import { domainGroupsText } from './domain-groups.ts';

interface Settings {
  SMTP_URL: string;
  SMTP_TLS: string;
  SMTP_NAME?: string | undefined;
  SMTP_CONNECTIONS?: number | undefined;
  SMTP_MAILS_PER_CONNECTION: number;
  SMTP_DOMAIN_GROUPS: readonly OwnGroup[];
  SMTP_DKIM_DOMAIN?: string | undefined;
  SMTP_DKIM_SELECTOR?: string | undefined;
  SMTP_DKIM_KEY?: string | undefined;
}

export function shownSettings(given: Settings): ShownSetting[] {
  const { protocol, host, username } = new URL(given.SMTP_URL);
  const shown = (name: string, variable: string, value: string | number | undefined): ShownSetting => ({
    ...{ name, variable, isSecret: false, isSet: value !== undefined },
    value: value === undefined ? null : String(value),
  });
  const secret = (name: string, variable: string, isSet: boolean): ShownSetting => ({
    ...{ name, variable, value: null, isSecret: true, isSet },
  });
  return [
    shown('server', 'SMTP_URL', `${protocol}//${host}`),
    secret('login', 'SMTP_URL', username !== ''),
    shown('encryption', 'SMTP_TLS', protocol === 'smtps:' ? 'tls' : given.SMTP_TLS),
    shown('helo', 'SMTP_NAME', given.SMTP_NAME),
    shown('connections', 'SMTP_CONNECTIONS', given.SMTP_CONNECTIONS),
    shown('mailsPerConnection', 'SMTP_MAILS_PER_CONNECTION', given.SMTP_MAILS_PER_CONNECTION),
    shown('domainGroups', 'SMTP_DOMAIN_GROUPS', domainGroupsText(given.SMTP_DOMAIN_GROUPS)),
    shown('dkimDomain', 'SMTP_DKIM_DOMAIN', given.SMTP_DKIM_DOMAIN),
    shown('dkimSelector', 'SMTP_DKIM_SELECTOR', given.SMTP_DKIM_SELECTOR),
    secret('dkimKey', 'SMTP_DKIM_KEY', given.SMTP_DKIM_KEY !== undefined),
  ];
}
