// One thing that is set: what it is and does beside the controls that set it; above them on a phone.
import { type ReactNode, useId } from 'react';
import './setting.css';

export function Setting({
  title,
  about,
  children,
}: {
  title: string;
  about?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting-words">
        <h2 id={id}>{title}</h2>
        {about && <p className="soft small">{about}</p>}
      </div>
      <div className="setting-controls">{children}</div>
    </section>
  );
}
