// How it looks: the theme, and whether its cards are light or dark.
import { useQuery } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { Select } from '../../parts/select.tsx';
import { Group } from './group.tsx';
import { useDesk } from './use-desk.ts';

export function Looks() {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  const themes = useQuery({ queryKey: ['themes'], queryFn: () => need(api.GET('/api/v1/themes')) });
  const titleOf = (name: string) => themes.data?.items.find((one) => one.name === name)?.title ?? name;
  return (
    <Group field="theme" title={say('review.looks')} resets="theme" kinds={['theme']}>
      <div className="review-pair">
        <Select
          label={say('review.theme')}
          options={desk.themes.map((name) => ({ id: name, name: titleOf(name) }))}
          value={desk.theme}
          isDisabled={!mayEdit}
          onChange={(theme) => void edit({ kind: 'theme', theme })}
        />
        <Select
          label={say('review.cardMode')}
          options={[
            ...(desk.cardMode === null ? [{ id: 'own', name: say('review.cards.own') }] : []),
            { id: 'light', name: say('review.cards.light') },
            { id: 'dark', name: say('review.cards.dark') },
          ]}
          value={desk.cardMode ?? 'own'}
          isDisabled={!mayEdit}
          onChange={(mode) =>
            (mode === 'light' || mode === 'dark') && void edit({ kind: 'theme', cardMode: mode })
          }
        />
      </div>
    </Group>
  );
}
