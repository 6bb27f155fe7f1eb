import { ChevronDown } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes';

const control =
  'w-full rounded-control border border-control bg-surface px-3 text-text placeholder:text-muted read-only:[&:is(input)]:bg-sunken read-only:[&:is(input)]:text-muted aria-invalid:border-danger disabled:opacity-60';

type Labelled = { label: ReactNode; hint?: ReactNode; error?: ReactNode };

type ControlProps = {
  id: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
};

/** Label, control, hint and error, wired for screen readers. */
export function Field({
  label,
  hint,
  error,
  children,
}: Labelled & { children: (props: ControlProps) => ReactNode }) {
  const id = useId();
  const described = error || hint ? `${id}-note` : undefined;
  return (
    <div data-slot="field" className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described })}
      {described && (
        <p id={described} role={error ? 'alert' : undefined} className={error ? 'text-danger' : 'text-muted'}>
          {error || hint}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Labelled & ComponentProps<'input'>;

export function TextField({ label, hint, error, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => <input {...props} className={classes(control, 'h-11 pane:h-10', className)} {...rest} />}
    </Field>
  );
}

type TextAreaProps = Labelled & ComponentProps<'textarea'>;

export function TextAreaField({ label, hint, error, className, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => <textarea {...props} className={classes(control, 'py-2', className)} {...rest} />}
    </Field>
  );
}

type SelectFieldProps = Labelled & ComponentProps<'select'>;

export function SelectField({ label, hint, error, className, ...rest }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <span className="relative block">
          <select
            {...props}
            className={classes(control, 'h-11 appearance-none pe-9 pane:h-10', className)}
            {...rest}
          />
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-muted"
          />
        </span>
      )}
    </Field>
  );
}
