// resume: let a paused campaign go on
import { resume } from '../../operations/campaigns.ts';
import { steer } from '../steer.ts';

export default steer({
  name: 'resume',
  move: resume,
  description: 'Lets a paused campaign go on from where it stands.',
  done: (id) => `Campaign ${id} goes on.`,
});
