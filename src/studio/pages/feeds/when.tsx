// When a feed makes campaigns: a rhythm with its hour and day, or an expression of one's own; and whose zone it is said in.
import { useSay } from '../../frame/words.tsx';
import { ZoneSelect } from '../../parts/date-time.tsx';
import { Field } from '../../parts/field.tsx';
import { Select } from '../../parts/select.tsx';
import { days, rhythms, type Schedule } from './schedule.ts';

export function When({
  schedule,
  setSchedule,
  timeZone,
  setTimeZone,
  error,
}: {
  schedule: Schedule;
  setSchedule(schedule: Schedule): void;
  timeZone: string;
  setTimeZone(zone: string): void;
  /** Of the expression. */
  error: string | null;
}) {
  const say = useSay();
  const set = (change: Partial<Schedule>) => setSchedule({ ...schedule, ...change });
  const { rhythm, time, day, own } = schedule;
  return (
    <div className="feeds-when">
      <Select
        label={say('feeds.rhythm')}
        options={rhythms.map((id) => ({ id, name: say(`feeds.rhythm.${id}`) }))}
        value={rhythm}
        onChange={(id) => set({ rhythm: rhythms.find((one) => one === id) ?? 'week' })}
      />
      {rhythm === 'week' && (
        <Select
          label={say('feeds.day')}
          options={days.map((id) => ({ id, name: say(`feeds.day.${id}`) }))}
          value={day}
          onChange={(id) => set({ day: days.find((one) => one === id) ?? 'MON' })}
        />
      )}
      {(rhythm === 'day' || rhythm === 'weekdays' || rhythm === 'week') && (
        <Field
          label={say('feeds.time')}
          type="time"
          value={time}
          onChange={(to) => set({ time: to })}
          isRequired
        />
      )}
      {rhythm === 'own' && (
        <Field
          label={say('feeds.cron')}
          hint={say('feeds.cronHint')}
          error={error}
          value={own}
          onChange={(to) => set({ own: to })}
          autoComplete="off"
          spellCheck="false"
          isRequired
        />
      )}
      <ZoneSelect label={say('parts.timeZone')} value={timeZone} onChange={setTimeZone} />
    </div>
  );
}
