import type { ReactNode } from 'react';

type SettingsSectionProps = { title: string; text: string; state?: ReactNode; children: ReactNode };

export function SettingsSection({ title, text, state, children }: SettingsSectionProps) {
  return (
    <section aria-label={title} className="grid gap-5">
      <header className="flex items-end justify-between gap-4 border-b pb-3">
        <div className="grid gap-1">
          <h2 className="font-semibold text-title">{title}</h2>
          <p className="text-muted">{text}</p>
        </div>
        {state}
      </header>
      {children}
    </section>
  );
}
