import { canHighlight, quoteHighlight } from '@/shared/ui/highlights';

/** Whether a point of the window lies on the marked words, while none are being selected. */
export function isOnMark(x: number, y: number): boolean {
  if (!canHighlight() || getSelection()?.isCollapsed === false) return false;
  const ranges = [...(CSS.highlights.get(quoteHighlight) ?? [])];
  return ranges
    .flatMap((range) => ('getClientRects' in range ? [...(range as Range).getClientRects()] : []))
    .some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}
