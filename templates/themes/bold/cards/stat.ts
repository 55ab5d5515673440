// One number that fills the card, and what it measures below a thick bar.
import type { CardDesign } from '../../../../src/domain/card-design.ts';
import { bar, column, figure, shapeOf } from '../../../card-parts.ts';
import { measureOf, openPage } from '../page.ts';

const stat: CardDesign<'stat'> = (props) => {
  const { content, palette, faces, set } = props;
  const { unit, landscape } = shapeOf(props);
  const label = set(content.label, {
    face: faces.display,
    weight: 700,
    size: { min: 34, max: Math.round(48 * unit) },
    lineHeight: 1.34,
    colour: palette.onAccent,
    width: measureOf(props),
    maxLines: 4,
  });
  if (!label) return null;
  const page = openPage(
    props,
    column([
      [0, bar(measureOf(props), Math.round(6 * unit), palette.onAccent)],
      [30 * unit, label],
    ]),
  );
  const number = figure(props, content, {
    face: faces.display,
    weight: 900,
    colour: palette.onAccent,
    unitColour: palette.onAccent,
    width: page.measure,
    max: landscape ? 280 : 320,
  });
  return number && number.height <= page.room ? page.draw(number, 'bottom') : null;
};
export default stat;
