// The last card of a carousel: where the whole article is.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { bar, column, shapeOf } from '../../../card-parts.ts';
import { measureOf, openPage } from '../page.ts';

const cta: CardDesign<'cta'> = (props) => {
  const { content, palette, faces, set } = props;
  const { unit } = shapeOf(props);
  const link =
    content.link === null
      ? null
      : set(content.link, {
          face: faces.text,
          weight: 700,
          size: { min: 26, max: Math.round(38 * unit) },
          colour: palette.onField,
          width: measureOf(props),
          maxLines: 2,
        });
  const page = openPage(
    props,
    link &&
      column([
        [0, bar(measureOf(props), Math.round(6 * unit), palette.onField)],
        [28 * unit, link],
      ]),
  );
  const text = set(content.text, {
    face: faces.display,
    weight: 900,
    size: { min: 48, max: page.tall ? 156 : 132 },
    lineHeight: 1.24,
    colour: palette.onField,
    width: page.measure,
    height: page.room,
    maxLines: 4,
  });
  return text && page.draw(text);
};
export default cta;
