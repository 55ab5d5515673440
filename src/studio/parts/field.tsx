// A line or an area of text with its label, its hint and what is wrong with it. Composition of an IME goes through: the
// value is the browser's until it is whole.
import type { ReactNode } from 'react';
import {
  Switch as AriaSwitch,
  FieldError,
  Input,
  Label,
  type SwitchProps,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import './field.css';

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'children'> {
  label: string;
  hint?: ReactNode;
  /** What is wrong; null or left out where nothing is. */
  error?: string | null;
  placeholder?: string;
  /** More than one line. */
  rows?: number;
  /** The label stays for screen readers alone. */
  hidesLabel?: boolean;
}

export function Field({ label, hint, error, placeholder, rows, hidesLabel, ...rest }: FieldProps) {
  return (
    <TextField
      {...rest}
      isInvalid={Boolean(error)}
      // What was refused once may be sent again: only what the browser itself finds wrong holds a form back.
      validationBehavior={error ? 'aria' : 'native'}
      className="field"
    >
      <Label className={hidesLabel ? 'unseen' : 'field-label'}>{label}</Label>
      {rows ? (
        <TextArea className="field-input field-area" rows={rows} placeholder={placeholder} />
      ) : (
        <Input className="field-input" placeholder={placeholder} />
      )}
      {hint && !error && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}

export const Switch = ({
  children,
  ...rest
}: Omit<SwitchProps, 'children' | 'className'> & { children: ReactNode }) => (
  <AriaSwitch {...rest} className="switch">
    <span className="switch-track" aria-hidden="true" />
    <span>{children}</span>
  </AriaSwitch>
);
