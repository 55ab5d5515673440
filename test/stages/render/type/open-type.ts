// A typesetter with real fonts, for the tests of the type engine.
import type { CardElement, SetText, TypeStyle } from '../../../../src/design/card-design.ts';
import type { Face } from '../../../../src/design/theme.ts';
import { openTypecase, type Typecase } from '../../../../src/stages/render/fonts/typecase.ts';
import { loadPhrases } from '../../../../src/stages/render/type/phrases.ts';
import { tokenize } from '../../../../src/stages/render/type/tokens.ts';
import { openTypesetter } from '../../../../src/stages/render/type/typesetter.ts';

export const serif: Face = { latin: 'source-serif-4', cjk: 'serif', weight: 600 };

export interface Type {
  typecase: Typecase;
  /** Gets the characters and sets the text. */
  set(text: string, style: Partial<TypeStyle> & { width: number }): Promise<SetText | null>;
}

export async function openType(language: string): Promise<Type> {
  const typecase = openTypecase(language);
  const boundaries = await loadPhrases(language);
  return {
    typecase,
    async set(text, style) {
      await typecase.add(tokenize(text, language), style.face ?? serif);
      const { set } = openTypesetter({ language, typecase, boundaries, picture: () => 'data:,' });
      return set(text, { face: serif, size: { min: 36, max: 96 }, colour: '#000000', ...style });
    },
  };
}

/** The texts of a tree with the fonts that draw them. */
export function runsOf(element: CardElement): { text: string; font: string }[] {
  const { style, children = [] } = element.props;
  return children.flatMap((child) =>
    typeof child === 'string' ? [{ text: child, font: String(style?.fontFamily) }] : runsOf(child),
  );
}

/** The colours of the texts of a tree, in their order. */
export function coloursOf(element: CardElement): unknown[] {
  const { style, children = [] } = element.props;
  return children.flatMap((child) => (typeof child === 'string' ? [style?.color] : coloursOf(child)));
}
