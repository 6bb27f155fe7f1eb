import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { ReaderPlace } from '../model/place';
import { scrollTarget } from '../model/scroll-target';

/** Scrolls to the page of a place at once, then to its marked words when they are known; a scroll of the reader's own ends that. */
export function useKeepPlace(scroller: RefObject<HTMLElement | null>, current: ReaderPlace, width: number) {
  const waiting = useRef(true);
  const showPage = useCallback(
    (number: number) => {
      const page = scroller.current?.querySelector(`[data-page="${number}"]`);
      if (page instanceof HTMLElement && scroller.current) scroller.current.scrollTop = page.offsetTop - 8;
    },
    [scroller],
  );
  useLayoutEffect(() => {
    if (width === 0) return undefined;
    waiting.current = true;
    showPage(current.page);
    const element = scroller.current;
    const leave = () => {
      waiting.current = false;
    };
    const own = ['wheel', 'touchmove', 'keydown'] as const;
    for (const name of own) element?.addEventListener(name, leave, { passive: true });
    return () => {
      for (const name of own) element?.removeEventListener(name, leave);
    };
  }, [current, width, scroller, showPage]);
  const showMark = useCallback(
    (top: number, height: number) => {
      const element = scroller.current;
      if (!element || !waiting.current) return;
      waiting.current = false;
      element.scrollTop = scrollTarget(top, height, element.clientHeight);
    },
    [scroller],
  );
  return { showPage, showMark };
}
