// Cuts what a server sends into whole replies (RFC 5321 §4.2.1), however its bytes come: several at once, or one by one. Pure.

export interface Reply {
  /** Three digits; 0 where the line is no reply, or where its lines have different ones (RFC 5321 §4.2.1). */
  code: number;
  /** All its lines, joined by line feeds. */
  text: string;
}

/** Generous beside any real reply: it only stops a server that never comes to the end of one. */
const longestReply = 64 * 1_024;
const lineForm = /^(\d{3})(?:([ -])|$)/;

export class ReplyReader {
  /** Bytes as latin1, so that a letter may be cut in two by a packet. */
  #rest = '';
  #lines: string[] = [];
  #length = 0;

  /** Adds bytes, and takes out the replies that are whole by now. */
  read(bytes: Buffer): Reply[] {
    this.#rest += bytes.toString('latin1');
    const replies: Reply[] = [];
    for (let end = this.#rest.indexOf('\n'); end !== -1; end = this.#rest.indexOf('\n')) {
      const line = this.#rest.slice(0, end).replace(/\r$/, '');
      this.#rest = this.#rest.slice(end + 1);
      this.#lines.push(line);
      this.#length += line.length;
      const [, code, mark] = lineForm.exec(line) ?? [];
      if (mark === '-') continue;
      const isOne = this.#lines.every((each) => each.startsWith(code ?? ''));
      replies.push({ code: isOne ? Number(code ?? 0) : 0, text: decode(this.#lines.join('\n')) });
      this.#lines = [];
      this.#length = 0;
    }
    return replies;
  }

  /** Whether a reply began that has no end so far; one that never ends is told by its length. */
  get isTooLong(): boolean {
    return this.#length + this.#rest.length > longestReply;
  }

  /** What came of a reply whose end never came. */
  get half(): string {
    return decode([...this.#lines, this.#rest].join('\n').trim());
  }
}

/** UTF-8, as servers of today write; else the bytes as they are (RFC 5321 §4.2.1 knows ASCII alone). */
function decode(latin1: string): string {
  if (/^\p{ASCII}*$/u.test(latin1)) return latin1;
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? latin1 : text;
}
