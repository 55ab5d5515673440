// What can be done besides, behind a button.
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Button, type Weight } from './button.tsx';
import './select.css';

export interface Action {
  id: string;
  name: string;
  isDisabled?: boolean;
  /** A line above it. */
  isApart?: boolean;
  run(): void;
}

export function Menu({
  label,
  children,
  weight = 'quiet',
  actions,
}: {
  /** Of the button, where its content does not say it. */
  label?: string;
  children: ReactNode;
  weight?: Weight;
  actions: readonly Action[];
}) {
  return (
    <MenuTrigger>
      <Button weight={weight} aria-label={label}>
        {children}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="menu" onAction={(id) => actions.find((one) => one.id === id)?.run()}>
          {actions.flatMap(({ id, name, isDisabled, isApart }) => [
            ...(isApart ? [<Separator key={`${id}-line`} className="menu-separator" />] : []),
            <MenuItem key={id} id={id} textValue={name} isDisabled={isDisabled} className="menu-item">
              {name}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
