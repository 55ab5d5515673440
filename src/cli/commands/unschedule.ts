// unschedule: take an approval back, and with it the time
import { steer } from '../steer.ts';

export default steer({
  name: 'unschedule',
  description:
    'Takes back the approval of a campaign that has not begun: it is in review again, without a time.',
  done: (id) =>
    `Campaign ${id} is in review again. Send it: pullquote approve ${id}, or pullquote schedule ${id} --at TIME`,
});
