import { describe, expect, it } from 'vitest';
import { sends } from './send-key';

const enter = {
  key: 'Enter',
  keyCode: 13,
  shiftKey: false,
  altKey: false,
  nativeEvent: { isComposing: false },
};

describe('sends', () => {
  it('sends on Enter alone', () => {
    expect(sends(enter)).toBe(true);
    expect(sends({ ...enter, shiftKey: true })).toBe(false);
    expect(sends({ ...enter, key: 'a' })).toBe(false);
  });

  it('never sends while a word is being composed', () => {
    expect(sends({ ...enter, nativeEvent: { isComposing: true } })).toBe(false);
    expect(sends({ ...enter, keyCode: 229 })).toBe(false);
  });
});
