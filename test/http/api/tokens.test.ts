// Tokens by the API: an owner makes one, hands it on, and takes it back.

import { expect, test } from '@jest/globals';
import { openApiServer } from './api-server.ts';
import { someone } from './people.ts';

test('an owner makes a token, which is told once, works at once, and is refused once it is revoked', async () => {
  await using server = await openApiServer();
  const owner = await someone(server, 'owner');
  const make = () =>
    server.ask('POST', '/tokens', {
      as: owner,
      body: { name: 'newsroom', scope: 'read' },
      headers: { 'idempotency-key': 'not for tokens' },
    });
  const made = await make();
  expect(made.status).toBe(201);
  const { id, token } = made.body;
  // A key would keep the answer, and the token with it.
  expect((await make()).body.token).not.toBe(token);

  const use = () => server.ask('GET', '/lists', { as: { authorization: `Bearer ${token}` } });
  expect((await use()).status).toBe(200);
  const list = await server.ask('GET', '/tokens', { as: owner });
  expect(list.text).not.toContain(token.slice(3));
  expect(list.body.items).toContainEqual(
    expect.objectContaining({ id, name: 'newsroom', scope: 'read', lastUsedAt: expect.any(String) }),
  );

  const revoked = await server.ask('DELETE', `/tokens/${id}`, { as: owner });
  expect(revoked.body).toMatchObject({ id, revokedAt: expect.any(String) });
  expect((await use()).status).toBe(401);
  const gone = await server.ask('DELETE', '/tokens/nothere', { as: owner });
  expect([gone.status, gone.body.code]).toEqual([404, 'TOKEN_NOT_FOUND']);

  const { items } = (await server.ask('GET', '/audit', { as: owner })).body;
  const acts = items.filter(({ object }: { object: { id: string } }) => object.id === id);
  expect(acts).toMatchObject([
    { act: 'token.revoked', actor: { kind: 'operator', id: owner.id } },
    { act: 'token.added', actor: { kind: 'operator', id: owner.id } },
  ]);
});
