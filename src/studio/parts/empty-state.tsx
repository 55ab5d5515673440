// Where there is nothing yet: what would be here, and the way to it.
import type { ReactNode } from 'react';
import './empty-state.css';

export const EmptyState = ({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className="empty">
    <h2 className="empty-title">{title}</h2>
    {children && <div className="empty-text">{children}</div>}
    {actions && <div className="row">{actions}</div>}
  </div>
);
