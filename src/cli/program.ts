// The program: finds the commands of ./commands, runs the one asked for, and turns errors into one line and an exit code.
import { readdir } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { ERROR_CODES, PullquoteError } from '../errors.ts';
import { redact } from '../log.ts';
import { printJson, style } from './terminal.ts';

/** What a file in ./commands exports by default: it adds its command to the program. */
export type Register = (program: Command) => void;

const folder = new URL('./commands/', import.meta.url);

/** The file of the command that is asked for, which starts in half the time; or all of them, for help and for typos. */
async function commandFiles(name: string | undefined): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  return files.includes(`${name}.ts`) ? [`${name}.ts`] : files;
}

async function buildProgram(): Promise<Command> {
  const program = new Command('pullquote')
    .description('Turns one article into a newsletter campaign and image posts, and delivers both.')
    .version('0.1.0', '-V, --version')
    .showHelpAfterError('(add --help for the options and examples)')
    .addHelpText('after', help);
  program.exitOverride();
  for (const file of await commandFiles(process.argv[2])) {
    const { default: register } = (await import(new URL(file, folder).href)) as { default: Register };
    register(program);
  }
  return program;
}

const help = `
Start here:
  $ npx pullquote compose article.txt --out out     the email, cards and posts of an article, as files
  $ npx pullquote subscribers import readers.csv --list readers --create
  $ npx pullquote publish article.txt --list readers
  $ npx pullquote status

Without SMTP_URL mail goes to the outbox, and without accounts posts go to the sandbox: both stay on this machine.
Settings are environment variables; 'pullquote doctor' tells what is configured, reachable and missing.`;

/** Runs the command that the arguments name. Never throws; sets the exit code. */
export async function run(): Promise<void> {
  const program = await buildProgram();
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  // Commander has already printed what was wrong, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit;
  if (error instanceof Error && error.name === 'AbortError') return 130;
  const code = error instanceof PullquoteError ? error.code : 'INTERNAL';
  const message = redact(error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
  if (process.argv.includes('--json')) printJson({ error: { code, message } });
  process.stderr.write(`${style('red', 'error')}: ${message}\n`);
  // A stack is for us, never for a user: only where it was asked for.
  if (code === 'INTERNAL') {
    if (process.argv.includes('--debug') && error instanceof Error)
      process.stderr.write(`${redact(error.stack ?? '')}\n`);
    else
      process.stderr.write(
        'This is a fault of Pullquote. Please report it with the output of the same command plus --debug.\n',
      );
  }
  return ERROR_CODES[code].exit;
}
