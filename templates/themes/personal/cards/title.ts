// The headline, as the subject of a letter.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { column } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const title: CardDesign<'title'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props);
  const byline =
    content.byline === null
      ? null
      : set(content.byline, {
          face: faces.text,
          size: Math.round(29 * page.unit),
          colour: palette.muted,
          width: page.measure,
          maxLines: 2,
        });
  const gap = 36 * page.unit;
  const text = set(content.text, {
    face: faces.display,
    weight: 600,
    size: { min: 40, max: page.landscape ? 80 : page.story ? 108 : page.tall ? 98 : 88 },
    lineHeight: 1.4,
    colour: palette.ink,
    width: page.measure,
    height: page.room - (byline ? byline.height + gap : 0),
    hang: true,
  });
  return (
    text &&
    page.draw(
      column([
        [0, text],
        [gap, byline],
      ]),
    )
  );
};
export default title;
