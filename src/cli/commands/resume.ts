// resume: let a paused campaign go on
import { steer } from '../steer.ts';

export default steer({
  name: 'resume',
  description: 'Lets a paused campaign go on from where it stands.',
  done: (id) => `Campaign ${id} goes on.`,
});
