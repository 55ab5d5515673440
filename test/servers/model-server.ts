// What the local servers of language models have in common: the model itself is a function of the test, and every
// request is kept as the model would see it. Each server adds one provider's protocol.
import { type Answer, type Call, type LocalServer, listen, type Silence } from './listen.ts';

export type ModelFault =
  /** 429, and the header says that it may go on at once. */
  | 'busy'
  /** 429 for ten minutes. */
  | 'limited'
  /** 401, and the message repeats the key. */
  | 'unauthorized'
  | 'error'
  | 'hang'
  | 'drop'
  /** A good answer, of which half comes. */
  | 'half'
  /** The model says no, in the provider's way. */
  | 'refusal'
  /** The model talks instead of filling in the schema. */
  | 'talk'
  /** JSON that breaks off, as the limit of tokens was reached. */
  | 'cut-off';

/** A request as the model sees it. */
export interface Asked {
  instructions: string;
  prompt: string;
  /** The schema that the provider was given, or null where it stands in the instructions. */
  schema: unknown;
  tools: unknown;
  model: string;
  key: string;
  body: Record<string, unknown>;
}

export interface ModelServer extends LocalServer {
  asked: Asked[];
  /** What the model answers: JSON. Called with the number of the request, from 0. */
  think: (asked: Asked, nth: number) => unknown;
  failNext(...faults: ModelFault[]): void;
  /** Every call from now on. */
  failAlways(fault: ModelFault): void;
}

/** How one provider's protocol says things. */
export interface Protocol {
  read(call: Call): Asked;
  say(text: string, asked: Asked): unknown;
  refuse(asked: Asked): unknown;
  cutOff(text: string, asked: Asked): unknown;
  error(status: number, message: string): unknown;
}

/** What each answer takes, by every protocol. */
export const tokens = { input: 1_000, output: 200 };

export async function startModelServer(protocol: Protocol): Promise<ModelServer> {
  const faults: ModelFault[] = [];
  let always: ModelFault | undefined;
  const asked: Asked[] = [];

  async function answer(call: Call): Promise<Answer | Silence> {
    const request = protocol.read(call);
    const nth = asked.push(request) - 1;
    const fault = faults.shift() ?? always;
    if (fault === 'hang' || fault === 'drop') return fault;
    if (fault === 'busy')
      return { status: 429, headers: { 'retry-after': '0' }, body: protocol.error(429, 'slow down') };
    if (fault === 'limited')
      return { status: 429, headers: { 'retry-after': '600' }, body: protocol.error(429, 'slow down') };
    if (fault === 'unauthorized')
      return { status: 401, body: protocol.error(401, `Incorrect API key provided: ${request.key}`) };
    if (fault === 'error') return { status: 500, body: protocol.error(500, 'something broke') };
    if (fault === 'refusal') return { status: 200, body: protocol.refuse(request) };
    if (fault === 'talk')
      return { status: 200, body: protocol.say('Sure! Here is your summary: it is {good}', request) };
    const text = JSON.stringify(server.think(request, nth));
    if (fault === 'cut-off')
      return { status: 200, body: protocol.cutOff(text.slice(0, text.length / 2), request) };
    return { status: 200, body: protocol.say(text, request), cut: fault === 'half' };
  }

  const server: ModelServer = {
    ...(await listen(answer)),
    asked,
    think: () => {
      throw new Error('the test says nothing of what the model answers');
    },
    failNext: (...more) => faults.push(...more),
    failAlways: (fault) => {
      always = fault;
    },
  };
  return server;
}
