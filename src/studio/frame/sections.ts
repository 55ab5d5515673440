// What the masthead leads to, in its order.
import type { Key } from '../words/types.ts';

export const sections: readonly { to: '/' | '/new'; name: Key }[] = [
  { to: '/', name: 'frame.desk' },
  { to: '/new', name: 'frame.newCampaign' },
];
