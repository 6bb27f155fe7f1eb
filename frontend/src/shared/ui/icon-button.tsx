import type { ComponentProps } from 'react';
import { Button } from './button';
import { Tooltip } from './tooltip';

type IconButtonProps = Omit<ComponentProps<typeof Button>, 'aria-label' | 'size'> & {
  /** The accessible name, also shown as a tooltip. */
  label: string;
  size?: 'icon' | 'small';
};

export function IconButton({ label, variant = 'quiet', size = 'icon', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <Button
        aria-label={label}
        variant={variant}
        size="icon"
        className={size === 'small' ? `pane:size-8 ${className ?? ''}` : className}
        {...rest}
      />
    </Tooltip>
  );
}
