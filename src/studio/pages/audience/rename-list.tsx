// A list under another name for its readers. Whoever was slower than somebody else is told, and keeps what they typed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';

export function RenameList({ list, close }: { list: Schema<'List'>; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState(list.name);
  const rename = useMutation({
    mutationFn: () =>
      need(
        api.PATCH('/api/v1/lists/{slug}', {
          params: { path: { slug: list.slug }, header: { 'if-match': `"${list.version}"` } },
          body: { name },
        }),
      ),
    onSuccess: (renamed) => {
      toast(say('audience.renamed', { name: renamed.name }));
      close();
    },
    // What somebody else named it is looked at in any case: pressed again, it is seen.
    onSettled: () => client.invalidateQueries({ queryKey: ['audience'] }),
  });
  return (
    <FormDialog
      title={say('audience.renameOf', { name: list.name })}
      close={close}
      action={say('audience.keep')}
      submit={() => rename.mutate()}
      isPending={rename.isPending}
    >
      <Field
        label={say('parts.listName')}
        hint={say('audience.renameHint', { slug: list.slug })}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
      />
      <Refusal error={rename.error} />
    </FormDialog>
  );
}
