// The headline, for the article as a whole.
import { type CardDesign, h } from '../../../../src/domain/card-design.ts';
import { drawPage, type Foot, noFoot, openPage, roomFor } from '../page.ts';

const title: CardDesign<'title'> = (props) => {
  const page = openPage(props);
  const { content, palette, faces, set } = props;
  const byline =
    content.byline === null
      ? null
      : set(content.byline, {
          face: faces.text,
          size: Math.round(24 * page.unit),
          colour: palette.muted,
          width: page.measure,
          maxLines: 2,
        });
  const bylineTop = Math.round(28 * page.unit);
  const rule = { width: Math.round(56 * page.unit), height: 4, backgroundColor: palette.accent };
  const foot: Foot = byline
    ? {
        height: bylineTop + byline.height,
        draw: (top) => [
          h('div', { style: { position: 'absolute', left: page.left, top, ...rule } }),
          byline.at(page.left, top + bylineTop),
        ],
      }
    : noFoot;
  const text = set(content.text, {
    face: faces.display,
    weight: 700,
    size: { min: 44, max: 104 },
    lineHeight: 1.36,
    colour: palette.ink,
    width: page.measure,
    height: roomFor(props, page, foot).height,
    hang: true,
  });
  return text && drawPage(props, page, text, foot);
};
export default title;
