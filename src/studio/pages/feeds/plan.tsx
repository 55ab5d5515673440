// For whom a feed makes campaigns, when, and what becomes of what is new: said when it is followed, and said anew later.
import { useQuery } from '@tanstack/react-query';
import { listsQuery } from '../../api/lists.ts';
import { useSay } from '../../frame/words.tsx';
import { Field } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { Ways } from '../../parts/ways.tsx';
import { cronOf, type Schedule } from './schedule.ts';
import { When } from './when.tsx';

const kinds = ['each', 'roundup'] as const;

export interface Plan {
  /** Slug; null while nobody has chosen one. */
  list: string | null;
  kind: (typeof kinds)[number];
  /** Of a roundup, as it is typed. */
  size: string;
  schedule: Schedule;
  timeZone: string;
}

const isSize = (size: string) => /^([1-9]|1\d|20)$/.test(size);

export const isWhole = ({ list, kind, size }: Plan): boolean =>
  list !== null && (kind === 'each' || isSize(size));

/** As the API takes it. */
export const planTerms = ({ list, kind, size, schedule, timeZone }: Plan) => ({
  ...{ list: list ?? '', every: cronOf(schedule), timeZone },
  roundupSize: kind === 'each' ? null : Number(size),
});

export function PlanFields({
  plan,
  setPlan,
  error,
}: {
  plan: Plan;
  setPlan(plan: Plan): void;
  /** Of the expression that says when. */
  error: string | null;
}) {
  const say = useSay();
  const lists = useQuery(listsQuery);
  const set = (change: Partial<Plan>) => setPlan({ ...plan, ...change });
  const { list, kind, size, schedule, timeZone } = plan;
  return (
    <>
      <Select
        label={say('feeds.list')}
        options={(lists.data?.items ?? []).map(({ slug, name, active, suppressed }) => ({
          id: slug,
          name,
          about: say('newCampaign.listAbout', { count: active - suppressed }),
        }))}
        value={list ?? ''}
        onChange={(to) => set({ list: to })}
      />
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {say('feeds.become')}
        </span>
        <Ways<Plan['kind']>
          label={say('feeds.become')}
          ways={kinds.map((id) => ({ id, name: say(`feeds.kind.${id}`) }))}
          chosen={kind}
          choose={(to) => set({ kind: to })}
        />
        <p className="field-hint">{say(`feeds.kindAbout.${kind}`)}</p>
      </div>
      {kind === 'roundup' && (
        <Field
          label={say('feeds.size')}
          type="number"
          inputMode="numeric"
          value={size}
          onChange={(to) => set({ size: to })}
          error={isSize(size) ? null : say('feeds.sizeForm')}
          isRequired
        />
      )}
      <When
        {...{ schedule, timeZone, error }}
        setTimeZone={(to) => set({ timeZone: to })}
        setSchedule={(to) => set({ schedule: to })}
      />
    </>
  );
}
