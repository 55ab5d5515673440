// The three colours, each picked or typed; whether text in them can be read is said as they are typed, with the nearest
// colour that can.
import { contrast, textContrast, towardsContrast } from '../../../design/colour.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { State } from '../../parts/state.tsx';
import { type Draft, isColour, ratioOf } from './draft.ts';

type Colours = Draft['colours'];

export function ColourFields({ colours, onChange }: { colours: Colours; onChange(colours: Colours): void }) {
  const say = useSay();
  return (
    <div className="brand-colours">
      {(['accent', 'ink', 'paper'] as const).map((role) => {
        const set = (value: string) => onChange({ ...colours, [role]: value });
        const isWhole = isColour(colours[role]);
        return (
          <div key={role} className="brand-colour">
            <input
              type="color"
              className="brand-well"
              aria-label={say('brand.pick', { colour: say(`brand.colour.${role}`) })}
              value={isWhole ? colours[role] : '#000000'}
              onChange={({ target }) => set(target.value)}
            />
            <Field
              label={say(`brand.colour.${role}`)}
              hint={say(`brand.colourAbout.${role}`)}
              error={isWhole ? null : say('brand.colourForm')}
              value={colours[role]}
              onChange={(text) => set(withHash(text))}
              maxLength={7}
              autoComplete="off"
              spellCheck="false"
              isRequired
            />
            {role !== 'paper' && <Reading colours={colours} role={role} take={set} />}
          </div>
        );
      })}
    </div>
  );
}

/** As it is pasted: "b3261e", " #B3261E ". */
const withHash = (text: string): string => {
  const bare = text.trim().replace(/^#*/, '');
  return bare === '' ? '' : `#${bare}`;
};

function Reading({
  colours,
  role,
  take,
}: {
  colours: Colours;
  role: 'ink' | 'accent';
  take(colour: string): void;
}) {
  const say = useSay();
  const format = useFormat();
  const ratio = ratioOf(colours, role);
  if (ratio === null) return null;
  const isEnough = ratio >= textContrast;
  // Rounded down: 4.49 is not enough, and must not look so.
  const told = format.number(Math.floor(ratio * 100) / 100);
  const better = nearest(colours[role], colours.paper);
  return (
    <div className="brand-reading" aria-live="polite">
      <State tone={isEnough ? 'good' : 'bad'}>
        {say(isEnough ? 'brand.readable' : 'brand.unreadable', { ratio: told })}
      </State>
      {!isEnough && (
        <Button size="s" onPress={() => take(better)}>
          {say('brand.take', { colour: better })}
        </Button>
      )}
    </div>
  );
}

function nearest(colour: string, paper: string): string {
  const far = contrast('#000000', paper) > contrast('#ffffff', paper) ? '#000000' : '#ffffff';
  return towardsContrast(colour, far, paper);
}
