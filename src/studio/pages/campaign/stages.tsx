// The stages until there is something to review, as they begin and end.
import type { CampaignStatus } from '../../api/campaign.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Progress } from '../../parts/progress.tsx';
import { State } from '../../parts/state.tsx';

export function Stages({ campaign: { stages } }: { campaign: CampaignStatus }) {
  const say = useSay();
  const format = useFormat();
  return (
    <ol className="stages" aria-live="polite">
      {(['summarize', 'render'] as const).map((name) => {
        const run = stages[name];
        const tookMs = run?.finishedAt ? Date.parse(run.finishedAt) - Date.parse(run.startedAt) : null;
        return (
          <li key={name} className="stage">
            <h2>{say(`stage.${name}`)}</h2>
            <p className="soft">{say(`campaign.stage.${name}`)}</p>
            {tookMs !== null ? (
              <State tone="good">{format.duration(tookMs / 1_000)}</State>
            ) : (
              <Progress label={say(`stage.${name}`)} value={run ? null : 0} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
