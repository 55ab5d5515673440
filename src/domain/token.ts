// A token of the API, for programs. What each scope allows is told in right.ts; how a token is kept and checked is not known here.

export const tokenScopes = ['read', 'write', 'approve'] as const;
export type TokenScope = (typeof tokenScopes)[number];
