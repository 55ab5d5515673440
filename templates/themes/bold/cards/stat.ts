// One number that fills the card, and what it measures below a thick bar.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { figure } from '../../../card-figure.ts';
import { bar, column, shapeOf } from '../../../card-parts.ts';
import { measureOf, openPage } from '../page.ts';

const stat: CardDesign<'stat'> = (props) => {
  const { content, palette, faces, set } = props;
  const { unit, landscape } = shapeOf(props);
  const label = set(content.label, {
    face: faces.display,
    weight: 700,
    size: { min: 34, max: Math.round(48 * unit) },
    lineHeight: 1.34,
    colour: palette.onField,
    width: measureOf(props),
    maxLines: 4,
  });
  if (!label) return null;
  const page = openPage(
    props,
    column([
      [0, bar(measureOf(props), Math.round(6 * unit), palette.onField)],
      [30 * unit, label],
    ]),
  );
  const number = figure(props, content, {
    face: faces.display,
    weight: 900,
    colour: palette.onField,
    wordColour: palette.onField,
    width: page.measure,
    max: Math.min(landscape ? 280 : 320, page.room),
  });
  return number && page.draw(number, 'bottom');
};
export default stat;
