// A moment as the people of a place say it: day, hour, and the zone they are in.
import { type CalendarDateTime, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { useSay } from '../frame/words.tsx';
import { Select } from './select.tsx';
import './date-time.css';

export interface LocalTime {
  /** 2026-12-01T09:00 */
  at: string;
  /** IANA name. */
  timeZone: string;
}

export function DateTime({
  label,
  value,
  onChange,
}: {
  label: string;
  value: LocalTime;
  onChange(value: LocalTime): void;
}) {
  const say = useSay();
  return (
    <div className="date-time">
      <DateField
        className="field"
        granularity="minute"
        hourCycle={24}
        shouldForceLeadingZeros
        value={parseDateTime(value.at)}
        onChange={(at) => at && onChange({ ...value, at: withMinutes(toCalendarDateTime(at)) })}
      >
        <Label className="field-label">{label}</Label>
        <DateInput className="field-input date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </DateField>
      <ZoneSelect
        label={say('parts.timeZone')}
        value={value.timeZone}
        onChange={(timeZone) => onChange({ ...value, timeZone })}
      />
    </div>
  );
}

const zones = Intl.supportedValuesOf('timeZone');

export const ZoneSelect = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange(zone: string): void;
}) => (
  <Select
    label={label}
    options={(zones.includes(value) ? zones : [value, ...zones]).map((id) => ({
      id,
      name: id.replaceAll('_', ' '),
    }))}
    value={value}
    onChange={onChange}
  />
);

const withMinutes = (at: CalendarDateTime): string => at.toString().slice(0, 16);

/** The instant that a local time is. */
export const instantOf = ({ at, timeZone }: LocalTime): Date => toZoned(parseDateTime(at), timeZone).toDate();

/** An instant as it is said in a zone. */
export function localTimeOf(instant: Date, timeZone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
  return { at: parts.replace(' ', 'T').slice(0, 16), timeZone };
}
