/** The parts of a key press that decide whether it sends. */
export interface KeyPress {
  key: string;
  keyCode: number;
  shiftKey: boolean;
  altKey: boolean;
  nativeEvent: { isComposing: boolean };
}

/** Enter sends; not with Shift, and never the Enter that ends a composition (Safari reports that one as key 229). */
export function sends(press: KeyPress): boolean {
  const composing = press.nativeEvent.isComposing || press.keyCode === 229;
  return press.key === 'Enter' && !press.shiftKey && !press.altKey && !composing;
}
