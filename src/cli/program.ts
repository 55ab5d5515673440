// The program: finds the commands of ./commands by name, imports the one that is called, and turns errors into one line
// and an exit code. It loads nothing that only a command needs.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { ERROR_CODES, PullquoteError, STOPPED_EXIT } from '../errors.ts';
import { redact } from '../log/redact.ts';
import { asCalled, nameOf } from './called.ts';
import { messageWithOption } from './option-names.ts';
import { printJson, setHints, style, withHints } from './terminal.ts';

/** What a file in ./commands exports by default: it adds its command to the program. */
export type Register = (program: Command) => void;

const folder = new URL('./commands/', import.meta.url);
const packageFile = new URL('../../package.json', import.meta.url);

/** A command as --help lists it, known without importing it: its file's name, and its file's first line. */
export interface Listed {
  name: string;
  summary: string;
}

/** @throws where a file does not begin with its name and summary, such as "// status: the campaigns, or one in detail" */
export function listCommands(): Listed[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => {
      const [, name, summary] = /^\/\/ ([a-z-]+): (.+)$/m.exec(readStart(new URL(file, folder))) ?? [];
      if (name === undefined || summary === undefined || `${name}.ts` !== file)
        throw new Error(
          `cli/commands/${file} does not begin with "// ${file.slice(0, -3)}: " and its summary`,
        );
      return { name, summary };
    });
}

/** The first line, in one read. */
function readStart(file: URL): string {
  const buffer = Buffer.alloc(200);
  const descriptor = openSync(fileURLToPath(file), 'r');
  try {
    return buffer.toString('utf8', 0, readSync(descriptor, buffer)).split('\n', 1)[0] ?? '';
  } finally {
    closeSync(descriptor);
  }
}

async function buildProgram(called: string | undefined): Promise<Command> {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const program = new Command('pullquote')
    .description('Turns one article into a newsletter campaign and image posts, and delivers both.')
    .version(version, '-V, --version')
    .showHelpAfterError('(add --help for the options and examples)')
    .addHelpText('after', help);
  program.exitOverride().configureOutput({
    writeOut: (text) => void process.stdout.write(withHints(text)),
    writeErr: (text) => void process.stderr.write(withHints(text)),
  });
  const commands = listCommands();
  const ownName = nameOf(process.argv0, process.argv, process.cwd());
  const names = commands.map(({ name }) => name);
  setHints((text) => asCalled(text, ownName, names));
  for (const { name, summary } of commands) {
    if (name === called) {
      const { default: register } = (await import(new URL(`${name}.ts`, folder).href)) as {
        default: Register;
      };
      register(program);
    } else program.command(name).summary(summary);
  }
  return program;
}

const help = `
Start here:
  $ pullquote compose article.txt --out out     the email, cards and posts of an article, as files
  $ pullquote subscribers import readers.csv --list readers --create
  $ pullquote publish article.txt --list readers
  $ pullquote status

Without SMTP_URL mail goes to the outbox, and without accounts posts go to the sandbox: both stay on this machine.
With PULLQUOTE_URL and PULLQUOTE_TOKEN, commands ask a server elsewhere (docs/api.md).
Settings are environment variables; 'pullquote doctor' tells what is configured, reachable and missing.`;

/** Runs the command that the arguments name. Never throws; sets the exit code. */
export async function run(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  // "help status" is "status --help": commander's own would know no more of it than its name.
  const args = first === 'help' && rest[0] ? [rest[0], '--help'] : [...(first ? [first] : []), ...rest];
  try {
    const program = await buildProgram(args[0]);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  // Commander has already printed what was wrong, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit;
  if (error instanceof Error && error.name === 'AbortError') {
    process.stderr.write(`${error.message}\n`);
    return STOPPED_EXIT;
  }
  const code = error instanceof PullquoteError ? error.code : 'INTERNAL';
  const message = redact(
    error instanceof Error ? messageWithOption(error, process.argv) : String(error),
  ).replace(/\s*\n\s*/g, ' ');
  if (process.argv.includes('--json')) printJson({ error: { code, message } });
  process.stderr.write(`${style('red', 'error')}: ${withHints(message)}\n`);
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
