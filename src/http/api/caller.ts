// Who asks, as it is told: by GET /session, and to whoever has just signed in.
import { z } from 'zod';
import { rights, rightsOfRole } from '../../domain/right.ts';
import { selfView } from '../../operations/operators.ts';
import type { NewSession } from '../../operations/sessions.ts';
import { tokenView } from '../../operations/tokens.ts';
import type { Caller } from './access.ts';

export const callerView = z
  .object({
    via: z.enum(['session', 'token']),
    /** Null where a token asks. */
    operator: selfView.nullable(),
    /** Null where somebody is signed in. */
    token: tokenView.pick({ id: true, name: true, scope: true }).nullable(),
    may: z.array(z.enum(rights)),
  })
  .meta({ id: 'Caller' });

export const shown = (caller: Caller): z.output<typeof callerView> => ({
  via: caller.via,
  operator: caller.via === 'session' ? caller.operator : null,
  token: caller.via === 'token' ? caller.token : null,
  may: [...caller.may],
});

export const signedIn = ({ operator }: NewSession): z.output<typeof callerView> => ({
  via: 'session',
  operator,
  token: null,
  may: [...rightsOfRole(operator.role)],
});
