// What the masthead leads to, in its order.
import type { Key } from '../words/types.ts';

export const sections: readonly { to: '/' | '/new' | '/audience' | '/feeds' | '/house'; name: Key }[] = [
  { to: '/', name: 'frame.desk' },
  { to: '/new', name: 'frame.newCampaign' },
  { to: '/audience', name: 'frame.audience' },
  { to: '/feeds', name: 'feeds.title' },
  { to: '/house', name: 'frame.house' },
];
