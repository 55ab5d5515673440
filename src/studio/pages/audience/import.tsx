// A file of subscribers: looked through without keeping anything, then kept; with how far it is, and the bad rows to save.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { sendFile } from '../../api/send-file.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';

type Outcome = Schema<'Import'>;

export function Import({ slug, close }: { slug: string; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const run = (dryRun: boolean) => (chosen: File) => {
    setSent(0);
    const path = `/api/v1/lists/${encodeURIComponent(slug)}/subscribers/import?dryRun=${dryRun}`;
    return sendFile(path, chosen, setSent) as Promise<Outcome>;
  };
  const look = useMutation({ mutationFn: run(true) });
  const keep = useMutation({
    mutationFn: run(false),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['audience'] }),
  });
  const isBusy = look.isPending || keep.isPending;
  const done = keep.data ?? null;
  const outcome = done ?? look.data ?? null;
  return (
    <Dialog
      title={say('audience.import')}
      isOpen
      close={close}
      isWide
      foot={
        <>
          <Button onPress={close}>{say(done ? 'parts.close' : 'parts.back')}</Button>
          {file && look.data && !done && (
            <Button weight="main" onPress={() => keep.mutate(file)} isPending={keep.isPending}>
              {say('audience.importNow')}
            </Button>
          )}
        </>
      }
    >
      {!done && !keep.isPending && (
        <FileDrop
          label={file?.name ?? say('audience.dropFile')}
          choose={say('audience.chooseFile')}
          accept={['.csv', 'text/csv']}
          onFile={(chosen) => {
            setFile(chosen);
            keep.reset();
            look.mutate(chosen);
          }}
        >
          <p className="soft small">{say('audience.fileAbout')}</p>
        </FileDrop>
      )}
      {isBusy && (
        <div className="stack">
          <p role="status">
            {say(sent < 1 ? 'audience.sending' : keep.isPending ? 'audience.importing' : 'audience.looking')}
          </p>
          <Progress label={say('audience.import')} value={sent < 1 ? sent : null} />
        </div>
      )}
      <Refusal error={look.error ?? keep.error} />
      {outcome && !isBusy && <Told outcome={outcome} isDone={done !== null} slug={slug} />}
    </Dialog>
  );
}

function Told({ outcome, isDone, slug }: { outcome: Outcome; isDone: boolean; slug: string }) {
  const say = useSay();
  const format = useFormat();
  const { rejects, unusedColumns, heldBack } = outcome;
  return (
    <div className="stack" role="status">
      <h3>{say(isDone ? 'audience.imported' : 'audience.wouldImport')}</h3>
      <dl className="import-counts">
        {(
          ['added', 'updated', 'unchanged', 'duplicates', 'rejected', 'unsubscribed', 'suppressed'] as const
        ).map((count) => (
          <div key={count}>
            <dt>{say(`audience.import.${count}`)}</dt>
            <dd className="number">{format.number(outcome[count])}</dd>
          </div>
        ))}
      </dl>
      {unusedColumns.length > 0 && (
        <p className="soft small">{say('audience.unusedColumns', { columns: format.list(unusedColumns) })}</p>
      )}
      {Object.keys(heldBack).length > 0 && (
        <Notice title={say('audience.heldBack')}>{format.list(Object.keys(heldBack))}</Notice>
      )}
      {rejects !== null && (
        <div>
          <Button onPress={() => saveText(rejects, `${slug}.rejects.csv`)}>{say('audience.rejects')}</Button>
        </div>
      )}
      {isDone && rejects === null && outcome.rejected > 0 && (
        <p className="soft small">{say('audience.rejectsTooMany')}</p>
      )}
    </div>
  );
}

function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
