// A field that saves itself when it is left, and on Enter where it has one line; never in the middle of a composition. What is
// refused, or was overtaken, stays as it was typed.
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Field } from '../../parts/field.tsx';
import { useDesk, type WantedEdit } from './use-desk.ts';

export function SavedField({
  name,
  label,
  value,
  wanted,
  error,
  hint,
  rows,
  hidesLabel,
  mayBeEmpty = false,
  onDraft,
}: {
  /** Of the draft. */
  name: string;
  label: string;
  value: string;
  wanted(text: string): WantedEdit;
  error?: string | null;
  hint?: ReactNode;
  rows?: number;
  hidesLabel?: boolean;
  mayBeEmpty?: boolean;
  /** null = it is saved, or as it was. */
  onDraft?(text: string | null): void;
}) {
  const { edit, mayEdit, drafts } = useDesk();
  const [draft, setDraft] = useState<string | null>(drafts.get(name) ?? null);
  const keep = (text: string | null) => {
    if (text === null) drafts.delete(name);
    else drafts.set(name, text);
    setDraft(text);
    onDraft?.(text);
  };
  const save = async () => {
    const text = drafts.get(name)?.trim();
    if (text === undefined) return;
    if (text === value || (text === '' && !mayBeEmpty)) return keep(null);
    const refusal = await edit(wanted(text));
    // Somebody may have gone on typing meanwhile.
    if (!refusal && drafts.get(name)?.trim() === text) keep(null);
  };
  return (
    <Field
      label={label}
      hidesLabel={hidesLabel}
      value={draft ?? value}
      onChange={keep}
      onBlur={() => void save()}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
        if (rows === undefined || event.ctrlKey || event.metaKey) void save();
      }}
      isReadOnly={!mayEdit}
      error={error}
      hint={hint}
      rows={rows}
    />
  );
}
