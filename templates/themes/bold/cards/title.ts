// The headline, as large as the card allows.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { bar, column, shapeOf } from '../../../card-parts.ts';
import { measureOf, openPage } from '../page.ts';

const title: CardDesign<'title'> = (props) => {
  const { content, palette, faces, publication, set } = props;
  const { unit } = shapeOf(props);
  const from = content.byline ?? publication.host;
  const line =
    from === null
      ? null
      : set(from, {
          face: faces.text,
          size: Math.round(30 * unit),
          colour: palette.onField,
          width: measureOf(props),
          maxLines: 2,
        });
  const page = openPage(
    props,
    line &&
      column([
        [0, bar(measureOf(props), Math.round(6 * unit), palette.onField)],
        [26 * unit, line],
      ]),
  );
  const text = set(content.text, {
    face: faces.display,
    weight: 900,
    size: { min: 46, max: page.landscape ? 116 : page.story ? 176 : page.tall ? 156 : 140 },
    lineHeight: 1.22,
    colour: palette.onField,
    width: page.measure,
    height: page.room,
    hang: true,
  });
  return text && page.draw(text);
};
export default title;
