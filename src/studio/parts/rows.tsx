// A short list of things, each with a line about it and what can be done with it.
import type { ReactNode } from 'react';
import './rows.css';

export const Rows = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className="rows" aria-label={label}>
    {children}
  </ul>
);

export const Row = ({
  title,
  about,
  actions,
  children,
}: {
  title: ReactNode;
  about?: ReactNode;
  actions?: ReactNode;
  /** What stands below, such as a notice. */
  children?: ReactNode;
}) => (
  <li className="rows-row">
    <div className="rows-words">
      <p className="rows-title">{title}</p>
      {about && <p className="soft small">{about}</p>}
    </div>
    {actions && <div className="rows-actions">{actions}</div>}
    {children && <div className="rows-below">{children}</div>}
  </li>
);
