// An item's place in its list: up, down, out.
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { useDesk } from './use-desk.ts';

export function Place({
  kind,
  at,
  count,
  name,
}: {
  kind: 'quote' | 'keyPoint' | 'sentence' | 'figure';
  at: number;
  count: number;
  /** What it says, for who does not see where the buttons stand. */
  name: string;
}) {
  const say = useSay();
  const { mayEdit, edit } = useDesk();
  if (!mayEdit) return null;
  return (
    <div className="review-place">
      <Button
        size="s"
        weight="quiet"
        isDisabled={at === 0}
        aria-label={say('review.up', { name })}
        onPress={() => void edit({ kind, do: 'move', at, to: at - 1 })}
      >
        ↑
      </Button>
      <Button
        size="s"
        weight="quiet"
        isDisabled={at === count - 1}
        aria-label={say('review.down', { name })}
        onPress={() => void edit({ kind, do: 'move', at, to: at + 1 })}
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
