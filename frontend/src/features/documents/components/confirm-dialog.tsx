'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorText } from '@/shared/ui/error-text';

type ConfirmDialogProps = {
  title: string;
  text: string;
  confirm: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  error: unknown;
  /** Resolves when it is done; the dialog then closes. */
  onConfirm: () => Promise<unknown>;
};

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const shared = useTranslations('shared');
  const { title, text, confirm, open, onOpenChange, error, onConfirm } = props;
  return (
    <Dialog
      title={<bdi>{title}</bdi>}
      description={text}
      open={open}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{shared('cancel')}</Button>
          <Button
            variant="danger"
            onClick={() =>
              onConfirm().then(
                () => onOpenChange(false),
                () => {},
              )
            }
          >
            {confirm}
          </Button>
        </>
      }
    >
      {error ? (
        <p role="alert" className="text-danger">
          <ErrorText error={error} />
        </p>
      ) : null}
    </Dialog>
  );
}
