// One number, large, and what it measures.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { figure } from '../../../card-figure.ts';
import { column } from '../../../card-parts.ts';
import { openPage } from '../page.ts';

const stat: CardDesign<'stat'> = (props) => {
  const { content, palette, faces, set } = props;
  const page = openPage(props, null);
  const number = figure(props, content, {
    face: faces.display,
    weight: 600,
    colour: palette.accent,
    wordColour: palette.ink,
    width: page.measure,
    max: page.landscape ? 232 : 280,
  });
  const gap = Math.round(34 * page.unit);
  const label = set(content.label, {
    face: faces.display,
    weight: 500,
    size: { min: 34, max: Math.round(54 * page.unit) },
    lineHeight: 1.45,
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
