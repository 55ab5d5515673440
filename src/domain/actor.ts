// Who acts: told beside every edit, and in the audit. How somebody proves who they are is not known here.

/** cli: whoever has the machine; token: a program; operator: a person who signed in; pullquote: a worker or a feed, by itself. */
type ActorKind = 'cli' | 'token' | 'operator' | 'pullquote';

export interface Actor {
  kind: ActorKind;
  /** Of the token or the operator; of the others their name. */
  id: string;
  /** As people call them. */
  name: string;
}

/** What happens by itself, such as a feed's campaign. */
export const pullquote: Actor = { kind: 'pullquote', id: 'pullquote', name: 'Pullquote' };

/** What is open, in the hands of whoever acts with it: what they change is written down as theirs. */
export type By<Opened> = Opened & { actor: Actor };

export const by = <Opened extends object>(opened: Opened, actor: Actor): By<Opened> => ({ ...opened, actor });
