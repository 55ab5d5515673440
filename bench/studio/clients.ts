// Pages that follow the event stream, in a process of their own: `clients.ts URL TOKEN COUNT CAMPAIGN`, half of them the one
// campaign, half of them all. Says "open" once each has begun to hear; stays until it is ended.
import { get } from 'node:http';

const [url = '', token = '', count = '50', campaign = ''] = process.argv.slice(2);
let waiting = Number(count);
for (let at = 0; at < Number(count); at++)
  get(
    `${url}/api/v1/events${at % 2 ? `?campaign=${campaign}` : ''}`,
    { headers: { authorization: `Bearer ${token}` }, agent: false },
    (response) => {
      if (response.statusCode !== 200) throw new Error(`the stream answered ${response.statusCode}`);
      response.once('data', () => {
        waiting -= 1;
        if (waiting === 0) process.send?.('open');
      });
      response.resume();
    },
  );
