import { useEffect, useRef } from 'react';

/** Runs on a combination such as `mod+b`, where mod is Ctrl, or Cmd on a Mac. */
export function useShortcut(combination: string, run: () => void) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const parts = combination.split('+');
    const key = parts.at(-1);
    const onKeyDown = (event: KeyboardEvent) => {
      const matches =
        event.key.toLowerCase() === key &&
        parts.includes('mod') === (event.ctrlKey || event.metaKey) &&
        parts.includes('shift') === event.shiftKey &&
        parts.includes('alt') === event.altKey;
      if (!matches || event.isComposing) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [combination]);
}
