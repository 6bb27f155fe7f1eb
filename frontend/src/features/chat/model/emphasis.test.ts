import { describe, expect, it } from 'vitest';
import { emphasise } from './emphasis';

describe('emphasise', () => {
  it('makes the words of the question strong and loses nothing', () => {
    const quote = 'The tenant may renew the lease once.';
    const pieces = emphasise(quote, 'When may the tenants renew?');
    expect(pieces.map((piece) => piece.text).join('')).toBe(quote);
    expect(pieces.filter((piece) => piece.strong).map((piece) => piece.text)).toContain('renew');
  });

  it('leaves a quote in another language plain', () => {
    expect(emphasise('Der Mieter darf verlängern.', 'May tenants renew?')).toEqual([
      { text: 'Der Mieter darf verlängern.', strong: false },
    ]);
  });
});
