// A text that is to be put somewhere else: as it is, with a button that copies it.
import { useRef } from 'react';
import { useSay } from '../frame/words.tsx';
import { Button } from './button.tsx';
import './copyable.css';
import { toast } from './toast.tsx';

export function Copyable({ label, value }: { label: string; value: string }) {
  const say = useSay();
  const text = useRef<HTMLElement>(null);
  const copy = async () => {
    // Without TLS, elsewhere than on this machine, the browser has no clipboard: then it stands selected.
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    if (!isCopied && text.current) getSelection()?.selectAllChildren(text.current);
    toast(say(isCopied ? 'parts.copied' : 'parts.notCopied'));
  };
  return (
    <div className="copyable">
      <code ref={text}>{value}</code>
      <Button size="s" aria-label={say('parts.copyOf', { label })} onPress={() => void copy()}>
        {say('parts.copy')}
      </Button>
    </div>
  );
}
