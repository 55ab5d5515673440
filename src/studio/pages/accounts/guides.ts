// Where each network gives out what an account is added by, step by step. A network without a guide here is added by the plain names of its
// settings.
import type { Key } from '../../words/types.ts';

export interface Step {
  words: Key;
  /** Where the step is done; null while what was typed does not tell. */
  link?: { words: Key; href(settings: Settings): string | null };
  fields?: readonly string[];
}

export interface GuideField {
  label: Key;
  hint?: Key;
  /** What is told at its place where the server does not take it. */
  wrong?: Key;
  placeholder?: string;
  /** Whatever else is typed is hidden as it is typed. */
  isPublic?: boolean;
  isAddress?: boolean;
}

export type Settings = Record<string, string>;

interface Guide {
  about: Key;
  steps: readonly Step[];
  fields: Record<string, GuideField>;
}

export const guides: Record<string, Guide> = {
  bluesky: {
    about: 'accounts.bluesky.about',
    steps: [
      { words: 'accounts.bluesky.who', fields: ['BLUESKY_IDENTIFIER'] },
      {
        words: 'accounts.bluesky.make',
        link: {
          words: 'accounts.bluesky.link',
          href: () => 'https://bsky.app/settings/app-passwords',
        },
      },
      { words: 'accounts.bluesky.copy', fields: ['BLUESKY_APP_PASSWORD'] },
    ],
    fields: {
      BLUESKY_IDENTIFIER: {
        label: 'accounts.bluesky.handle',
        wrong: 'accounts.bluesky.handleWrong',
        placeholder: 'name.bsky.social',
        isPublic: true,
      },
      BLUESKY_APP_PASSWORD: { label: 'accounts.bluesky.password', placeholder: 'xxxx-xxxx-xxxx-xxxx' },
      BLUESKY_SERVICE: {
        label: 'accounts.bluesky.server',
        hint: 'accounts.bluesky.serverHint',
        wrong: 'accounts.addressWrong',
        placeholder: 'https://bsky.social',
        isPublic: true,
        isAddress: true,
      },
    },
  },
  mastodon: {
    about: 'accounts.mastodon.about',
    steps: [
      { words: 'accounts.mastodon.where', fields: ['MASTODON_URL'] },
      {
        words: 'accounts.mastodon.make',
        link: {
          words: 'accounts.mastodon.link',
          href: ({ MASTODON_URL = '' }) => addressOn(MASTODON_URL, '/settings/applications/new'),
        },
      },
      { words: 'accounts.mastodon.copy', fields: ['MASTODON_TOKEN'] },
    ],
    fields: {
      MASTODON_URL: {
        label: 'accounts.mastodon.server',
        wrong: 'accounts.addressWrong',
        placeholder: 'https://mastodon.social',
        isPublic: true,
        isAddress: true,
      },
      MASTODON_TOKEN: { label: 'accounts.mastodon.token' },
    },
  },
  x: {
    about: 'accounts.x.about',
    steps: [
      {
        words: 'accounts.x.make',
        link: { words: 'accounts.x.link', href: () => 'https://developer.x.com/' },
      },
      { words: 'accounts.x.allow' },
      { words: 'accounts.x.keys', fields: ['X_APP_KEY', 'X_APP_SECRET'] },
      { words: 'accounts.x.tokens', fields: ['X_ACCESS_TOKEN', 'X_ACCESS_SECRET'] },
    ],
    fields: {
      X_APP_KEY: { label: 'accounts.x.key' },
      X_APP_SECRET: { label: 'accounts.x.secret' },
      X_ACCESS_TOKEN: { label: 'accounts.x.token', wrong: 'accounts.x.tokenWrong' },
      X_ACCESS_SECRET: { label: 'accounts.x.tokenSecret' },
      X_API_BASE: {
        label: 'accounts.x.server',
        hint: 'accounts.x.serverHint',
        wrong: 'accounts.addressWrong',
        placeholder: 'https://api.x.com',
        isPublic: true,
        isAddress: true,
      },
    },
  },
};

/** As people write an address: "mastodon.social" is one. */
export const asAddress = (typed: string): string =>
  /^[\w-]+(\.[\w-]+)+(:\d+)?\/?$/.test(typed) ? `https://${typed}` : typed;

function addressOn(server: string, path: string): string | null {
  const address = asAddress(server.trim());
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(path, address).href : null;
}
