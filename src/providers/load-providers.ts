// Finds the providers of a folder: every .ts file in it but types.ts and registry.ts is one, by its default export.
import { readdir } from 'node:fs/promises';

/** name → provider, in alphabetical order of the file names. A file's base name must be the provider's name. */
export async function loadProviders<T extends { name: string }>(folder: URL): Promise<Map<string, T>> {
  const files = (await readdir(folder)).filter(
    (f) => f.endsWith('.ts') && f !== 'types.ts' && f !== 'registry.ts',
  );
  const providers = new Map<string, T>();
  for (const file of files.sort()) {
    const { default: provider } = (await import(new URL(file, folder).href)) as { default: T };
    if (`${provider.name}.ts` !== file) throw new Error(`${file} exports a provider named ${provider.name}`);
    providers.set(provider.name, provider);
  }
  return providers;
}
