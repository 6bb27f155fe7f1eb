import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { classes } from './classes';

const variants = {
  primary: 'bg-accent text-on-accent hover:opacity-90',
  secondary: 'border border-control bg-surface text-text hover:bg-sunken',
  quiet: 'text-text hover:bg-sunken',
  danger: 'border border-danger text-danger hover:bg-sunken',
} as const;

const sizes = {
  normal: 'min-h-10 px-4 py-2',
  small: 'min-h-8 px-3 py-1',
  icon: 'size-11 pane:size-9',
} as const;

type ButtonProps = ComponentProps<'button'> & {
  variant?: keyof typeof variants;
  size?: keyof typeof sizes;
  /** Gives look and behaviour to the only child, such as a link. */
  asChild?: boolean;
};

export function Button({ variant = 'secondary', size = 'normal', asChild, className, ...rest }: ButtonProps) {
  const Element = asChild ? Slot.Root : 'button';
  return (
    <Element
      data-slot="button"
      {...(asChild ? {} : { type: 'button' as const })}
      className={classes(
        'inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium transition duration-[120ms]',
        'disabled:cursor-not-allowed disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
        variants[variant],
        sizes[size],
        className,
      )}
      {...rest}
    />
  );
}
