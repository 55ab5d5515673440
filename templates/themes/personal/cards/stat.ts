// One number, and in plain words what it measures.
import type { CardDesign } from '../../../../src/domain/card-design.ts';
import { column, figure } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const stat: CardDesign<'stat'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props);
  const number = figure(props, content, {
    face: faces.display,
    weight: 600,
    colour: palette.ink,
    unitColour: palette.muted,
    width: page.measure,
    max: page.landscape ? 168 : 200,
  });
  const label = set(content.label, {
    face: faces.display,
    size: { min: 34, max: Math.round(44 * page.unit) },
    lineHeight: 1.46,
    colour: palette.ink,
    width: page.measure,
    maxLines: 4,
  });
  if (!number || !label) return null;
  const words = column([
    [0, number],
    [26 * page.unit, label],
  ]);
  return words.height <= page.room ? page.draw(words) : null;
};
export default stat;
