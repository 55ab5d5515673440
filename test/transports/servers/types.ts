// What a transport's own test server offers the conformance suite: a provider that fails in every way that matters.

export const behaviours = [
  'accepts',
  'has no such mailbox',
  'is busy',
  'is closing',
  'refuses the message',
  'closes before the message',
  'hangs before the message',
  'closes in the middle of the message',
  'closes after the message',
  'resets after the message',
  'hangs after the message',
  'answers half a yes and closes',
  'refuses with control characters',
] as const;
export type Behaviour = (typeof behaviours)[number];

export interface RunningServer extends AsyncDisposable {
  /** Variables that point the transport at it. */
  settings: Record<string, string>;
  /** The messages it took, as they came. */
  received(): string[];
}

export interface TestServer {
  open(behaviour: Behaviour): Promise<RunningServer>;
  /** Variables that point at nothing. */
  unreachable: Record<string, string>;
}
