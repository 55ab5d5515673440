// The key points, each after a heavy number.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { bar, column, pointList, shapeOf } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const points: CardDesign<'points'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props, null);
  const { unit } = shapeOf(props);
  const heading = set(content.heading, {
    face: faces.display,
    weight: 900,
    size: Math.round(56 * unit),
    colour: palette.onField,
    width: page.measure,
    maxLines: 1,
  });
  const indent = Math.round(68 * unit);
  const list = pointList(props, content.points, {
    width: page.measure,
    height: page.room - (heading?.height ?? 0) - Math.round(38 * unit),
    indent,
    size: { min: Math.round(31 * unit), max: Math.round(48 * unit) },
    text: { face: faces.text, weight: 600, colour: palette.onField, lineHeight: 1.4 },
    marker: (number, size) =>
      set(String(number), {
        face: faces.display,
        weight: 900,
        size,
        colour: palette.onField,
        width: indent,
      }),
    divider: bar(page.measure, 2, palette.onField),
  });
  return (
    list &&
    page.draw(
      column([
        [0, heading],
        [38 * unit, list],
      ]),
    )
  );
};
export default points;
