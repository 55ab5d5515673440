// Why an edit was refused, at its place, until the next one holds.
import { useTell } from '../../frame/words.tsx';
import { useDesk } from './use-desk.ts';

/** `field` as the API names it; with `at`, of one in its list. */
export function useRefused(field: string, at?: number): string | null {
  const tell = useTell();
  const { refused } = useDesk();
  const here = refused.filter(
    ({ place }) => place.field === field && (at === undefined || place.at === undefined || place.at === at),
  );
  return here.length > 0 ? here.map(({ detail }) => tell(detail)).join(' · ') : null;
}

export function Refused({ field }: { field: string }) {
  const reason = useRefused(field);
  return reason ? (
    <p role="alert" className="review-refused">
      {reason}
    </p>
  ) : null;
}
