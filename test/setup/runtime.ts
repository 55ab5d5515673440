// Jest's loader of modules, but that a worker's next test file gets those of packages and of the house as they were evaluated
// for the one before: loaded, compiled and warm once, as in any process of ours. Jest does all of that anew for each
// file, which was two thirds of a run. Each file's own is what lies in test/.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What of Jest's loader is not in its types. */
interface Loader {
  registries: {
    esModuleRegistry: Map<string, { status: string }>;
    moduleRegistry: Map<string, { loaded: boolean }>;
  };
  esmLoader: { dynamicImport: DynamicImport };
}
type DynamicImport = (...asked: unknown[]) => Promise<unknown>;

// Its types are of what is required.
const { default: JestRuntime } = createRequire(import.meta.url)(
  'jest-runtime',
) as typeof import('jest-runtime');

const house = fileURLToPath(new URL('../../', import.meta.url));
/** Nothing else imports them. */
const ownOfAFile = `${house}test/`;
const kept = {
  esModules: new Map<string, { status: string }>(),
  modules: new Map<string, { loaded: boolean }>(),
  sourceMaps: new Map<string, string>(),
};
/** Of the file that runs. A kept module asks for others by the loader that loaded it, which is gone; this one takes over. */
let current: KeepingRuntime;

export default class KeepingRuntime extends JestRuntime {
  readonly #import: DynamicImport;

  constructor(...given: ConstructorParameters<typeof JestRuntime>) {
    super(...given);
    current = this;
    const { registries, esmLoader } = this as unknown as Loader;
    add(kept.esModules, registries.esModuleRegistry);
    add(kept.modules, registries.moduleRegistry);
    add(kept.sourceMaps, this.getSourceMaps() as Map<string, string>);
    this.#import = esmLoader.dynamicImport;
    esmLoader.dynamicImport = (...asked) => current.#import(...asked);
  }

  override requireModuleOrMock<T>(from: string, name: string): T {
    return current === this ? super.requireModuleOrMock(from, name) : current.requireModuleOrMock(from, name);
  }

  override teardown(): void {
    const { registries } = this as unknown as Loader;
    add(
      [...registries.esModuleRegistry].filter(([key, { status }]) => status === 'evaluated' && isKept(key)),
      kept.esModules,
    );
    add(
      [...registries.moduleRegistry].filter(([key, { loaded }]) => loaded && isKept(key)),
      kept.modules,
    );
    add(this.getSourceMaps(), kept.sourceMaps);
    super.teardown();
  }
}

/** @param key the URL or path of a file, or the name of a module that is none: Node's, and Jest's for this file alone */
function isKept(key: string): boolean {
  if (key.startsWith('file:')) return isKept(fileURLToPath(key));
  if (key.startsWith('/')) return !key.startsWith(ownOfAFile);
  return !key.startsWith('@jest/');
}

function add<V>(more: Iterable<readonly [string, V]>, to: Map<string, V>): void {
  for (const [key, value] of more) to.set(key, value);
}
