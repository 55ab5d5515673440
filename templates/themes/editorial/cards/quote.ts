// A quote as a magazine pulls it: large serif, its marks in the accent and hanging, who said it below a short rule.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { attribution, openPage } from '../page.ts';

const quote: CardDesign<'quote'> = (props) => {
  const source = attribution(props);
  if (!source) return null;
  const page = openPage(props, source.block);
  const text = props.set(props.content.text, {
    face: props.faces.display,
    size: { min: 40, max: page.story ? 124 : page.tall ? 108 : 96 },
    lineHeight: 1.44,
    colour: props.palette.ink,
    markColour: props.palette.accent,
    width: page.measure,
    height: page.room,
    hang: true,
  });
  return text && page.draw(text);
};
export default quote;
