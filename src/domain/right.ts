// What a request may need of whoever asks, and who holds it: the role of an operator, or the scope of a token.
import type { Role } from './operator.ts';
import type { TokenScope } from './token.ts';

/** read: look; write: make and change; pause: stop what goes out; approve: let it go out; own: who gets in, and by what accounts things go out. */
export const rights = ['read', 'write', 'pause', 'approve', 'own'] as const;
export type Right = (typeof rights)[number];

/** Of a token each scope may what those before it may; no token lets anybody in. */
const ofScope: Record<TokenScope, readonly Right[]> = {
  read: ['read'],
  write: ['read', 'write', 'pause'],
  approve: ['read', 'write', 'pause', 'approve'],
};

const ofRole: Record<Role, readonly Right[]> = {
  viewer: ['read'],
  editor: ['read', 'write', 'pause'],
  approver: ['read', 'pause', 'approve'],
  owner: rights,
};

export const rightsOfScope = (scope: TokenScope): readonly Right[] => ofScope[scope];
export const rightsOfRole = (role: Role): readonly Right[] => ofRole[role];
