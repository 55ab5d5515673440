// Who said a quote: one of whom the article names near it, somebody else by name, or nobody.
import { useState } from 'react';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { type ReviewDesk, useDesk, type WantedEdit } from './use-desk.ts';

export function Speaker({
  quote,
  at,
  close,
}: {
  quote: ReviewDesk['quotes'][number];
  at: number;
  close(): void;
}) {
  const say = useSay();
  const { edit, desk } = useDesk();
  const [name, setName] = useState(quote.speaker ?? '');
  const [role, setRole] = useState(quote.role ?? '');
  const [reason, setReason] = useState<string | null>(null);
  const save = async (wanted: WantedEdit) => {
    const error = await edit(wanted);
    if (error) setReason(error.message);
    else close();
  };
  return (
    <Dialog
      title={say('review.who')}
      isOpen
      close={close}
      foot={
        <>
          <Button onPress={close}>{say('parts.back')}</Button>
          <Button
            weight="main"
            isDisabled={name.trim() === ''}
            onPress={() => void save({ kind: 'speaker', at, speaker: name, role: role.trim() || null })}
          >
            {say('review.saveSpeaker')}
          </Button>
        </>
      }
    >
      <blockquote lang={desk.articleLanguage ?? desk.language}>{quote.text}</blockquote>
      {quote.candidates.length > 0 && (
        <div className="row">
          <span className="small soft">{say('review.candidates')}</span>
          {quote.candidates.map((candidate) => (
            <Button key={candidate} size="s" onPress={() => setName(candidate)}>
              {candidate}
            </Button>
          ))}
        </div>
      )}
      <Field label={say('review.name')} value={name} onChange={setName} error={reason} />
      <Field label={say('review.role')} value={role} onChange={setRole} />
      <div className="row">
        <Button size="s" onPress={() => void save({ kind: 'open', at })}>
          {say('review.open')}
        </Button>
        {quote.grade === 'operator' && (
          <Button size="s" weight="quiet" onPress={() => void save({ kind: 'proven', at })}>
            {say('review.reset')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
