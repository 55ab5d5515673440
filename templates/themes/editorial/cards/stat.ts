// One number, large, and what it measures.
import type { CardDesign } from '../../../../src/domain/card-design.ts';
import { column, figure } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const stat: CardDesign<'stat'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props, null);
  const number = figure(props, content, {
    face: faces.display,
    weight: 600,
    colour: palette.accent,
    unitColour: palette.ink,
    width: page.measure,
    max: page.landscape ? 232 : 280,
  });
  const label = set(content.label, {
    face: faces.display,
    weight: 500,
    size: { min: 34, max: Math.round(54 * page.unit) },
    lineHeight: 1.45,
    colour: palette.ink,
    width: page.measure,
    maxLines: 4,
  });
  if (!number || !label) return null;
  const words = column([
    [0, number],
    [34 * page.unit, label],
  ]);
  return words.height <= page.room ? page.draw(words) : null;
};
export default stat;
