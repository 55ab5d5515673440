// The key points, as one jots them down.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { column, pointList } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const points: CardDesign<'points'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props);
  const heading = set(content.heading, {
    face: faces.display,
    weight: 600,
    size: Math.round(40 * page.unit),
    colour: palette.ink,
    width: page.measure,
    maxLines: 1,
  });
  const gap = Math.round(32 * page.unit);
  const indent = Math.round(44 * page.unit);
  const list = pointList(props, content.points, {
    width: page.measure,
    height: page.room - (heading?.height ?? 0) - gap,
    indent,
    size: { min: Math.round(31 * page.unit), max: Math.round(44 * page.unit) },
    text: { face: faces.text, colour: palette.ink, lineHeight: 1.44 },
    marker: (_, size) => set('–', { face: faces.text, size, colour: palette.accent, width: indent }),
    divider: null,
  });
  return (
    list &&
    page.draw(
      column([
        [0, heading],
        [gap, list],
      ]),
    )
  );
};
export default points;
