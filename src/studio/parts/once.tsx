// What is told this once: a secret or a link, to copy before it is gone.
import { useRef } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useSay } from '../frame/words.tsx';
import { Button } from './button.tsx';
import './field.css';
import './once.css';
import { toast } from './toast.tsx';

export function Once({ label, value }: { label: string; value: string }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const copy = async () => {
    input.current?.select();
    // Without TLS, elsewhere than on this machine, the browser has no clipboard: then it stands selected.
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    toast(say(isCopied ? 'parts.copied' : 'parts.notCopied'));
  };
  return (
    <div className="once">
      <TextField className="field" value={value} isReadOnly>
        <Label className="field-label">{label}</Label>
        <Input ref={input} className="field-input once-value" onFocus={(event) => event.target.select()} />
      </TextField>
      <Button weight="main" onPress={() => void copy()}>
        {say('parts.copy')}
      </Button>
    </div>
  );
}
