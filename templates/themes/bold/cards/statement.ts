// What someone said in the article's own words: a step less heavy than a quote, and without marks.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { attribution, openPage } from '../page.ts';

const statement: CardDesign<'statement'> = (props) => {
  const source = attribution(props);
  if (!source) return null;
  const page = openPage(props, source.block);
  const text = props.set(props.content.text, {
    face: props.faces.display,
    weight: 700,
    size: { min: 40, max: page.landscape ? 88 : page.story ? 136 : page.tall ? 120 : 108 },
    lineHeight: 1.36,
    colour: props.palette.onField,
    width: page.measure,
    height: page.room,
    hang: true,
  });
  return text && page.draw(text);
};
export default statement;
