import type { ReactNode } from 'react';

type EmptyStateProps = { icon?: ReactNode; title: ReactNode; children?: ReactNode; actions?: ReactNode };

/** What a view shows where nothing is yet, with the one thing to do next. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div
      data-slot="empty"
      className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-12 text-center"
    >
      {icon && <div className="text-muted [&_svg]:size-8">{icon}</div>}
      <h2 className="font-semibold text-title">{title}</h2>
      {children && <div className="text-muted">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
