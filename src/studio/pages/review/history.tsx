// What was changed, by whom and when, the newest first; what was undone is named so.
import { useQuery } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { kindWord } from '../../parts/kind-word.ts';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { State } from '../../parts/state.tsx';
import { whatChanged } from '../../parts/what-changed.ts';
import { useDesk } from './use-desk.ts';

export function History({ close }: { close(): void }) {
  const say = useSay();
  const format = useFormat();
  const { desk } = useDesk();
  const { id } = desk.campaign;
  const { data, error } = useQuery({
    queryKey: ['review-history', id, desk.version],
    queryFn: () =>
      need(api.GET('/api/v1/campaigns/{id}/edits', { params: { path: { id }, query: { limit: 100 } } })),
  });
  return (
    <Dialog title={say('review.history')} isOpen close={close} isWide>
      <Refusal error={error} />
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <p>{say('review.noEdits')}</p>}
      <ol className="review-history">
        {data?.items.map(({ seq, kind, actor, at, undoneAt, before, after }) => (
          <li key={seq}>
            <p>
              <strong>{say(kindWord(kind))}</strong> · {actor.name} · {format.moment(at)}{' '}
              {undoneAt && <State>{say('review.undone')}</State>}
            </p>
            <Changes before={before} after={after} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Changes({ before, after }: { before: unknown; after: unknown }) {
  const say = useSay();
  const { gone, came, moved } = whatChanged(before, after);
  return (
    <div className="small soft">
      {gone.map((line) => (
        <p key={line}>
          <del>{line}</del>
        </p>
      ))}
      {came.map((line) => (
        <p key={line}>
          <ins>{line}</ins>
        </p>
      ))}
      {moved.map((line) => (
        <p key={line}>{say('review.moved', { line })}</p>
      ))}
    </div>
  );
}
