// When a feed makes campaigns, as people say it, and as the cron expression that the server takes.
import { useSay } from '../../frame/words.tsx';

export const rhythms = ['halfHour', 'hour', 'day', 'weekdays', 'week', 'own'] as const;
export type Rhythm = (typeof rhythms)[number];

export const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Day = (typeof days)[number];

export interface Schedule {
  rhythm: Rhythm;
  /** 09:00 */
  time: string;
  day: Day;
  /** Five fields, where no rhythm says it. */
  own: string;
}

export const usualSchedule: Schedule = { rhythm: 'week', time: '09:00', day: 'MON', own: '0 9 1 * *' };

export const cronOf = ({ rhythm, time, day, own }: Schedule): string => {
  const [hour, minute] = time.split(':').map(Number);
  const at = `${minute ?? 0} ${hour ?? 0} * *`;
  switch (rhythm) {
    case 'halfHour':
      return '*/30 * * * *';
    case 'hour':
      return '0 * * * *';
    case 'day':
      return `${at} *`;
    case 'weekdays':
      return `${at} MON-FRI`;
    case 'week':
      return `${at} ${day}`;
    case 'own':
      return own.trim();
  }
};

export function scheduleOf(every: string): Schedule {
  const cron = every.trim().toUpperCase().replace(/\s+/g, ' ');
  const [, minute = '', hour = '', when = ''] = /^(\d{1,2}) (\d{1,2}) \* \* (\S+)$/.exec(cron) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  const day = days.find((one) => one === when);
  const rhythm: Rhythm =
    cron === '*/30 * * * *'
      ? 'halfHour'
      : cron === '0 * * * *'
        ? 'hour'
        : when === '*'
          ? 'day'
          : when === 'MON-FRI'
            ? 'weekdays'
            : day
              ? 'week'
              : 'own';
  return { ...usualSchedule, rhythm, own: every, ...(hour && { time }), ...(day && { day }) };
}

/** "Every Monday at 09:00"; of an expression that says more, itself. */
export function useScheduleWords(): (every: string) => string {
  const say = useSay();
  return (every) => {
    const { rhythm, time, day } = scheduleOf(every);
    return rhythm === 'own' ? every : say(`feeds.at.${rhythm}`, { time, day: say(`feeds.day.${day}`) });
  };
}
