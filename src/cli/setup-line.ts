// The link by which the first operator comes in, told by whatever starts the server while there is none. Past the log: it is a secret.
import type { App } from '../app.ts';

export async function tellSetup(app: App, url: string): Promise<void> {
  const { setupLink } = await import('../operations/setup.ts');
  const made = await setupLink({ ...app, config: { ...app.config, publicUrl: app.config.publicUrl ?? url } });
  if (made)
    process.stderr.write(`Nobody can sign in yet. Set up the studio, once, within a day:\n  ${made.link}\n`);
}
