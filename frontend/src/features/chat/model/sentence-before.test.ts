import { describe, expect, it } from 'vitest';
import { sentenceBefore } from './sentence-before';

function chipIn(html: string): Element {
  document.body.innerHTML = html;
  const chip = document.querySelector('[data-citations="c2"]');
  if (!chip) throw new Error('no chip');
  return chip;
}

describe('sentenceBefore', () => {
  it('is the sentence that the chip ends, without other chips', () => {
    const chip = chipIn(
      '<p>First one. <b>Second</b> one here.<button data-citations="c1">1</button><button data-citations="c2">2</button> Third.</p>',
    );
    expect(String(sentenceBefore(chip)?.cloneContents().textContent)).toMatch(/^Second one here\./);
  });

  it('stays within its own list item', () => {
    const chip = chipIn(
      '<ul><li>Other item.</li><li>This item<button data-citations="c2">2</button></li></ul>',
    );
    expect(String(sentenceBefore(chip))).toBe('This item');
  });

  it('is nothing where no words stand before', () => {
    expect(sentenceBefore(chipIn('<p><button data-citations="c2">2</button> After.</p>'))).toBeUndefined();
  });
});
