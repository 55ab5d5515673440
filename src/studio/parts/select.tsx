// One out of some.
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import './field.css';
import './select.css';

export interface Option {
  id: string;
  name: string;
  /** A second line. */
  about?: string;
}

export interface SelectProps {
  label: string;
  options: readonly Option[];
  value: string;
  onChange(id: string): void;
  hint?: string;
  isDisabled?: boolean;
  hidesLabel?: boolean;
  /** While nothing is chosen. */
  placeholder?: string;
}

export function Select({
  label,
  options,
  value,
  onChange,
  hint,
  isDisabled,
  hidesLabel,
  placeholder = '',
}: SelectProps) {
  return (
    <AriaSelect
      className="field"
      value={value || null}
      onChange={(id) => onChange(String(id))}
      isDisabled={isDisabled}
      placeholder={placeholder}
    >
      <Label className={hidesLabel ? 'unseen' : 'field-label'}>{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <span aria-hidden="true" className="select-mark" />
      </Button>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="popover select-popover">
        <ListBox className="menu" items={options}>
          {({ id, name, about }) => (
            <ListBoxItem id={id} textValue={name} className="menu-item">
              <Text slot="label">{name}</Text>
              {about && (
                <Text slot="description" className="menu-about">
                  {about}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
