// The lines of the mail: its subject, offered or one's own, as it stands in an inbox; the preheader; the editor's note.
import { useState } from 'react';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Group } from './group.tsx';
import { useRefused } from './refused.tsx';
import { SavedField } from './saved-field.tsx';
import { useDesk } from './use-desk.ts';

export function Lines() {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  const { subject, subjects, preheader, note, language } = desk;
  const [drafts, setDrafts] = useState<{ subject?: string | null; preheader?: string | null }>({});
  const shown = { subject: drafts.subject ?? subject, preheader: drafts.preheader ?? preheader };
  const others = subjects.filter((one) => one !== subject);
  return (
    <>
      <Group field="subject" title={say('review.subject')} resets="subject" kinds={['subject']} fieldTells>
        <p className="review-inbox" lang={language}>
          <strong>{shown.subject}</strong> <span className="soft">{shown.preheader}</span>
        </p>
        <SavedField
          name="subject"
          label={say('review.subject')}
          hidesLabel
          value={subject}
          wanted={(text) => ({ kind: 'subject', text })}
          error={useRefused('subject')}
          hint={say('review.characters', { count: [...shown.subject].length })}
          onDraft={(text) => setDrafts((now) => ({ ...now, subject: text }))}
        />
        {mayEdit && others.length > 0 && (
          <div className="review-offers">
            <p id="review-offered" className="soft small">
              {say('review.offered')}
            </p>
            <ul aria-labelledby="review-offered" lang={language}>
              {others.map((text) => (
                <li key={text}>
                  <Button size="s" onPress={() => void edit({ kind: 'subject', text })}>
                    {text}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Group>
      <Group
        field="preheader"
        title={say('review.preheader')}
        resets="preheader"
        kinds={['preheader']}
        fieldTells
      >
        <SavedField
          name="preheader"
          label={say('review.preheader')}
          hidesLabel
          value={preheader}
          wanted={(text) => ({ kind: 'preheader', text })}
          error={useRefused('preheader')}
          hint={say('review.characters', { count: [...shown.preheader].length })}
          onDraft={(text) => setDrafts((now) => ({ ...now, preheader: text }))}
        />
      </Group>
      <Group field="note" title={say('review.note')} resets="note" kinds={['note']}>
        <SavedField
          name="note"
          label={say('review.note')}
          hidesLabel
          value={note ?? ''}
          mayBeEmpty
          rows={3}
          wanted={(markdown) => ({ kind: 'note', markdown })}
          hint={say('review.noteHint')}
        />
      </Group>
    </>
  );
}
