// The last card of a carousel: where the whole article is.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { column } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const cta: CardDesign<'cta'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props);
  const text = set(content.text, {
    face: faces.display,
    weight: 600,
    size: { min: 40, max: 80 },
    lineHeight: 1.4,
    colour: palette.ink,
    width: page.measure,
    maxLines: 3,
  });
  const link =
    content.link === null
      ? null
      : set(content.link, {
          face: faces.text,
          size: { min: 26, max: Math.round(38 * page.unit) },
          colour: palette.accent,
          width: page.measure,
          maxLines: 2,
        });
  return (
    text &&
    page.draw(
      column([
        [0, text],
        [32 * page.unit, link],
      ]),
    )
  );
};
export default cta;
