// The review desk as it counts now, and the way to change it: one edit after the other, each with the version that was seen.
// What is refused stays at its place until it holds; whoever was slower is told, and sees what there is now.
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useRef, useState } from 'react';
import { api, type Finding, need, Problem, type Schema } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useSay, useTell } from '../../frame/words.tsx';
import { useRefusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';

export type ReviewDesk = Schema<'ReviewDesk'>;
export type WantedEdit =
  ApiPaths['/api/v1/campaigns/{id}/edits']['post']['requestBody']['content']['application/json'];
export type Step = 'undo' | 'redo';

export interface Desk {
  desk: ReviewDesk;
  /** Whether this operator may change it, and it can be changed still. */
  mayEdit: boolean;
  isSaving: boolean;
  refused: readonly Finding[];
  /** null where it is saved; else why it is not. */
  edit(wanted: WantedEdit): Promise<Error | null>;
  step(step: Step): Promise<Error | null>;
  /** What was typed and is not saved, by field: it outlives its page's parts. */
  drafts: Map<string, string>;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('there is no desk around this part');
  return desk;
}

/** It stays as it was seen until it is changed here: a change by somebody else is told, not slipped under. */
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id],
    queryFn: () => need(api.GET('/api/v1/campaigns/{id}/desk', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export function useReview(id: string): { error: Error | null; desk: Desk | null } {
  const say = useSay();
  const words = useRefusal();
  const tell = useTell();
  const client = useQueryClient();
  const mayWrite = useMay('write');
  const { data, error } = useQuery(reviewQuery(id));
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const [waiting, setWaiting] = useState(0);
  const drafts = useRef(new Map<string, string>());
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const save = useCallback(
    (send: (version: string) => Promise<ReviewDesk>): Promise<Error | null> => {
      const { queryKey } = reviewQuery(id);
      const run = async (): Promise<Error | null> => {
        try {
          client.setQueryData(queryKey, await send(client.getQueryData(queryKey)?.version ?? ''));
          setRefused([]);
          void client.invalidateQueries({ queryKey: ['live'] });
          return null;
        } catch (cause) {
          const error = cause instanceof Error ? cause : new Error(String(cause));
          const findings = error instanceof Problem ? error.findings : [];
          setRefused(findings);
          if (error instanceof Problem && error.status === 412) {
            toast(say('review.faster', { detail: tell(error.message) }), 'failed');
            await client.refetchQueries({ queryKey });
          } else if (findings.length === 0) toast(words(error).detail || words(error).title, 'failed');
          return error;
        }
      };
      setWaiting((count) => count + 1);
      const saved = last.current.then(run).finally(() => setWaiting((count) => count - 1));
      last.current = saved;
      return saved;
    },
    [id, client, say, tell, words],
  );

  const desk = useMemo(
    (): Desk | null =>
      data
        ? {
            desk: data,
            mayEdit: mayWrite && data.isEditable,
            isSaving: waiting > 0,
            refused,
            drafts: drafts.current,
            edit: (wanted) =>
              save((version) =>
                need(api.POST('/api/v1/campaigns/{id}/edits', { params: seen(id, version), body: wanted })),
              ),
            step: (step) =>
              save((version) =>
                need(api.POST(`/api/v1/campaigns/{id}/edits/${step}`, { params: seen(id, version) })),
              ),
          }
        : null,
    [data, mayWrite, waiting, refused, save, id],
  );
  return { error, desk };
}

const seen = (id: string, version: string) => ({ path: { id }, header: { 'if-match': `"${version}"` } });
