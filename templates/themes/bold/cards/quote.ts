// A quote as a poster: as large and heavy as the card allows.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { attribution, openPage } from '../page.ts';

const quote: CardDesign<'quote'> = (props) => {
  const source = attribution(props);
  if (!source) return null;
  const page = openPage(props, source.block);
  const text = props.set(props.content.text, {
    face: props.faces.display,
    size: { min: 42, max: page.landscape ? 104 : page.story ? 156 : page.tall ? 138 : 124 },
    lineHeight: 1.3,
    colour: props.palette.onField,
    width: page.measure,
    height: page.room,
    hang: true,
  });
  return text && page.draw(text);
};
export default quote;
