// Where there is nothing yet: what would be here, and the way to it.
import type { ReactNode } from 'react';
import './empty-state.css';

export const EmptyState = ({
  title,
  isPage = false,
  children,
  actions,
}: {
  title: string;
  /** It is all that the page has. */
  isPage?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className="empty">
    {isPage ? <h1 className="empty-title">{title}</h1> : <h2 className="empty-title">{title}</h2>}
    {children && <div className="empty-text">{children}</div>}
    {actions && <div className="row">{actions}</div>}
  </div>
);
