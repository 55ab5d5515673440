// Each curl of docs/api.md, run in its order against a real server: what is asked for is there, and what comes is what the document says.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../../queue/waiting.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { commandsOf, readCurl } from './curl.ts';

let server: ApiServer;

const article = `<!doctype html><html lang="en"><title>The harbour</title><article><h1>The harbour opens today</h1>
<p>The harbour of Taipei opened its new quay on Monday after three years of work, the port authority said.</p>
<p>“We waited three years for this quay,” said Lin Yi-chun, the director of the port. “Today the first ship is here.”</p>
<p>The quay cost 47 million dollars and has room for 12 ships a day.</p></article></html>`;
const files: Record<string, string> = { 'readers.csv': 'email,name\nlin@example.com,Lin\n' };

beforeAll(async () => {
  server = await openApiServer({
    works: true,
    fetch: async (url) => ({
      ...{ status: 200, url, headers: {}, contentType: 'text/html; charset=utf-8' },
      body: Buffer.from(article),
    }),
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const docs = readFileSync(resolve(import.meta.dirname, '../../../docs/api.md'), 'utf8');
const commands = commandsOf(docs).filter((command) => command.startsWith('curl '));

test('every curl of docs/api.md does what is written around it', async () => {
  expect(commands.length).toBeGreaterThan(9);
  const authorization = `Bearer ${server.tokens.approve}`;
  let id = '';
  for (const command of commands) {
    const call = readCurl(command, {
      variables: { PULLQUOTE_URL: '', PULLQUOTE_TOKEN: server.tokens.approve },
      files,
    });
    const path = call.url.replace('/api/v1', '').replace(/\bID\b/, id);
    const { headers } = call;
    expect({ command, authorization: headers.authorization }).toEqual({ command, authorization });
    if (call.isStream) {
      await expectStream(path, headers);
      continue;
    }
    // The version is that of the desk as it is, in place of the example's.
    if (headers['if-match'])
      headers['if-match'] =
        (await server.ask('GET', `/campaigns/${id}/desk`)).headers.get('etag') ?? 'no version';
    const isJson = headers['content-type'] === 'application/json';
    const answer = await server.ask(call.method, path, {
      as: 'nobody',
      ...(call.body !== undefined && { body: isJson ? JSON.parse(call.body) : call.body }),
      headers,
    });
    const isRight = [200, 201, 202].includes(answer.status);
    expect({ command, isRight, said: answer.body?.detail }).toEqual({
      command,
      isRight: true,
      said: undefined,
    });
    if (call.method === 'POST' && path === '/campaigns') {
      id = answer.body.campaign.id;
      await untilReviewed(id);
    }
  }
});

const untilReviewed = (id: string): Promise<void> =>
  eventually(async () =>
    expect((await server.ask('GET', `/campaigns/${id}`)).body).toMatchObject({ state: 'review' }),
  );

/** It would go on: its beginning tells what it is. */
async function expectStream(path: string, headers: Record<string, string>): Promise<void> {
  const gone = new AbortController();
  const response = await fetch(`${server.url}/api/v1${path}`, { headers, signal: gone.signal });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const { value } = (await response.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).not.toBe('');
  gone.abort();
}
