// The key points, numbered, with hairlines between them.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { bar, column, pointList, shapeOf } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const points: CardDesign<'points'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props, null);
  const { unit } = shapeOf(props);
  const heading = set(content.heading, {
    face: faces.display,
    weight: 700,
    size: Math.round(40 * unit),
    colour: palette.accent,
    width: page.measure,
    maxLines: 1,
  });
  const indent = Math.round(64 * unit);
  const list = pointList(props, content.points, {
    width: page.measure,
    height: page.room - (heading?.height ?? 0) - Math.round(36 * unit),
    indent,
    size: { min: Math.round(31 * unit), max: Math.round(46 * unit) },
    text: { face: faces.display, weight: 500, colour: palette.ink, lineHeight: 1.46 },
    marker: (number, size) =>
      set(String(number), { face: faces.display, weight: 600, size, colour: palette.accent, width: indent }),
    divider: bar(page.measure, 1, palette.rule),
  });
  return (
    list &&
    page.draw(
      column([
        [0, heading],
        [36 * unit, list],
      ]),
    )
  );
};
export default points;
