// themes: the themes there are
import type { Command } from 'commander';
import { configAnywhere, withJson } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('themes')
    .description(
      'Lists the themes. Look at one with your own article: pullquote preview ARTICLE --theme NAME',
    )
    .addHelpText('after', '\nExamples:\n  $ pullquote themes\n  $ pullquote preview article.txt --theme bold')
    .action(async (options: { json?: boolean }) => {
      const { allThemes } = await import('../../operations/themes.ts');
      const themes = allThemes();
      if (options.json) {
        printJson(themes);
        return;
      }
      const used = (await configAnywhere()).theme;
      const rows = themes.map(({ name, description }) => [
        style('bold', name, process.stdout),
        description,
        name === used ? style('dim', 'in use', process.stdout) : '',
      ]);
      print(table(rows, ''));
    });
  withJson(command);
}
