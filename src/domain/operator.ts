// An operator: a person who signs in to the studio, and the role that says what they may. How they sign in is not known here.

/** owner: everything; editor: makes and changes; approver: lets mail and posts go out, or stops them; viewer: looks. */
export const roles = ['owner', 'editor', 'approver', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** One form of each address, to find its operator by. */
export const sameEmail = (email: string): string => email.trim().toLowerCase();
