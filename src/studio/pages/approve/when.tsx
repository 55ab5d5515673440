// When it goes out: now, or at a time in a zone.
import { Radio, RadioGroup } from 'react-aria-components';
import { useSay } from '../../frame/words.tsx';
import { DateTime, type LocalTime } from '../../parts/date-time.tsx';

export interface Time {
  way: 'now' | 'at';
  local: LocalTime;
}

export function When({ time, setTime, isPast }: { time: Time; setTime(time: Time): void; isPast: boolean }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="when">
      <h2 id="when" className="kicker">
        {say('approve.when')}
      </h2>
      <RadioGroup
        aria-labelledby="when"
        className="approve-ways"
        value={time.way}
        onChange={(way) => setTime({ ...time, way: way === 'at' ? 'at' : 'now' })}
      >
        {(['now', 'at'] as const).map((way) => (
          <Radio key={way} value={way} className="approve-way">
            {say(`approve.${way}`)}
          </Radio>
        ))}
      </RadioGroup>
      {time.way === 'at' && (
        <DateTime
          label={say('approve.time')}
          value={time.local}
          onChange={(local) => setTime({ ...time, local })}
        />
      )}
      {isPast && <p className="field-error">{say('approve.past')}</p>}
    </section>
  );
}
