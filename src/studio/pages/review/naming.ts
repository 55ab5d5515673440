// That an operator looks in the article for who said a quote: the words that they select next are that one's name.
import { createContext, use } from 'react';

export interface Naming {
  /** The quote by its place; null = nobody is looked for. */
  asked: { at: number; all: boolean } | null;
  beginAt(at: number, all: boolean): void;
  end(): void;
}

export const NamingContext = createContext<Naming>({ asked: null, beginAt: () => {}, end: () => {} });

export const useNaming = (): Naming => use(NamingContext);
