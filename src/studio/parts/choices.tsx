// Some out of a few, each with its box.
import { Checkbox, CheckboxGroup, FieldError, Label } from 'react-aria-components';
import './choices.css';
import './field.css';

export function Choices<Id extends string>({
  label,
  options,
  chosen,
  onChange,
  error,
}: {
  label: string;
  options: readonly { id: Id; name: string }[];
  chosen: readonly Id[];
  onChange(ids: Id[]): void;
  error?: string | null;
}) {
  return (
    <CheckboxGroup
      className="choices"
      value={[...chosen]}
      // In the order of the options, whatever was pressed first.
      onChange={(ids) => onChange(options.map(({ id }) => id).filter((id) => ids.includes(id)))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <div className="choices-options">
        {options.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="choice">
            <span className="choice-box" aria-hidden="true" />
            <span>{name}</span>
          </Checkbox>
        ))}
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </CheckboxGroup>
  );
}
