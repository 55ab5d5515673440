// A password that is chosen: what the server takes, asked for before it is sent.
import { Field } from '../parts/field.tsx';
import { useSay } from './words.tsx';

const leastPassword = 12;

export function NewPassword({ value, onChange }: { value: string; onChange(value: string): void }) {
  const say = useSay();
  return (
    <Field
      label={say('frame.newPassword')}
      hint={say('frame.newPasswordHint', { least: leastPassword })}
      type="password"
      autoComplete="new-password"
      minLength={leastPassword}
      maxLength={200}
      value={value}
      onChange={onChange}
      isRequired
    />
  );
}
