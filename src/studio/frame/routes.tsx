// The pages by their address: each a folder of pages/, loaded when it is opened. A new page adds its route here, and its
// name to sections.ts where it belongs into the masthead.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed, NotFound } from './failed.tsx';
import { Frame } from './frame.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Failed });

const desk = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/desk/index.tsx'), 'Desk'),
});

export const router = createRouter({
  routeTree: root.addChildren([desk]),
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
