// Names a term of an operation as it was typed: what is wrong with "cards.formats" is wrong with --formats.

/** Options that are not called as their terms. */
const options: Record<string, string> = {
  unknownPolicy: '--unknown',
  timeZone: '--tz',
  roundupSize: '--roundup',
  columns: '--column',
};

/** The message of an error, with its term as the option that was given; as it is where there is none. */
export function messageWithOption(error: Error, args: readonly string[]): string {
  if (!('term' in error && 'detail' in error)) return error.message;
  const term = String(error.term).replace(/^.*\./, '');
  const option = options[term] ?? `--${term.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const isGiven = args.some((arg) => arg === option || arg.startsWith(`${option}=`));
  return isGiven ? `${option} ${error.detail}` : error.message;
}
