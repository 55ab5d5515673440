// doctor: what is configured, reachable and missing
// Changes nothing, sends nothing, tells no secret.
import type { Command } from 'commander';
import { commandConfig, withJson } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('doctor')
    .description(
      'Looks at the settings and at everything they name. Exit code 1 where something does not work.',
    )
    .addHelpText('after', '\nExample:\n  $ pullquote doctor --json')
    .action(run);
  withJson(command);
}

async function run(options: { json?: boolean }): Promise<void> {
  const { examine } = await import('../../operations/doctor.ts');
  const findings = await examine(await commandConfig());
  if (options.json) printJson(findings);
  else
    print(
      table(
        findings.map(({ name, state, detail }) => [marks[state], name, detail]),
        '',
      ),
    );
  if (findings.some((finding) => finding.state === 'bad')) process.exitCode = 1;
}

const marks = {
  ok: style('green', '✔', process.stdout),
  off: style('dim', '·', process.stdout),
  bad: style('red', '✗', process.stdout),
};
