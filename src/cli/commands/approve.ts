// approve: let a reviewed campaign go out
// The operator has looked.
import { steer } from '../steer.ts';

export default steer({
  name: 'approve',
  description:
    'Approves what was rendered: it goes out, byte for byte, at its time or now. An overdue campaign goes out at once.',
  done: (id) => `Campaign ${id} is approved.`,
});
