// What the masthead leads to, in its order.
import type { Key } from '../words/types.ts';

export const sections: readonly { to: '/' | '/new' | '/audience' | '/house'; name: Key }[] = [
  { to: '/', name: 'frame.desk' },
  { to: '/new', name: 'frame.newCampaign' },
  { to: '/audience', name: 'frame.audience' },
  { to: '/house', name: 'frame.house' },
];
