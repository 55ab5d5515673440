// People who are signed in, for tests of the API.

import type { Role } from '../../../src/domain/operator.ts';
import { acceptLink, inviteOperator } from '../../../src/operations/operators.ts';
import { openSession } from '../../../src/operations/sessions.ts';
import { byTester } from '../../setup/actor.ts';
import type { ApiServer, SignedIn } from './api-server.ts';

export const password = 'four words are quite enough';

export interface SomeoneIn extends SignedIn {
  id: string;
  email: string;
}

let people = 0;

/** Somebody of that role, invited and signed in. */
export async function someone({ app }: Pick<ApiServer, 'app'>, role: Role): Promise<SomeoneIn> {
  people += 1;
  const email = `${role}-${people}@harbour.example`;
  const { link } = await inviteOperator(byTester(app), { email, role });
  const operator = await acceptLink(app, { token: tokenOf(link), password });
  const { token } = await openSession(app, operator, { agent: 'a test', address: '127.0.0.1' });
  return { id: operator.id, email, cookie: `pullquote=${token}` };
}

export const tokenOf = (link: string): string => new URL(link).searchParams.get('token') ?? '';

/** What Set-Cookie leaves a browser with. */
export const cookieOf = (headers: Headers): string => (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
