// Subscribers as CSV, in the form that import takes back: who unsubscribed stays so on another list, too, and whom no
// campaign may mail is not made active by it.
import { formatCsvLine } from './csv.ts';
import type { Db } from './db.ts';
import { streamSubscribers } from './subscribers.ts';

/** The text of the file, a few thousand lines at a time. UTF-8 with a BOM, which spreadsheets want. */
export async function* exportSubscribers(db: Db, listId: string): AsyncGenerator<string> {
  let text = `\ufeff${formatCsvLine(['email', 'name', 'locale', 'status', 'created_at', 'unsubscribed_at', 'suppressed'])}`;
  for await (const subscriber of streamSubscribers(db, listId)) {
    const { email, name, locale, status, createdAt, unsubscribedAt, suppressed } = subscriber;
    const moments = [createdAt.toISOString(), unsubscribedAt?.toISOString() ?? ''];
    text += formatCsvLine([email, name, locale ?? '', status, ...moments, suppressed ?? '']);
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
