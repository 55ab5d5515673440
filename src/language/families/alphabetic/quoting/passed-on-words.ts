// Words by which somebody passes on what another one said, and by which another one takes over.

/** Whose words somebody shares: "he shared a post by X". */
export interface SharingWords {
  /** "un mensaje de (Ana Ruiz)": words, and "of" before whoever wrote or said them. */
  messages: RegExp;
  /** "compartió": what somebody does with the words of others. */
  passes: RegExp;
}

export interface PassedOnWords extends SharingWords {
  /** "y este (replicó)", « ce à quoi (X a répondu) »: another one takes over behind it. */
  turns: RegExp;
  /** « (a été arrêté) par (un policier qui lui a crié) » */
  by: RegExp;
  /** « tandis que (son capitaine préférait « … ») » */
  contrasts: RegExp;
  /** « a entendu X crier », up to the end of the lead. */
  heard: RegExp;
  /** "recibió un mensaje": whoever does so wrote none, whoever did. */
  receives: RegExp;
}
