// How fast a CSV file becomes subscribers: 100,000 rows (or as many as the first argument says) into an empty list, the same
// file again, the way back out, and the same work row by row for comparison. Prints one JSON line last.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { configFromEnv, readEnv } from '../config/env.ts';
import { startEngines } from '../src/engines/index.ts';
import { openLog } from '../src/log.ts';
import { exportSubscribers } from '../src/store/export-subscribers.ts';
import { importSubscribers } from '../src/store/import-subscribers.ts';
import { openStore } from '../src/store/index.ts';
import { ensureList } from '../src/store/lists.ts';
import { lists } from '../src/store/schema.ts';
import { addSubscriber } from '../src/store/subscribers.ts';

const rows = Number(process.argv[2] ?? 100_000);
const rowsOneByOne = 2_000;
/** One row in so many is bad, as in real files. */
const badEvery = 1_000;

const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
try {
  const config = configFromEnv({ ...readEnv(), PULLQUOTE_DATA_DIR: folder });
  await using engines = await startEngines(config, openLog('warn'), { postgres: true });
  const store = await openStore(engines.databaseUrl ?? '');
  const slug = `bench-${process.pid}`;
  try {
    const list = await ensureList(store.db, slug);
    const file = join(folder, 'readers.csv');
    writeFileSync(file, readersCsv());
    const request = { file, list: slug, create: false, rejectsFile: `${file}.rejects.csv`, dryRun: false };
    const first = await measure(() => importSubscribers(store.db, request));
    const again = await measure(() => importSubscribers(store.db, request));
    if (first.result.added !== again.result.unchanged) throw new Error('the second import changed something');
    const out = await measure(async () => {
      let characters = 0;
      for await (const text of exportSubscribers(store.db, list.id)) characters += text.length;
      return characters;
    });
    const single = await measure(async () => {
      for (let i = 0; i < rowsOneByOne; i += 1)
        await addSubscriber(store.db, list.id, {
          email: `one${i}@example.com`,
          name: `One ${i}`,
          locale: 'en',
        });
    });
    console.log(
      JSON.stringify({
        bench: 'import',
        rows,
        added: first.result.added,
        rejected: first.result.rejected,
        ms: first.ms,
        rowsPerSecond: perSecond(rows, first.ms),
        cpuMs: first.cpuMs,
        againMs: again.ms,
        exportMs: out.ms,
        rowByRowPerSecond: perSecond(rowsOneByOne, single.ms),
        peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  } finally {
    await store.db.delete(lists).where(eq(lists.slug, slug));
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readersCsv(): string {
  const lines = ['email,name,locale'];
  for (let i = 1; i <= rows; i += 1) {
    const locale = i % 3 === 0 ? 'zh-TW' : 'en';
    lines.push(
      i % badEvery === 0
        ? `no address ${i},,`
        : `reader.${i}@domain${i % 200}.example,"讀者, ${i}",${locale}`,
    );
  }
  return lines.join('\r\n');
}

async function measure<T>(work: () => Promise<T>): Promise<{ result: T; ms: number; cpuMs: number }> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, ms: Math.round(performance.now() - start), cpuMs: Math.round((user + system) / 1000) };
}

function perSecond(count: number, ms: number): number {
  return Math.round((count / ms) * 1000);
}
