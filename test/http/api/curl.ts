// The commands of a Markdown file's sh blocks, and a curl of them as the request that it makes: as POSIX quotes, and as curl's manual says of the
// options that our documents use. Any other is refused.

export interface CurlCall {
  method: string;
  url: string;
  /** By lowercase name. */
  headers: Record<string, string>;
  body: string | undefined;
  /** Asked to show what comes as it comes (-N). */
  isStream: boolean;
}

/** Each command of its own, however many lines it has. */
export function commandsOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) => {
    const commands: string[] = [];
    let open = '';
    for (const line of block.split('\n')) {
      open += `${line}\n`;
      if (/\\$/.test(line) || isInQuotes(open)) continue;
      if (open.trim()) commands.push(open.trim());
      open = '';
    }
    if (open.trim()) throw new Error(`a quote or a line is not ended: ${open}`);
    return commands;
  });
}

const isInQuotes = (text: string): boolean => {
  try {
    wordsOf(text, {});
    return false;
  } catch {
    return true;
  }
};

/** @param within the shell's variables, and the files that an @ names */
export function readCurl(
  command: string,
  { variables, files }: { variables: Record<string, string>; files: Record<string, string> },
): CurlCall {
  const [name, ...words] = wordsOf(command, variables);
  if (name !== 'curl') throw new Error(`expected curl, but it is ${name}`);
  const call = { method: '', url: '', headers: {} as Record<string, string>, isStream: false };
  let body: string | undefined;
  const next = (option: string): string => {
    const word = words.shift();
    if (word === undefined) throw new Error(`${option} has no value`);
    return word;
  };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-H') {
      const [, header = '', value = ''] = /^([^:]+): *(.*)$/.exec(next(word)) ?? [];
      call.headers[header.toLowerCase()] = value;
    } else if (word === '-X') call.method = next(word);
    else if (word === '-d' || word === '--data-binary') {
      const data = next(word);
      const file = data.startsWith('@') ? files[data.slice(1)] : data;
      if (file === undefined) throw new Error(`there is no file ${data.slice(1)}`);
      // -d takes the line ends out of a file; of a word it leaves them.
      body = word === '-d' && data.startsWith('@') ? file.replace(/[\r\n]/g, '') : file;
    } else if (word === '-N') call.isStream = true;
    else if (word.startsWith('-') && word !== '-i') throw new Error(`an option that is not known: ${word}`);
    else if (!word.startsWith('-')) call.url = word;
  }
  if (body !== undefined) call.headers['content-type'] ??= 'application/x-www-form-urlencoded';
  call.method ||= body === undefined ? 'GET' : 'POST';
  return { ...call, body };
}

/** As a POSIX shell splits (Shell Command Language, 2.2), without substitutions of commands. @throws where a quote is not ended */
function wordsOf(text: string, variables: Record<string, string>): string[] {
  const words: string[] = [];
  const piece = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\\n|\\(.)|\$(\w+)|([^\s'"\\$]+)|(\s+)|(.)/gsy;
  let word: string | null = null;
  const valueFor = (name: string) => variables[name] ?? '';
  const inDouble = (quoted: string) =>
    quoted.replace(/\\(["\\$`\n])|\$(\w+)/g, (_all, escaped?: string, name?: string) =>
      name === undefined ? (escaped === '\n' ? '' : (escaped ?? '')) : valueFor(name),
    );
  for (const [all, single, double, escaped, name, plain, space, wrong] of text.matchAll(piece)) {
    // A $ that begins no name is itself.
    if (wrong !== undefined && wrong !== '$') throw new Error(`${wrong} is not ended: ${text}`);
    if (space !== undefined) {
      if (word !== null) words.push(word);
      word = null;
    } else if (all !== '\\\n')
      word =
        (word ?? '') +
        (single ??
          (double === undefined
            ? (escaped ?? (name === undefined ? (plain ?? wrong ?? '') : valueFor(name)))
            : inDouble(double)));
  }
  if (word !== null) words.push(word);
  return words;
}
