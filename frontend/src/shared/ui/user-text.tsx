import { classes } from './classes';

/**
 * One line of a user's text, cut at its end: written in its own direction, but aligned with the interface, so that
 * a Latin file name in the Arabic interface stands at the right and still shows its beginning.
 */
export function UserText({ children, className }: { children: string; className?: string }) {
  return (
    <span dir="auto" className={classes('user-line', className)}>
      {children}
    </span>
  );
}
