// cancel: stop a campaign for good
import { steer } from '../steer.ts';

export default steer({
  name: 'cancel',
  description: 'Stops a campaign for good. Whoever has not been mailed will not be.',
  done: (id) => `Campaign ${id} is cancelled.`,
});
