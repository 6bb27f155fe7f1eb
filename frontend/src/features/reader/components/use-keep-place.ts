import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { ReaderPlace } from '../model/place';
import { scrollTarget } from '../model/scroll-target';

const ownScrolling = ['wheel', 'touchmove', 'keydown'] as const;

/** Scrolls to the page of a place at once, then to its marked words when they are known; a scroll of the reader's own ends that. */
export function useKeepPlace(scroller: RefObject<HTMLElement | null>, current: ReaderPlace, width: number) {
  const waiting = useRef(true);
  const last = useRef<{ current: ReaderPlace; width: number }>(undefined);
  const showPage = useCallback(
    (number: number) => {
      const page = scroller.current?.querySelector(`[data-page="${number}"]`);
      if (page instanceof HTMLElement && scroller.current) scroller.current.scrollTop = page.offsetTop - 8;
    },
    [scroller],
  );
  useLayoutEffect(() => {
    const element = scroller.current;
    if (width === 0 || !element) return undefined;
    const before = last.current;
    last.current = { current, width };
    if (before?.current === current && !waiting.current) {
      // Nearer or farther, or another width of the pane: the reader stays where the reader was.
      element.scrollTop *= width / before.width;
    } else {
      waiting.current = true;
      showPage(current.page);
    }
    const leave = () => {
      waiting.current = false;
    };
    for (const name of ownScrolling) element.addEventListener(name, leave, { passive: true });
    return () => {
      for (const name of ownScrolling) element.removeEventListener(name, leave);
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
