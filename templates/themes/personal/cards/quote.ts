// A quote as a letter quotes: plain type behind a bar, signed by who said it.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { column } from '../../../card-parts.ts';
import { barIndent, openPage, quoted, signature } from '../page.ts';

const quote: CardDesign<'quote'> = (props) => {
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
    width: page.measure - barIndent(props),
    height: page.room - (signed ? signed.height + gap : 0),
    hang: false,
  });
  return (
    text &&
    page.draw(
      column([
        [0, quoted(props, text)],
        [gap, signed],
      ]),
    )
  );
};
export default quote;
