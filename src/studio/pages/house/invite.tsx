// Somebody new: their address, their name, their role; then the link to hand them, this once.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Once } from '../../parts/once.tsx';
import { Select } from '../../parts/select.tsx';

type Role = Schema<'Operator'>['role'];
const roles = ['editor', 'approver', 'viewer', 'owner'] as const;

export function RoleSelect({ value, onChange }: { value: Role; onChange(role: Role): void }) {
  const say = useSay();
  return (
    <Select
      label={say('house.role')}
      options={roles.map((id) => ({
        id,
        name: say(`house.role.${id}`),
        about: say(`house.roleAbout.${id}`),
      }))}
      value={value}
      onChange={(id) => onChange(id as Role)}
    />
  );
}

export function Invite({ close }: { close(): void }) {
  const say = useSay();
  const format = useFormat();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const invite = useMutation({
    mutationFn: () =>
      need(api.POST('/api/v1/operators', { body: { email: email.trim(), role, ...(name && { name }) } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['house'] }),
  });
  if (invite.data) {
    const { operator, link, expiresAt } = invite.data;
    return (
      <Dialog title={operator.name} isOpen close={close}>
        <p className="soft">
          {say('house.linkOnce', { name: operator.name, until: format.moment(expiresAt) })}
        </p>
        <Once label={say('house.link')} value={link} />
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={say('house.invite')}
      close={close}
      action={say('house.makeLink')}
      isPending={invite.isPending}
      submit={() => invite.mutate()}
    >
      <Field
        label={say('frame.email')}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
        isRequired
        autoFocus
      />
      <Field label={say('house.name')} autoComplete="off" value={name} onChange={setName} />
      <RoleSelect value={role} onChange={setRole} />
      <Refusal error={invite.error} />
    </FormDialog>
  );
}
