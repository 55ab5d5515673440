// Who said a quote: one of those whom the article names, those near it first; whoever is marked in the article; somebody else
// by name, or nobody. On wish of every quote that is given to the same one.
import { useState } from 'react';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field, Switch } from '../../parts/field.tsx';
import { useNaming } from './naming.ts';
import { othersOf, peopleBy } from './people.ts';
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
  const tell = useTell();
  const { edit, desk } = useDesk();
  const { beginAt } = useNaming();
  const [name, setName] = useState(quote.speaker ?? '');
  const [role, setRole] = useState(quote.role ?? '');
  const [all, setAll] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const { near, others } = peopleBy(quote, desk);
  const theirs = othersOf(quote, [...desk.quotes, ...desk.otherQuotes]).length;
  const save = async (wanted: WantedEdit) => {
    const error = await edit(wanted);
    if (error) setReason(tell(error.message));
    else close();
  };
  const choices = (people: typeof near) =>
    people.map((person) => (
      <Button
        key={person.name}
        size="s"
        onPress={() => {
          setName(person.name);
          setRole(person.role ?? '');
        }}
      >
        {person.name}
      </Button>
    ));
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
            onPress={() =>
              void save({ kind: 'speaker', at, speaker: name.trim(), role: role.trim() || null, all })
            }
          >
            {say('review.saveSpeaker')}
          </Button>
        </>
      }
    >
      <blockquote lang={desk.articleLanguage ?? desk.language}>{quote.text}</blockquote>
      {near.length > 0 && (
        <div className="row">
          <span className="small soft">{say('review.candidates')}</span>
          {choices(near)}
        </div>
      )}
      {others.length > 0 && (
        <div className="row">
          <span className="small soft">{say('review.others')}</span>
          {choices(others)}
        </div>
      )}
      <div className="row">
        <Button
          size="s"
          onPress={() => {
            close();
            beginAt(at, all);
          }}
        >
          {say('review.markWho')}
        </Button>
      </div>
      <Field label={say('review.name')} value={name} onChange={setName} error={reason} />
      <Field label={say('review.role')} value={role} onChange={setRole} />
      {theirs > 0 && (
        <Switch isSelected={all} onChange={setAll}>
          {say('review.allOfThem', { count: theirs, name: quote.speaker ?? quote.role ?? '' })}
        </Switch>
      )}
      <div className="row">
        <Button size="s" onPress={() => void save({ kind: 'open', at, all })}>
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
