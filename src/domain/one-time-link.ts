// Links that let somebody in once. setup: make the first operator; invitation and reset: choose a password;
// challenge: sign with a passkey; oidc: come back from the identity provider.

export const linkPurposes = ['setup', 'invitation', 'reset', 'challenge', 'oidc'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const hourMs = 3_600_000;

/** For how long each holds, in ms. */
export const linkLifeMs: Record<LinkPurpose, number> = {
  setup: 24 * hourMs,
  invitation: 7 * 24 * hourMs,
  reset: 24 * hourMs,
  challenge: 5 * 60_000,
  oidc: 10 * 60_000,
};
