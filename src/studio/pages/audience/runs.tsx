// Imports of a list as they go, also when whoever began one has left: how far each is, what it did, and the rows it did not keep.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { saveFile } from '../../api/files.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice, useRefusal } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { toast } from '../../parts/toast.tsx';

export type Run = Schema<'ImportRun'>;

/** So often it is looked at how far one is. */
export const lookEveryMs = 1_000;

/** The latest of a list. Where one ends, the list is looked at anew. */
export function Runs({ slug }: { slug: string }) {
  const say = useSay();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['audience', 'imports', slug],
    queryFn: () => need(api.GET('/api/v1/lists/{slug}/imports', { params: { path: { slug } } })),
    refetchInterval: ({ state }) =>
      state.data?.items.some((run) => run.state === 'running') ? lookEveryMs : false,
  });
  const runs = data?.items ?? [];
  const running = runs.filter(({ state }) => state === 'running').length;
  const before = useRef(running);
  useEffect(() => {
    if (running < before.current) void client.invalidateQueries({ queryKey: ['audience'] });
    before.current = running;
  }, [running, client]);
  const [latest, ...earlier] = runs;
  if (!latest) return null;
  return (
    <section className="stack import-runs" aria-labelledby="import-runs">
      <h2 id="import-runs" className="kicker">
        {say(latest.state === 'running' ? 'audience.importing' : 'audience.lastImport')}
      </h2>
      <Told run={latest} />
      {earlier.length > 0 && (
        <details>
          <summary className="small">{say('audience.earlierImports', { count: earlier.length })}</summary>
          {earlier.map((run) => (
            <Told key={run.id} run={run} />
          ))}
        </details>
      )}
    </section>
  );
}

function Told({ run }: { run: Run }) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  const { state, outcome, failure, actor, createdAt } = run;
  const when = say('audience.importedBy', { when: format.moment(createdAt), who: actor.name });
  if (state === 'running') return <HowFar run={run} />;
  if (failure)
    return (
      <Notice tone="bad" title={say('audience.importFailed')}>
        <p>{tell(failure.detail)}</p>
        <p className="soft">{when}</p>
      </Notice>
    );
  return (
    <div className="import-run">
      <p>
        {outcome &&
          say('audience.importDid', {
            added: outcome.added,
            updated: outcome.updated,
            left: outcome.rejected + outcome.duplicates,
          })}
        <span className="soft small import-when">{when}</span>
      </p>
      <SaveRejects run={run} />
    </div>
  );
}

export function HowFar({ run: { lines } }: { run: Run }) {
  const say = useSay();
  const text = say('audience.lines', { done: lines.done, of: lines.of });
  return (
    <div className="stack">
      <p className="number small">{text}</p>
      <Progress
        label={say('audience.import')}
        value={lines.of === 0 ? null : lines.done / lines.of}
        text={text}
      />
    </div>
  );
}

export function SaveRejects({ run }: { run: Run }) {
  const say = useSay();
  const refusalOf = useRefusal();
  if (!run.hasRejects) return null;
  const save = () =>
    saveFile(`/api/v1/imports/${run.id}/rejects.csv`, `${run.list}.rejects.csv`).catch((error: Error) =>
      toast(refusalOf(error).detail, 'failed'),
    );
  return (
    <Button size="s" onPress={() => void save()}>
      {say('audience.rejects')}
    </Button>
  );
}
