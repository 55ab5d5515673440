// pause: hold a campaign where it stands
import { steer } from '../steer.ts';

export default steer({
  name: 'pause',
  description: 'Holds a campaign where it stands; mails that are on the wire finish. Undo it with resume.',
  done: (id) => `Campaign ${id} is paused. Go on: pullquote resume ${id}`,
});
