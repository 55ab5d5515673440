// themes: the themes there are
import type { Command } from 'commander';
import { loadEmailTheme, themeNames } from '../../themes/load-theme.ts';
import { commandConfig, withJson } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('themes')
    .description(
      'Lists the themes. Look at one with your own article: pullquote preview ARTICLE --theme NAME',
    )
    .addHelpText('after', '\nExamples:\n  $ pullquote themes\n  $ pullquote preview article.txt --theme bold')
    .action((options: { json?: boolean }) => {
      const themes = themeNames().map((name) => loadEmailTheme(name).theme);
      if (options.json) {
        printJson(themes);
        return;
      }
      const used = commandConfig().theme;
      const rows = themes.map(({ name, description }) => [
        style('bold', name, process.stdout),
        description,
        name === used ? style('dim', 'in use', process.stdout) : '',
      ]);
      print(table(rows, ''));
    });
  withJson(command);
}
