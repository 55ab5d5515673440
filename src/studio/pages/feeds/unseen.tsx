// Whether the campaigns of a feed go out unseen.
import { useSay } from '../../frame/words.tsx';
import { Switch } from '../../parts/field.tsx';

export function Unseen({ isSelected, onChange }: { isSelected: boolean; onChange(is: boolean): void }) {
  const say = useSay();
  return (
    <div className="stack">
      <Switch isSelected={isSelected} onChange={onChange}>
        {say('feeds.unseen')}
      </Switch>
      <p className="soft small">{say(isSelected ? 'feeds.unseenAbout' : 'feeds.seenAbout')}</p>
    </div>
  );
}
