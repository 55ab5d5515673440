// One of a few ways to look at something, side by side.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './ways.css';

export function Ways<Id extends string>({
  label,
  ways,
  chosen,
  choose,
}: {
  label: string;
  ways: readonly { id: Id; name: string }[];
  chosen: Id;
  choose(id: Id): void;
}) {
  return (
    <ToggleButtonGroup
      className="ways"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = ways.find(({ id }) => keys.has(id));
        if (next) choose(next.id);
      }}
    >
      {ways.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className="way">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
