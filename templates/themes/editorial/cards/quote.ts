// A quote as a magazine pulls it: large serif, its marks in the accent and hanging, who said it below a short rule.
import type { CardDesign } from '../../../../src/domain/card-design.ts';
import { attribution, drawPage, openPage, roomFor } from '../page.ts';

const quote: CardDesign<'quote'> = (props) => {
  const page = openPage(props);
  const foot = attribution(props, page);
  if (!foot) return null;
  const text = props.set(props.content.text, {
    face: props.faces.display,
    size: { min: 40, max: 96 },
    lineHeight: 1.44,
    colour: props.palette.ink,
    markColour: props.palette.accent,
    width: page.measure,
    height: roomFor(props, page, foot).height,
    hang: true,
  });
  return text && drawPage(props, page, text, foot);
};
export default quote;
