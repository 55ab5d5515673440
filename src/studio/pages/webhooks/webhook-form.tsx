// Where a webhook is told, and what: of one that is added, and of one that is changed.
import { useState } from 'react';
import { Problem } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { events as allEvents, type Event } from './events.ts';
import './webhooks.css';

export interface Told {
  url: string;
  events: Event[];
}

/** An address that the server does not take is told at its place. */
const isOfUrl = (error: Error | null): boolean =>
  error instanceof Problem && (error.term === 'url' || error.code.startsWith('FETCH_'));

export function WebhookForm({
  title,
  action,
  given,
  close,
  submit,
  reset,
  isPending,
  error,
}: {
  title: string;
  action: string;
  given: Told;
  close(): void;
  submit(told: Told): void;
  /** What was wrong is being put right. */
  reset(): void;
  isPending: boolean;
  error: Error | null;
}) {
  const say = useSay();
  const [url, setUrl] = useState(given.url);
  const [events, setEvents] = useState(given.events);
  const [hasNone, setHasNone] = useState(false);
  return (
    <FormDialog
      title={title}
      isWide
      close={close}
      action={action}
      isPending={isPending}
      submit={() => {
        setHasNone(events.length === 0);
        if (events.length > 0) submit({ url: url.trim(), events });
      }}
    >
      <Field
        label={say('webhooks.url')}
        hint={say('webhooks.urlHint')}
        placeholder="https://example.com/hooks/pullquote"
        type="url"
        autoComplete="off"
        value={url}
        onChange={(to) => {
          setUrl(to);
          if (error) reset();
        }}
        error={isOfUrl(error) ? error?.message : null}
        isRequired
        autoFocus
      />
      <Choices
        label={say('webhooks.events')}
        options={allEvents.map((id) => ({ id, name: say(`event.${id}`) }))}
        chosen={events}
        onChange={(chosen) => {
          setEvents(chosen);
          setHasNone(false);
        }}
        error={hasNone ? say('webhooks.eventsMissing') : null}
      />
      <div className="webhook-choose">
        <Button
          size="s"
          weight="quiet"
          onPress={() => {
            setEvents(events.length === allEvents.length ? [] : [...allEvents]);
            setHasNone(false);
          }}
        >
          {say(events.length === allEvents.length ? 'webhooks.chooseNone' : 'webhooks.chooseAll')}
        </Button>
      </div>
      {!isOfUrl(error) && <Refusal error={error} />}
    </FormDialog>
  );
}
