/** Where marked words stand in the pane: one third of its height from the top. */
const SHARE = 1 / 3;

/** The scroll position at which something `top` pixels from the start of the content stands at one third. */
export function scrollTarget(top: number, height: number, viewHeight: number): number {
  // What is taller than the rest of the view begins higher, so that more of it is seen.
  const room = viewHeight * (1 - SHARE);
  const offset = height > room ? Math.max(24, viewHeight - height) : viewHeight * SHARE;
  return Math.max(0, Math.round(top - Math.min(offset, viewHeight * SHARE)));
}
