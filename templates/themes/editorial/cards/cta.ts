// The last card of a carousel: where the whole article is.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { column } from '../../../card-parts.ts';
import { openPage, rule } from '../page.ts';

const cta: CardDesign<'cta'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props, null);
  const text = set(content.text, {
    face: faces.display,
    weight: 700,
    size: { min: 44, max: 96 },
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
          weight: 600,
          size: { min: 24, max: Math.round(34 * page.unit) },
          colour: palette.accent,
          width: page.measure,
          maxLines: 2,
        });
  return (
    text &&
    page.draw(
      column([
        [0, text],
        [40 * page.unit, link && rule(props)],
        [32 * page.unit, link],
      ]),
    )
  );
};
export default cta;
