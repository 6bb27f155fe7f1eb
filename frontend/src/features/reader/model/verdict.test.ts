import { describe, expect, it } from 'vitest';
import { verdictOf } from './verdict';

const place = {
  id: 'c1',
  documentId: 'd',
  documentName: 'A',
  page: 1,
  quote: 'x',
  verdict: 'exact' as const,
};

describe('verdictOf', () => {
  it('is never surer than what could be marked', () => {
    expect(verdictOf(place, 'exact')).toBe('exact');
    expect(verdictOf(place, 'close')).toBe('close');
    expect(verdictOf(place, 'page')).toBe('page');
    expect(verdictOf(place, 'scan')).toBe('scan');
  });

  it('is never surer than the server', () => {
    expect(verdictOf({ ...place, verdict: 'close' }, 'exact')).toBe('close');
    expect(verdictOf({ ...place, verdict: 'page' }, 'exact')).toBe('page');
  });

  it('says that the document is gone, and nothing about a page alone', () => {
    const { documentId: _, ...gone } = place;
    expect(verdictOf(gone, undefined)).toBe('deleted');
    expect(verdictOf({ ...place, quote: '' }, 'page')).toBeUndefined();
    expect(verdictOf(place, undefined)).toBe('looking');
  });
});
