// What the conformance suite tests the transport "smtp" against.
import { openFaultySmtp } from './faulty-smtp.ts';
import type { TestServer } from './types.ts';

/** One try to connect or to read an answer may take this long. */
const timeouts = { SMTP_CONNECT_TIMEOUT_S: '0.3', SMTP_SILENCE_TIMEOUT_S: '0.3' };
const inPieces = { pipelining: false };

const server: TestServer = {
  async open(behaviour) {
    const faulty = await openFaultySmtp({
      ...inPieces,
      ...{
        accepts: {},
        'has no such mailbox': { rcpt: '550 5.1.1 <reader@example.com> unknown\r\n' },
        'is busy': { rcpt: '451 4.3.0 try later\r\n' },
        'is closing': { mail: '421 4.3.2 too many mails\r\n' },
        'refuses the message': { message: '554 5.7.1 policy\r\n' },
        'closes before the message': { data: 'close' },
        'hangs before the message': { data: null },
        'closes in the middle of the message': { midMessage: 'close' },
        'closes after the message': { message: 'close' },
        'resets after the message': { message: 'reset' },
        'hangs after the message': { message: null },
        'answers half a yes and closes': { message: '250 2.0…' },
        'refuses with control characters': { rcpt: '550 5.1.1 no\0such \x1b[2Juser\r\n' },
      }[behaviour],
    });
    return {
      settings: { SMTP_URL: faulty.url, ...timeouts },
      received: () => faulty.messages,
      [Symbol.asyncDispose]: () => faulty[Symbol.asyncDispose](),
    };
  },
  unreachable: { SMTP_URL: 'smtp://127.0.0.1:1', ...timeouts },
};
export default server;
