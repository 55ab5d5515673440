// The desk: what there is, the newest first.
import { useQuery } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Table } from '../../parts/table.tsx';

export function Desk() {
  const say = useSay();
  const format = useFormat();
  const { data, error, isPending } = useQuery({
    queryKey: ['campaigns'],
    queryFn: () => need(api.GET('/api/v1/campaigns', { params: { query: { limit: 50 } } })),
  });
  return (
    <>
      <h1>{say('frame.desk')}</h1>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data && (
        <Table
          label={say('frame.desk')}
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'title',
              name: say('desk.campaign'),
              cell: ({ articleTitle, articleRef }) => articleTitle ?? articleRef,
            },
            { id: 'state', name: say('desk.state'), cell: ({ state }) => state },
            { id: 'at', name: say('desk.made'), cell: ({ createdAt }) => format.moment(createdAt) },
          ]}
        />
      )}
    </>
  );
}
