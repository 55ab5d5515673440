// What someone said in the article's own words: as a quote, but lighter and without marks, which it must not pretend to.
import type { CardDesign } from '../../../../src/domain/card-design.ts';
import { attribution, drawPage, openPage, roomFor } from '../page.ts';

const statement: CardDesign<'statement'> = (props) => {
  const page = openPage(props);
  const foot = attribution(props, page);
  if (!foot) return null;
  const text = props.set(props.content.text, {
    face: props.faces.display,
    weight: 500,
    size: { min: 38, max: 80 },
    lineHeight: 1.5,
    colour: props.palette.ink,
    width: page.measure,
    height: roomFor(props, page, foot).height,
    hang: true,
  });
  return text && drawPage(props, page, text, foot);
};
export default statement;
