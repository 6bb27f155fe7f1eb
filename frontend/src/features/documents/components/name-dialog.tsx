'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorText } from '@/shared/ui/error-text';
import { TextField } from '@/shared/ui/field';

type NameDialogProps = {
  title: string;
  label: string;
  initial?: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  error: unknown;
  /** Resolves when the name is stored; the dialog then closes. */
  onName: (name: string) => Promise<unknown>;
};

/** Asks for one name. */
export function NameDialog({
  title,
  label,
  initial = '',
  open,
  onOpenChange,
  error,
  onName,
}: NameDialogProps) {
  const shared = useTranslations('shared');
  const form = useId();
  const [name, setName] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onName(name.trim()).then(
      () => {
        onOpenChange(false);
        setName(initial);
      },
      () => {},
    );
  };
  return (
    <Dialog
      title={title}
      open={open}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{shared('cancel')}</Button>
          <Button type="submit" form={form} variant="primary" disabled={name.trim() === ''}>
            {shared('save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label={label}
          dir="auto"
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={error ? <ErrorText error={error} /> : undefined}
        />
      </form>
    </Dialog>
  );
}
