// One number, and in plain words what it measures.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { figure } from '../../../card-figure.ts';
import { column } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const stat: CardDesign<'stat'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props);
  const number = figure(props, content, {
    face: faces.display,
    weight: 600,
    colour: palette.ink,
    wordColour: palette.muted,
    width: page.measure,
    max: page.landscape ? 168 : 200,
  });
  const gap = Math.round(26 * page.unit);
  const label = set(content.label, {
    face: faces.display,
    size: { min: 34, max: Math.round(44 * page.unit) },
    lineHeight: 1.46,
    colour: palette.ink,
    width: page.measure,
    height: page.room - (number?.height ?? 0) - gap,
    maxLines: 4,
  });
  return (
    number &&
    label &&
    page.draw(
      column([
        [0, number],
        [gap, label],
      ]),
    )
  );
};
export default stat;
