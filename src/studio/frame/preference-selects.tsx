// Language, appearance and time zone of this operator on this machine: each a choice that holds at once.
import { ZoneSelect } from '../parts/date-time.tsx';
import { Select } from '../parts/select.tsx';
import { languages } from '../words/types.ts';
import { type Appearance, appearances, prefer, usePreferences } from './preferences.ts';
import { useSay } from './words.tsx';

export function LanguageSelect({ hidesLabel }: { hidesLabel?: boolean }) {
  const say = useSay();
  const { language } = usePreferences();
  return (
    <Select
      label={say('frame.language')}
      hidesLabel={hidesLabel}
      options={Object.entries(languages).map(([id, name]) => ({ id, name }))}
      value={language}
      onChange={(id) => prefer({ language: id as keyof typeof languages })}
    />
  );
}

export function AppearanceSelect() {
  const say = useSay();
  const { appearance } = usePreferences();
  return (
    <Select
      label={say('frame.appearance')}
      options={appearances.map((id) => ({ id, name: say(`frame.appearance.${id}`) }))}
      value={appearance}
      onChange={(id) => prefer({ appearance: id as Appearance })}
    />
  );
}

export function OwnZoneSelect() {
  const say = useSay();
  const { timeZone } = usePreferences();
  return (
    <ZoneSelect
      label={say('parts.timeZone')}
      value={timeZone}
      onChange={(zone) => prefer({ timeZone: zone })}
    />
  );
}
