// How something stands, in a word and a mark: never by colour alone.
import type { ReactNode } from 'react';
import './state.css';

export type Tone = 'plain' | 'live' | 'good' | 'care' | 'bad';

export const State = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`state state-${tone}`}>{children}</span>
);
