// An SMTP server for the race: takes every mail, waits a settable time before each reply, and counts what came: mails,
// distinct Message-IDs and recipients. In a process of its own, on loopback; its parent speaks to it over IPC. Keeps no mail.
import { createServer, type Socket } from 'node:net';

export interface Count {
  mails: number;
  messageIds: number;
  recipients: number;
  bytes: number;
  /** The most that were open at once. */
  connections: number;
  /** Since the epoch, in ms; 0 where none came. */
  firstAt: number;
  lastAt: number;
}

/** To the sink: count from zero with this latency, or tell. */
export type Order = { latencyMs: number } | 'count';

const ids = new Set<string>();
const people = new Set<string>();
const fresh = { mails: 0, bytes: 0, connections: 0, firstAt: 0, lastAt: 0 };
let count = { ...fresh };
let latencyMs = 0;
let open = 0;

/** A piece of a string keeps all of it in memory, and here that is the mail: 3 GB for 100,000 of them. */
const ownText = (piece: string): string => Buffer.from(piece, 'latin1').toString('latin1');

const extensions = '250-sink\r\n250-PIPELINING\r\n250-CHUNKING\r\n250 8BITMIME\r\n';

function serve(socket: Socket): void {
  open += 1;
  count.connections = Math.max(count.connections, open);
  let pending = '';
  /** command, data until the lone dot, or so many bytes of BDAT. */
  let inData = false;
  let chunkLeft = 0;
  let isLast = false;
  let recipient = '';
  let head = '';
  /** In order, each after its own time: replies to pipelined commands don't add up, as on a long line. */
  const reply = (text: string) => {
    if (latencyMs === 0) socket.write(text);
    else setTimeout(() => socket.write(text), latencyMs);
  };
  const keep = (bytes: string) => {
    count.bytes += bytes.length;
    if (head.length < 4_096) head += bytes.slice(0, 4_096);
  };
  const accept = () => {
    const now = Date.now();
    count.mails += 1;
    count.firstAt ||= now;
    count.lastAt = now;
    ids.add(ownText(/^Message-ID:\s*(\S+)/im.exec(head)?.[1] ?? `none ${count.mails}`));
    people.add(ownText(recipient));
    head = '';
    reply('250 ok\r\n');
  };
  const obey = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'DATA') {
      inData = true;
      reply('354 go on\r\n');
    } else if (verb === 'BDAT') {
      const [, size, last] = line.split(' ');
      chunkLeft = Number(size);
      isLast = last?.toUpperCase() === 'LAST';
      if (chunkLeft === 0) isLast ? accept() : reply('250 ok\r\n');
    } else if (verb === 'QUIT') {
      reply('221 bye\r\n');
      setTimeout(() => socket.end(), latencyMs);
    } else {
      if (verb === 'RCPT') recipient = line.slice(8);
      reply(verb === 'EHLO' ? extensions : '250 ok\r\n');
    }
  };
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1');
    for (;;) {
      if (chunkLeft > 0) {
        const part = pending.slice(0, chunkLeft);
        pending = pending.slice(part.length);
        chunkLeft -= part.length;
        keep(part);
        if (chunkLeft > 0) return;
        isLast ? accept() : reply('250 ok\r\n');
      }
      const end = pending.indexOf(inData ? '\r\n.\r\n' : '\r\n');
      if (end === -1) {
        // Of a message only its head matters, and where it ends.
        if (inData && pending.length > 4) {
          keep(pending.slice(0, -4));
          pending = pending.slice(-4);
        }
        return;
      }
      const part = pending.slice(0, end);
      pending = pending.slice(end + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        keep(part);
        accept();
      } else obey(part);
      if (pending === '' && chunkLeft === 0) return;
    }
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    open -= 1;
  });
  reply('220 sink\r\n');
}

const server = createServer({ noDelay: true }, serve).listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as { port: number }).port }),
);
process.on('message', (order: Order) => {
  if (order !== 'count') {
    ({ latencyMs } = order);
    count = { ...fresh, connections: open };
    ids.clear();
    people.clear();
  }
  process.send?.({ ...count, messageIds: ids.size, recipients: people.size } satisfies Count);
});
process.on('disconnect', () => process.exit());
