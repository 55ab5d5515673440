// What has just happened, said once, for eyes and screen readers; a failure stays until it is put away.
import { useSyncExternalStore } from 'react';
import { useSay } from '../frame/words.tsx';
import { Button } from './button.tsx';
import './toast.css';

interface Toast {
  id: number;
  text: string;
  kind: 'done' | 'failed';
}

const staysMs = 6_000;
const watchers = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

export function toast(text: string, kind: Toast['kind'] = 'done'): void {
  lastId += 1;
  const id = lastId;
  change([...toasts.slice(-2), { id, text, kind }]);
  if (kind === 'done') setTimeout(() => dismiss(id), staysMs);
}

const dismiss = (id: number): void => change(toasts.filter((one) => one.id !== id));

function change(to: readonly Toast[]): void {
  toasts = to;
  for (const tell of watchers) tell();
}

export function Toasts() {
  const say = useSay();
  const shown = useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => toasts,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map(({ id, text, kind }) => (
        <div key={id} className={`toast toast-${kind}`}>
          <p>{text}</p>
          <Button weight="quiet" size="s" onPress={() => dismiss(id)}>
            {say('parts.dismiss')}
          </Button>
        </div>
      ))}
    </div>
  );
}
