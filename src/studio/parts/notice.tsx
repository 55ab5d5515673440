// Something to know at its place: what is wrong, what to mind, and what to do about it.
import type { ReactNode } from 'react';
import { Problem } from '../api/client.ts';
import { useSay, useTell } from '../frame/words.tsx';
import './notice.css';

export const Notice = ({
  tone = 'care',
  title,
  children,
  action,
}: {
  tone?: 'care' | 'bad' | 'good';
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
    <p className="notice-title">{title}</p>
    {children && <div className="notice-text">{children}</div>}
    {action && <div className="row">{action}</div>}
  </div>
);

/** What the server refused, in its words. */
export function Refusal({ error }: { error: Error | null | undefined }) {
  const words = useRefusal();
  return error ? (
    <Notice tone="bad" title={words(error).title}>
      {words(error).detail}
    </Notice>
  ) : null;
}

export function useRefusal(): (error: Error) => { title: string; detail: string } {
  const say = useSay();
  const tell = useTell();
  return (error) => {
    if (!(error instanceof Problem)) return { title: say('parts.failed'), detail: tell(error.message) };
    if (error.code === 'NETWORK') return { title: say('parts.noServer'), detail: say('parts.noServerFix') };
    const title =
      error.status === 403
        ? say('parts.forbidden')
        : error.status === 409
          ? say('parts.conflict')
          : error.status === 429
            ? say('parts.tooMany')
            : say('parts.refused');
    return { title, detail: tell(error.message) };
  };
}
