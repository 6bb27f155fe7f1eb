import { describe, expect, it } from 'vitest';
import { scrollTarget } from './scroll-target';

describe('scrollTarget', () => {
  it('puts short marks at one third of the view', () => {
    expect(scrollTarget(1000, 40, 600)).toBe(800);
  });

  it('never scrolls before the start', () => {
    expect(scrollTarget(50, 40, 600)).toBe(0);
  });

  it('starts tall marks higher, so that more of them is seen', () => {
    expect(scrollTarget(1000, 500, 600)).toBe(900);
    expect(scrollTarget(1000, 5000, 600)).toBe(976);
  });
});
