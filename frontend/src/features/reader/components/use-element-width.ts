import { type RefObject, useLayoutEffect, useState } from 'react';

/** The inner width of an element in whole pixels; 0 until it is known. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    setWidth(element.current.clientWidth);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(([entry]) => {
      clearTimeout(timer);
      // A pane that is being drawn wider would render its pages at each step.
      timer = setTimeout(() => setWidth(Math.floor(entry?.target.clientWidth ?? 0)), 120);
    });
    observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return width;
}
