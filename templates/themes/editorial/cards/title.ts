// The headline, for the article as a whole.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { column, shapeOf } from '../../../card-parts.ts';
import { measureOf, openPage, rule } from '../page.ts';

const title: CardDesign<'title'> = (props) => {
  const { content, palette, faces, publication, set } = props;
  const { unit } = shapeOf(props);
  const from = content.byline ?? publication.host;
  const line =
    from === null
      ? null
      : set(from, {
          face: faces.text,
          size: Math.round(29 * unit),
          colour: palette.muted,
          width: measureOf(props),
          maxLines: 2,
        });
  const page = openPage(
    props,
    column([
      [0, rule(props)],
      [28 * unit, line],
    ]),
  );
  const text = set(content.text, {
    face: faces.display,
    weight: 700,
    size: { min: 44, max: page.story ? 136 : page.tall ? 118 : 104 },
    lineHeight: 1.36,
    colour: palette.ink,
    width: page.measure,
    height: page.room,
    hang: true,
  });
  return text && page.draw(text);
};
export default title;
