// What someone said in the article's own words: lighter than a quote, and without the marks that it must not claim.
import type { CardDesign } from '../../../../src/design/card-design.ts';
import { attribution, openPage } from '../page.ts';

const statement: CardDesign<'statement'> = (props) => {
  const source = attribution(props);
  if (!source) return null;
  const page = openPage(props, source.block);
  const text = props.set(props.content.text, {
    face: props.faces.display,
    weight: 500,
    size: { min: 38, max: page.story ? 110 : page.tall ? 94 : 82 },
    lineHeight: 1.5,
    colour: props.palette.ink,
    width: page.measure,
    height: page.room,
    hang: true,
  });
  return text && page.draw(text);
};
export default statement;
