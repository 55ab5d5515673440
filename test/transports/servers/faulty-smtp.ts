// An SMTP server on a raw socket that fails where it is told to. It knows just enough of RFC 5321 for that.
import { createServer, type Socket } from 'node:net';

export interface Faults {
  /** Sent instead of the usual reply, and where it ends in … the connection ends in the middle of it; null: no reply, for ever. */
  greeting?: Reply;
  mail?: Reply;
  rcpt?: Reply;
  /** The reply for one recipient; undefined: the usual one. */
  rcptFor?(address: string): Reply | undefined;
  data?: Reply;
  /** After so many bytes of the message. */
  midMessage?: Reply;
  message?: Reply;
  /** The reply to a message, by how many are being read at this moment; undefined: the usual one. */
  messageFor?(atOnce: number): Reply | undefined;
  /** How long a message takes to be read. */
  readMs?: number;
  /** Said a moment after the reply to a message, though nobody asked. */
  again?: string;
  /** A byte of it is said each moment, instead of the reply to a message, and its end never comes. */
  drip?: string;
  /** By how many connections there are with this one. */
  greetingFor?(open: number): Reply | undefined;
  /** By how many mails the session has taken. */
  mailFor?(taken: number): Reply | undefined;
  /** Any other command line, such as AUTH; undefined: the usual reply. */
  on?(line: string): Reply | undefined;
  /** Instead of the usual reply to EHLO. */
  ehloReply?: Reply;
  /** How long each reply takes. */
  slowMs?: number;
  /** Extensions of EHLO instead of SMTPUTF8. */
  ehlo?: string[];
  /** Ends the connection after this many accepted mails, as a server does with an idle one. */
  closeAfterMails?: number;
  pipelining?: boolean;
  /** Offers CHUNKING (RFC 3030), and does it. */
  chunking?: boolean;
  /** The reply to BDAT and its bytes; undefined: as to any message. */
  bdat?: Reply;
  /** BDAT is offered and unknown: its bytes are read as commands. */
  isBdatUnknown?: boolean;
  /** The lone dot that ends a message without a recipient is a message all the same. */
  takesNobody?: boolean;
  /** How replies travel: each byte by itself, or all of a moment together and late. */
  replies?: 'in bytes' | 'together';
  /** Forgets what was written after the first command of a group, as a server does that offers what it cannot. */
  isDeaf?: boolean;
}

type Reply = string | null | 'close' | 'reset';

export interface FaultySmtp extends AsyncDisposable {
  url: string;
  /** Messages as they came through DATA, dot-stuffing taken back. */
  messages: string[];
  /** Every command line but the messages. */
  commands: string[];
  connections: number;
  /** Changes what happens from now on. */
  faults: Faults;
}

export async function openFaultySmtp(faults: Faults = {}): Promise<FaultySmtp> {
  const sockets = new Set<Socket>();
  const reading = { atOnce: 0 };
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    fake.connections += 1;
    serve(socket, fake, sockets.size, reading);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const fake: FaultySmtp = {
    url: `smtp://127.0.0.1:${port}`,
    messages: [],
    commands: [],
    connections: 0,
    faults,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

function serve(socket: Socket, fake: FaultySmtp, open: number, reading: { atOnce: number }): void {
  let pending = '';
  let inMessage = false;
  let mails = 0;
  let rcptRefused = false;
  let chunkLeft = 0;
  let held = '';

  const say = (text: string): void => {
    const { replies } = fake.faults;
    if (replies === 'in bytes') for (const byte of text) socket.write(byte);
    else if (replies === 'together') {
      if (held === '') {
        setTimeout(() => {
          socket.write(held);
          held = '';
        }, 10);
      }
      held += text;
    } else socket.write(text);
  };

  /** Whether the session goes on. */
  const answer = (reply: Reply | undefined, usual: string): boolean => {
    const said = reply === undefined ? usual : reply;
    if (said === 'close') socket.end();
    else if (said === 'reset') socket.resetAndDestroy();
    else if (said !== null) {
      const { slowMs } = fake.faults;
      if (slowMs) setTimeout(() => socket.writable && say(said), slowMs);
      else say(said.replace('…', ''));
    }
    // Half a reply is the last thing that a dying server says.
    if (said?.startsWith('421') || said?.endsWith('…')) socket.end();
    return typeof said === 'string' && !['close', 'reset'].includes(said);
  };

  const command = (line: string): boolean => {
    const { faults } = fake;
    fake.commands.push(line);
    const verb = line.split(/[ :]/)[0]?.toUpperCase();
    switch (verb) {
      case 'EHLO':
        return answer(
          faults.ehloReply,
          [
            '250-faulty',
            ...(faults.pipelining || faults.chunking ? ['250-PIPELINING'] : []),
            ...(faults.chunking ? ['250-CHUNKING'] : []),
            ...(faults.ehlo ?? ['SMTPUTF8']).map((extension) => `250-${extension}`),
            '250 HELP\r\n',
          ].join('\r\n'),
        );
      case 'MAIL':
        return answer(faults.mail === undefined ? faults.mailFor?.(mails) : faults.mail, '250 2.1.0 OK\r\n');
      case 'RCPT': {
        const refusal = faults.rcpt ?? faults.rcptFor?.(/<(.*)>/.exec(line)?.[1] ?? '');
        rcptRefused = refusal !== undefined && !refusal?.startsWith('2');
        return answer(refusal, '250 2.1.5 OK\r\n');
      }
      case 'DATA':
        if (rcptRefused && !faults.takesNobody) return answer(undefined, '503 5.5.1 no valid recipients\r\n');
        inMessage = answer(faults.data, '354 go on\r\n') && faults.data === undefined;
        return true;
      case 'BDAT':
        if (faults.isBdatUnknown) return answer(undefined, '502 5.5.2 unknown\r\n');
        chunkLeft = Number(line.split(' ')[1]);
        return true;
      case 'QUIT':
        answer(undefined, '221 2.0.0 bye\r\n');
        socket.end();
        return false;
      default:
        return answer(faults.on?.(line), '250 2.0.0 OK\r\n');
    }
  };

  const drip = (text: string): void => {
    let at = 0;
    const timer = setInterval(() => {
      if (socket.writable) socket.write(text[at++ % text.length] as string);
      else clearInterval(timer);
    }, 20);
    socket.on('close', () => clearInterval(timer));
  };

  const read = (): void => {
    for (;;) {
      const { faults } = fake;
      if (chunkLeft > 0) {
        if (pending.length < chunkLeft) return;
        const message = pending.slice(0, chunkLeft);
        pending = pending.slice(chunkLeft);
        chunkLeft = 0;
        if (rcptRefused) {
          answer(undefined, '503 5.5.1 no valid recipients\r\n');
          continue;
        }
        fake.messages.push(message);
        mails += 1;
        if (!answer(faults.bdat === undefined ? faults.message : faults.bdat, '250 2.0.0 queued\r\n')) return;
        const { again } = faults;
        if (again !== undefined) setTimeout(() => socket.write(again), 5);
        continue;
      }
      if (inMessage) {
        if (faults.midMessage !== undefined && pending.length > 1_000) {
          answer(faults.midMessage, '');
          return;
        }
        const end = pending.startsWith('.\r\n') ? 0 : pending.indexOf('\r\n.\r\n') + 2;
        if (end === 1) return;
        fake.messages.push(pending.slice(0, end).replace(/^\./gm, ''));
        pending = pending.slice(end + 3);
        inMessage = false;
        if (rcptRefused) {
          fake.messages.pop();
          answer(undefined, '554 5.5.1 no valid recipients\r\n');
          continue;
        }
        mails += 1;
        if (faults.drip !== undefined) {
          drip(faults.drip);
          return;
        }
        if (faults.readMs !== undefined) {
          reading.atOnce += 1;
          setTimeout(() => {
            answer(faults.messageFor?.(reading.atOnce), '250 2.0.0 queued\r\n');
            reading.atOnce -= 1;
          }, faults.readMs);
          continue;
        }
        if (!answer(faults.message, '250 2.0.0 queued\r\n')) return;
        const { again } = faults;
        if (again !== undefined) setTimeout(() => socket.write(again), 5);
        if (mails === faults.closeAfterMails) socket.end();
        continue;
      }
      const end = pending.indexOf('\r\n');
      if (end === -1) return;
      const line = pending.slice(0, end);
      pending = pending.slice(end + 2);
      if (faults.isDeaf && line.startsWith('MAIL')) pending = '';
      if (!command(line)) return;
    }
  };

  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1');
    read();
  });
  const { greeting, greetingFor } = fake.faults;
  answer(greeting === undefined ? greetingFor?.(open) : greeting, '220 faulty ESMTP\r\n');
}
