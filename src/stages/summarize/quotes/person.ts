// Somebody, or a body, of whom an article tells.

export interface Person {
  /** Null: somebody, or a body, that is told of without a name. */
  name: string | null;
  role: string | null;
  /** What stands beside the name somewhere else: shown where no role was read, and nobody is known by it. */
  beside?: string | null;
  isBody: boolean;
  /** Written so that it can be nothing else, somewhere. */
  isFirm: boolean;
  /** Somewhere its words show that it is somebody, or it is said to speak. */
  isShown: boolean;
  /** Is said to say something, somewhere: also whose name could not be read for sure. */
  speaks: boolean;
  /** The article has the name only in a case in which nobody says anything: it is not known as it is called. */
  isInCase?: boolean;
  isMany: boolean;
  gender: 'male' | 'female' | undefined;
  /** Of a name that is hardly ever the other's, where nothing shows the gender: speaks for somebody, and rules nobody out. */
  likely?: 'male' | 'female' | undefined;
}

export const shownRole = ({ role, beside }: Person): string | null => role ?? beside ?? null;
