import { describe, expect, it } from 'vitest';
import { isEverything, toggled } from './scope';

describe('toggled', () => {
  it('adds and takes away, and is everything in the end', () => {
    const one = toggled({}, 'documentIds', 'd1');
    expect(one).toEqual({ documentIds: ['d1'] });
    expect(isEverything(one)).toBe(false);
    expect(toggled(one, 'collectionIds', 'k1')).toEqual({ collectionIds: ['k1'], documentIds: ['d1'] });
    expect(isEverything(toggled(one, 'documentIds', 'd1'))).toBe(true);
  });
});
