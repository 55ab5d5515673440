// retry: try again what failed
import { steer } from '../steer.ts';

export default steer({
  name: 'retry',
  description:
    'Tries the failed stage again; of a campaign that was sent, the deliveries and posts that failed or are in doubt.',
  done: (id) => `Campaign ${id} is tried again.`,
});
