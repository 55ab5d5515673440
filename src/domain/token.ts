// A token of the API: what a program may do with it. How one is kept and checked is not known here.

/** Each may what those before it may. read: look; write: make and change; approve: let mail and posts go out. */
export const tokenScopes = ['read', 'write', 'approve'] as const;
export type TokenScope = (typeof tokenScopes)[number];

export const allowsScope = (held: TokenScope, needed: TokenScope): boolean =>
  tokenScopes.indexOf(held) >= tokenScopes.indexOf(needed);
