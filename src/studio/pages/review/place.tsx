// An item's place in its list: up, down, out.
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { useDesk } from './use-desk.ts';

export function Place({
  kind,
  at,
  among,
  name,
}: {
  kind: 'quote' | 'keyPoint' | 'sentence' | 'figure';
  at: number;
  /** The places that are shown, in order: it goes past what is not. */
  among: readonly number[];
  /** What it says, for who does not see where the buttons stand. */
  name: string;
}) {
  const say = useSay();
  const { mayEdit, edit } = useDesk();
  if (!mayEdit) return null;
  const above = among.findLast((one) => one < at);
  const below = among.find((one) => one > at);
  const move = (to: number | undefined) => to !== undefined && void edit({ kind, do: 'move', at, to });
  return (
    <div className="review-place">
      <Button
        size="s"
        weight="quiet"
        isDisabled={above === undefined}
        aria-label={say('review.up', { name })}
        onPress={() => move(above)}
      >
        ↑
      </Button>
      <Button
        size="s"
        weight="quiet"
        isDisabled={below === undefined}
        aria-label={say('review.down', { name })}
        onPress={() => move(below)}
      >
        ↓
      </Button>
      <Button
        size="s"
        weight="quiet"
        aria-label={say('review.dropOf', { name })}
        onPress={() => void edit({ kind, do: 'drop', at })}
      >
        ✕
      </Button>
    </div>
  );
}
