// A page that is loaded when it is opened, or pointed at. Where its files are gone, since the studio was built anew meanwhile, the
// router loads all of it anew at that address: once, and only when the page is opened, so that nothing typed elsewhere is lost.
import { lazyRouteComponent } from '@tanstack/react-router';

export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => load().catch(tellAsGone), name);

/** The router knows a script that is gone by these words; Vite has others for a style. */
function tellAsGone(cause: unknown): never {
  const what = cause instanceof Error ? cause.message : String(cause);
  throw new TypeError(`Failed to fetch dynamically imported module: ${what}`, { cause });
}
