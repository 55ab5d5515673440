// A file of subscribers: what its columns are, a look through all of it without keeping anything, then the import. That goes on
// when this is closed; how far it is then stands on the page of the list.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, need } from '../../api/client.ts';
import { sendFile } from '../../api/send-file.ts';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Columns, type FileLook, FirstRows, type Meaning, single } from './columns.tsx';
import { headOf } from './head-of.ts';
import { Outcome } from './outcome.tsx';
import { HowFar, lookEveryMs, type Run, SaveRejects } from './runs.tsx';

interface Chosen {
  file: File;
  head: Blob;
  /** Of this choice: the same file may be chosen again, mended. */
  round: number;
}

type Said = ReadonlyMap<number, Meaning | null>;

/** As the API takes it: "#3=email". */
const columnsOf = (said: Said): [string, string][] =>
  [...said].map(([index, meaning]) => ['columns', `#${index + 1}=${meaning ?? 'none'}`]);

export function Import({ slug, close }: { slug: string; close(): void }) {
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<Said>(new Map());
  const [active, setActive] = useState<string[]>([]);
  /** Those with which the file was looked through last. */
  const [activeThen, setActiveThen] = useState<string[]>([]);
  const look = useQuery({
    queryKey: ['import-look', chosen?.round, ...said],
    queryFn: () =>
      sendFile(
        `/api/v1/imports/look?${new URLSearchParams(columnsOf(said))}`,
        chosen?.head ?? new Blob(),
        () => {},
      ) as Promise<FileLook>,
    enabled: chosen !== null,
    placeholderData: chosen === null ? undefined : keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const check = useRun(slug);
  const keep = useRun(slug);
  const send = (how: typeof check, dryRun: boolean) => {
    if (!chosen) return;
    setActiveThen(active);
    how.begin({
      file: chosen.file,
      query: new URLSearchParams([
        ...columnsOf(said),
        ...active.map((word): [string, string] => ['active', word]),
        ['dryRun', String(dryRun)],
      ]),
    });
  };
  const isAsChecked = active.join() === activeThen.join();
  const checked = check.run?.state === 'done' ? check.run.outcome : null;
  const step = keep.hasBegun ? 'keep' : check.hasBegun ? 'check' : chosen ? 'columns' : 'file';
  const choose = async (file: File) => {
    const head = await headOf(file);
    setSaid(new Map());
    setActive([]);
    check.reset();
    keep.reset();
    setChosen({ file, head, round: (chosen?.round ?? 0) + 1 });
  };
  const hasAddress = look.data?.columns.some(({ meaning }) => meaning === 'email') ?? false;
  const isOver = keep.run?.state === 'done';
  return (
    <Dialog
      title={
        chosen && !isOver ? say('audience.importFile', { file: chosen.file.name }) : say('audience.import')
      }
      isOpen
      close={close}
      isWide
      foot={
        <>
          {step === 'check' && !check.isBusy ? (
            <Button onPress={check.reset}>{say('audience.backToColumns')}</Button>
          ) : (
            <Button onPress={close}>{say(step === 'keep' ? 'parts.close' : 'parts.back')}</Button>
          )}
          {step === 'columns' && (
            <Button
              weight="main"
              onPress={() => send(check, true)}
              isDisabled={!hasAddress || look.isFetching}
            >
              {say('audience.check')}
            </Button>
          )}
          {checked && step === 'check' && (
            <Button weight="main" onPress={() => (isAsChecked ? send(keep, false) : send(check, true))}>
              {say(isAsChecked ? 'audience.importNow' : 'audience.checkAgain')}
            </Button>
          )}
        </>
      }
    >
      {step === 'file' && <Drop onFile={choose} />}
      {step === 'columns' && (
        <>
          <Refusal error={look.error} />
          {look.isPending && <Loading />}
          {look.data && !look.error && (
            <>
              <Columns
                look={look.data}
                choose={(index, meaning) => setSaid(saying(said, index, meaning))}
                isDisabled={look.isPlaceholderData}
              />
              <FirstRows look={look.data} />
            </>
          )}
          {look.error && <Drop onFile={choose} />}
        </>
      )}
      {step === 'check' && <Going of={check} word="audience.looking" />}
      {step === 'check' && checked && (
        <Outcome outcome={checked} isDone={false} active={active} setActive={setActive} />
      )}
      {step === 'keep' && <Going of={keep} word="audience.importing" about={say('audience.mayClose')} />}
      {step === 'keep' && keep.run?.outcome && (
        <>
          <Outcome outcome={keep.run.outcome} isDone active={[]} setActive={() => {}} />
          <div>
            <SaveRejects run={keep.run} />
          </div>
        </>
      )}
    </Dialog>
  );
}

/** Of what a person has one of, the column said last is it. */
function saying(said: Said, index: number, meaning: Meaning | null): Said {
  const others = [...said].filter(
    ([at, its]) => at !== index && !(its === meaning && its !== null && single.includes(its)),
  );
  return new Map([...others, [index, meaning]]);
}

function Drop({ onFile }: { onFile(file: File): void }) {
  const say = useSay();
  return (
    <FileDrop
      label={say('audience.dropFile')}
      choose={say('audience.chooseFile')}
      accept={['.csv', 'text/csv']}
      onFile={onFile}
    >
      <p className="soft small">{say('audience.fileAbout')}</p>
    </FileDrop>
  );
}

/** A file on its way, and then how far the server is with it. */
function useRun(slug: string) {
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const begin = useMutation({
    mutationFn: ({ file, query }: { file: File; query: URLSearchParams }) => {
      setSent(0);
      return sendFile(
        `/api/v1/lists/${encodeURIComponent(slug)}/imports?${query}`,
        file,
        setSent,
      ) as Promise<Run>;
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: ['audience', 'imports', slug] }),
  });
  const id = begin.data?.id;
  const followed = useQuery({
    queryKey: ['import', id],
    queryFn: () => need(api.GET('/api/v1/imports/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.state === 'running' ? lookEveryMs : false,
  });
  const run = id === undefined ? undefined : (followed.data ?? begin.data);
  const isOver = run !== undefined && run.state !== 'running';
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: ['audience'] });
  }, [isOver, client]);
  return {
    run,
    sent,
    error: begin.error ?? followed.error,
    hasBegun: !begin.isIdle,
    isBusy: begin.isPending || (run?.state === 'running' && !followed.error),
    begin: begin.mutate,
    reset: begin.reset,
  };
}

function Going({
  of: { run, sent, error, isBusy },
  word,
  about,
}: {
  of: ReturnType<typeof useRun>;
  word: 'audience.looking' | 'audience.importing';
  about?: string;
}) {
  const say = useSay();
  const tell = useTell();
  if (error) return <Refusal error={error} />;
  if (run?.failure)
    return (
      <Notice tone="bad" title={say('audience.importFailed')}>
        {tell(run.failure.detail)}
      </Notice>
    );
  if (!isBusy) return null;
  return (
    <div className="stack">
      <div role="status">
        <h3>{say(run ? word : 'audience.sending')}</h3>
      </div>
      {run ? (
        <HowFar run={run} />
      ) : (
        <Progress label={say('audience.sending')} value={sent < 1 ? sent : null} />
      )}
      {run && about && <p className="soft small">{about}</p>}
    </div>
  );
}
