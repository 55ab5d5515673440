// A resolver on loopback that knows the TXT records it is given (RFC 1035, section 4); of any other name it says that there is
// none, and of some nothing at all.
import { createSocket } from 'node:dgram';

export interface LocalDns extends AsyncDisposable {
  /** As DNS_SERVERS has it. */
  address: string;
  /** By name; null = it does not answer. */
  texts: Map<string, string[] | null>;
}

export async function openDns(texts: Record<string, string[] | null> = {}): Promise<LocalDns> {
  const known = new Map(Object.entries(texts));
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, end } = nameIn(query);
    const found = known.get(name);
    if (found === null) return;
    socket.send(answerTo(query.subarray(0, end + 4), found ?? []), port, address);
  });
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', ready));
  let closed: Promise<void> | undefined;
  return {
    address: `127.0.0.1:${socket.address().port}`,
    texts: known,
    [Symbol.asyncDispose]: async () => {
      closed ??= new Promise((done) => socket.close(done));
      await closed;
    },
  };
}

/** Of the one question, and where its labels end. */
function nameIn(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}

/** The question again, and after it the records; none of them: NXDOMAIN. */
function answerTo(question: Buffer, texts: readonly string[]): Buffer {
  const head = Buffer.from(question);
  head.writeUInt16BE(texts.length > 0 ? 0x8180 : 0x8183, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(texts.length, 6);
  head.writeUInt32BE(0, 8);
  const records = texts.map((text) => {
    const strings = (text.match(/.{1,255}/gs) ?? ['']).flatMap((part) => [
      Buffer.from([part.length]),
      Buffer.from(part, 'latin1'),
    ]);
    const data = Buffer.concat(strings);
    const fixed = Buffer.alloc(12);
    // The name of the question, TXT, IN, a minute.
    for (const [at, value] of [0xc00c, 16, 1, 0, 60, data.length].entries())
      fixed.writeUInt16BE(value, at * 2);
    return Buffer.concat([fixed, data]);
  });
  return Buffer.concat([head, ...records]);
}
