import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/shared/ui/icon-button';
import { UserText } from '@/shared/ui/user-text';

type TrayRowProps = {
  name: string;
  /** One line: the stage, or what went wrong. */
  status: ReactNode;
  tone?: 'normal' | 'danger' | 'ok';
  closeLabel?: string;
  onClose?: () => void;
  children?: ReactNode;
};

const tones = { normal: 'text-muted', danger: 'text-danger', ok: 'text-ok' } as const;

/** The frame that uploads and documents share in the tray. */
export function TrayRow({ name, status, tone = 'normal', closeLabel, onClose, children }: TrayRowProps) {
  return (
    <div className="grid gap-2 py-2 ps-4 pe-2">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1 pt-1">
          <UserText className="font-medium">{name}</UserText>
          <p className={`${tones[tone]} tabular-nums`}>{status}</p>
        </div>
        {onClose && closeLabel && (
          <IconButton label={closeLabel} onClick={onClose}>
            <X aria-hidden />
          </IconButton>
        )}
      </div>
      {children && <div className="grid gap-2 pe-2 pb-1">{children}</div>}
    </div>
  );
}
