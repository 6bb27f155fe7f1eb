'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { Field } from '@/shared/ui/field';
import { strengthOf } from '../model/password-strength';

type PasswordFieldProps = Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  value: string;
  onValue: (value: string) => void;
  error?: string;
  /** Shows the meter and the rule, where a password is chosen. */
  meter?: boolean;
};

export function PasswordField({ value, onValue, error, meter, ...rest }: PasswordFieldProps) {
  const t = useTranslations('account');
  const [shown, setShown] = useState(false);
  return (
    <Field label={t('password')} error={error} hint={meter && <Meter value={value} />}>
      {(props) => (
        <div className="relative">
          <input
            {...props}
            {...rest}
            type={shown ? 'text' : 'password'}
            value={value}
            onChange={({ target }) => onValue(target.value)}
            dir="ltr"
            className="h-11 w-full rounded-control border border-control bg-surface ps-3 pe-11 pane:h-10 rtl:text-right"
          />
          <button
            type="button"
            aria-label={shown ? t('hidePassword') : t('showPassword')}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 end-0 grid w-11 place-items-center text-muted [&_svg]:size-4"
          >
            {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          </button>
        </div>
      )}
    </Field>
  );
}

const bars = { weak: 'w-1/4 bg-danger', fair: 'w-3/5 bg-warn', good: 'w-full bg-ok' } as const;

function Meter({ value }: { value: string }) {
  const t = useTranslations('account');
  if (!value) return t('passwordHint');
  const level = strengthOf(value);
  return (
    <span className="grid gap-1.5">
      <span aria-hidden className="mt-0.5 block h-1 overflow-hidden rounded-full bg-line">
        <span className={`block h-full rounded-full transition-[width] ${bars[level]}`} />
      </span>
      {t('strength', { level })}
    </span>
  );
}
