// The pages by their address: each a folder of pages/, loaded when it is opened. A new page adds its route here, and its
// name to sections.ts where it belongs into the masthead.
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Failed, NotFound } from './failed.tsx';
import { Frame } from './frame.tsx';
import { lazyPage } from './lazy-page.ts';

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Failed });

/** Before somebody is in. */
const newcomer = () => import('./newcomer.tsx');
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyPage(newcomer, 'SetUp'),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyPage(newcomer, 'Welcome'),
});

const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Frame });

const desk = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyPage(() => import('../pages/desk/index.tsx'), 'Desk'),
});

const newCampaign = createRoute({
  getParentRoute: () => inside,
  path: '/new',
  validateSearch: ({ sample, of }): { sample?: 'en' | 'zh'; of?: string } => ({
    ...((sample === 'en' || sample === 'zh') && { sample }),
    // A campaign whose article is to be used again.
    ...(typeof of === 'string' && { of }),
  }),
  component: lazyPage(() => import('../pages/new-campaign/index.tsx'), 'NewCampaign'),
});

const campaign = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns/$id',
  component: lazyPage(() => import('../pages/campaign/index.tsx'), 'CampaignPage'),
});

const approve = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns/$id/approve',
  component: lazyPage(() => import('../pages/approve/index.tsx'), 'Approve'),
});

const audience = createRoute({
  getParentRoute: () => inside,
  path: '/audience',
  component: lazyPage(() => import('../pages/audience/index.tsx'), 'Audience'),
});

const list = createRoute({
  getParentRoute: () => inside,
  path: '/audience/$slug',
  component: lazyPage(() => import('../pages/audience/list.tsx'), 'ListPage'),
});

const feeds = createRoute({
  getParentRoute: () => inside,
  path: '/feeds',
  component: lazyPage(() => import('../pages/feeds/index.tsx'), 'Feeds'),
});

const addFeed = createRoute({
  getParentRoute: () => inside,
  path: '/feeds/new',
  component: lazyPage(() => import('../pages/feeds/add.tsx'), 'AddFeed'),
});

const feed = createRoute({
  getParentRoute: () => inside,
  path: '/feeds/$id',
  component: lazyPage(() => import('../pages/feeds/feed.tsx'), 'FeedPage'),
});

const feedSettings = createRoute({
  getParentRoute: () => inside,
  path: '/feeds/$id/settings',
  component: lazyPage(() => import('../pages/feeds/settings.tsx'), 'FeedSettings'),
});

const review = createRoute({
  getParentRoute: () => inside,
  path: '/campaigns/$id/review',
  component: lazyPage(() => import('../pages/review/index.tsx'), 'Review'),
});

const me = createRoute({
  getParentRoute: () => inside,
  path: '/me',
  component: lazyPage(() => import('../pages/me/index.tsx'), 'Me'),
});

/** Whoever is in goes on from there; whoever is not is asked who they are first. */
const missing = createRoute({ getParentRoute: () => inside, path: '$', component: NotFound });

const house = createRoute({
  getParentRoute: () => inside,
  path: '/house',
  component: lazyPage(() => import('../pages/house/index.tsx'), 'House'),
});
const housePages = house.addChildren([
  createRoute({
    getParentRoute: () => house,
    path: '/',
    component: lazyPage(() => import('../pages/house/audit.tsx'), 'Audit'),
  }),
  createRoute({
    getParentRoute: () => house,
    path: '/brand',
    component: lazyPage(() => import('../pages/brand/index.tsx'), 'BrandPage'),
  }),
  createRoute({
    getParentRoute: () => house,
    path: '/sending',
    component: lazyPage(() => import('../pages/sending/index.tsx'), 'SendingPage'),
  }),
  createRoute({
    getParentRoute: () => house,
    path: '/accounts',
    component: lazyPage(() => import('../pages/accounts/index.tsx'), 'Accounts'),
  }),
  createRoute({
    getParentRoute: () => house,
    path: '/operators',
    component: lazyPage(() => import('../pages/house/operators.tsx'), 'Operators'),
  }),
  createRoute({
    getParentRoute: () => house,
    path: '/tokens',
    component: lazyPage(() => import('../pages/house/tokens.tsx'), 'Tokens'),
  }),
  createRoute({
    getParentRoute: () => house,
    path: '/webhooks',
    component: lazyPage(() => import('../pages/webhooks/index.tsx'), 'Webhooks'),
  }),
  createRoute({
    getParentRoute: () => house,
    path: '/webhooks/$id',
    component: lazyPage(() => import('../pages/webhooks/webhook.tsx'), 'WebhookPage'),
  }),
]);

export const router = createRouter({
  routeTree: root.addChildren([
    setUp,
    welcome,
    inside.addChildren([
      desk,
      newCampaign,
      campaign,
      review,
      approve,
      audience,
      list,
      feeds,
      addFeed,
      feed,
      feedSettings,
      me,
      housePages,
      missing,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
