// An SMTP sink for machines without Postfix's: takes every mail and keeps none. Argument: the port.
import { createServer } from 'node:net';

createServer({ noDelay: true }, (socket) => {
  let pending = '';
  let inMessage = false;
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    // Of a message only its end matters.
    pending = (inMessage ? pending.slice(-4) : pending) + chunk.toString('latin1');
    for (;;) {
      const end = pending.indexOf(inMessage ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const verb = inMessage ? '.' : pending.slice(0, 4).toUpperCase();
      pending = pending.slice(end + (inMessage ? 5 : 2));
      inMessage = verb === 'DATA';
      socket.write(
        verb === 'EHLO'
          ? '250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n'
          : inMessage
            ? '354 go on\r\n'
            : '250 ok\r\n',
      );
      if (verb === 'QUIT') socket.end();
    }
  });
  socket.write('220 sink\r\n');
}).listen(Number(process.argv[2]), '127.0.0.1');
