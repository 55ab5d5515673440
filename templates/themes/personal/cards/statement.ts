// What someone said in the article's own words: signed as a quote is, but without bar and marks.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { column } from '../../../card-parts.ts';
import { openPage, signature } from '../page.ts';

const statement: CardDesign<'statement'> = (props) => {
  const page = openPage(props);
  const source = signature(props);
  if (!source) return null;
  const signed = source.block;
  const gap = 44 * page.unit;
  const text = props.set(props.content.text, {
    face: props.faces.display,
    size: { min: 36, max: page.landscape ? 66 : page.story ? 92 : page.tall ? 84 : 76 },
    lineHeight: 1.52,
    colour: props.palette.ink,
    width: page.measure,
    height: page.room - (signed ? signed.height + gap : 0),
    hang: true,
  });
  return (
    text &&
    page.draw(
      column([
        [0, text],
        [gap, signed],
      ]),
    )
  );
};
export default statement;
