import { useCallback, useEffect, useState } from 'react';

/** A number that this browser remembers; what is stored there is read after the first render. */
export function useRemembered(name: string, initial: number): [number, (value: number) => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    const stored = Number(localStorage.getItem(name));
    if (stored > 0) setValue(stored);
  }, [name]);
  const remember = useCallback(
    (next: number) => {
      setValue(next);
      localStorage.setItem(name, String(next));
    },
    [name],
  );
  return [value, remember];
}
