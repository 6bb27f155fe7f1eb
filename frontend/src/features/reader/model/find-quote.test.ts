import { describe, expect, it } from 'vitest';
import { findQuote } from './find-quote';
import { foldedText } from './fold';

/** What the ranges of a found quote cover, as the reader sees it marked. */
function marked(rendered: string, quote: string, origin?: Parameters<typeof findQuote>[2]): string[] {
  return findQuote(rendered, quote, origin).ranges.map(({ start, end }) => rendered.slice(start, end));
}

describe('findQuote marks word for word', () => {
  it('finds words that stand there as they are', () => {
    expect(marked('The tenant may renew once, for five years.', 'may renew once')).toEqual([
      'may renew once',
    ]);
  });

  it('ignores case, and spaces and line ends that the page sets elsewhere', () => {
    expect(marked('The TENANT may\n  renew  once.', 'the tenant may renew once.')).toEqual([
      'The TENANT may\n  renew  once.',
    ]);
  });

  it('joins words that the page breaks with a hyphen at the end of a line', () => {
    expect(marked('a long-\nterm agree-\nment ends', 'long-term agreement')).toEqual([
      'long-\nterm agree-\nment',
    ]);
  });

  it('finds a quote that keeps the line-end hyphen which the page lacks', () => {
    expect(marked('the agreement ends', 'the agree-\nment ends')).toEqual(['the agreement ends']);
  });

  it('ignores soft hyphens and zero-width characters on both sides', () => {
    expect(marked('Donau\u00addampf\u200bschiff', 'Donaudampfschiff')).toEqual([
      'Donau\u00addampf\u200bschiff',
    ]);
    expect(marked('Donaudampfschiff', 'Donau\u00addampfschiff')).toEqual(['Donaudampfschiff']);
  });

  it('keeps hyphens in numbers and identifiers apart', () => {
    expect(findQuote('order 10-24', 'order 1024').certainty).toBe('page');
    expect(marked('order 10-24 and 1024', 'order 10-24')).toEqual(['order 10-24']);
  });

  it('reads ligatures as their letters', () => {
    expect(marked('e\ufb03cient \ufb01nal o\ufb00er', 'efficient final offer')).toEqual([
      'e\ufb03cient \ufb01nal o\ufb00er',
    ]);
  });

  it('reads separate accents like composed letters', () => {
    expect(marked('le re\u0301sume\u0301 final', 'résumé')).toEqual(['re\u0301sume\u0301']);
    expect(marked('le résumé final', 're\u0301sume\u0301')).toEqual(['résumé']);
  });

  it('reads curly and straight quotation marks alike', () => {
    expect(marked('the \u201ctenant\u2019s\u201d right', '"tenant\'s" right')).toEqual([
      '\u201ctenant\u2019s\u201d right',
    ]);
  });

  it('finds Chinese and Japanese, which write without spaces, over line ends', () => {
    expect(marked('本合同自双方签字\n之日起生效。', '双方签字之日起生效')).toEqual(['双方签字\n之日起生效']);
    expect(marked('契約は ２０２５年に 終了', '契約は2025年に終了')).toEqual(['契約は ２０２５年に 終了']);
  });

  it('reads radicals, which fonts name in the place of characters, as the characters', () => {
    expect(marked('\u2ed4禁卡有效期为\u2f00年。', '门禁卡有效期为一年')).toEqual([
      '\u2ed4禁卡有效期为\u2f00年',
    ]);
  });

  it('reads Arabic presentation forms and lengthened words as the plain letters', () => {
    expect(marked('\ufe8d\ufedf\ufecc\ufed8\ufeaa \ufefbزم', 'العقد لازم')).toEqual([
      '\ufe8d\ufedf\ufecc\ufed8\ufeaa \ufefbزم',
    ]);
    expect(marked('مـــدة الإيجار', 'مدة الإيجار')).toEqual(['مـــدة الإيجار']);
    expect(marked('\u202bمدة العقد\u202c', 'مدة العقد')).toEqual(['مدة العقد']);
  });

  it('keeps characters beyond the basic plane whole', () => {
    expect(marked('x 𝐇ello 😀 there', 'hello 😀')).toEqual(['𝐇ello 😀']);
  });

  it('marks nothing for a quote without visible characters', () => {
    expect(findQuote('some text', ' \u00ad ').certainty).toBe('page');
  });
});

describe('findQuote with the same words twice on a page', () => {
  const rendered = 'Rent: 500. Due on the first. Deposit: 900. Due on the first. End.';

  function originOf(pageText: string, occurrence: number) {
    let textStart = -1;
    for (let i = 0; i <= occurrence; i++) textStart = pageText.indexOf('Due on the first.', textStart + 1);
    return { pageText, textStart, textEnd: textStart + 'Due on the first.'.length };
  }

  it('chooses by the words around the place that the offsets name', () => {
    for (const occurrence of [0, 1]) {
      const place = findQuote(rendered, 'Due on the first.', originOf(rendered, occurrence));
      expect(place.ranges[0]?.start).toBe(originOf(rendered, occurrence).textStart);
    }
  });

  it('chooses by the words around it when the page renders a line more before', () => {
    const longer = `Due on the first. ${rendered}`;
    const place = findQuote(longer, 'Due on the first.', originOf(rendered, 1));
    expect(longer.slice(0, place.ranges[0]?.start)).toMatch(/Deposit: 900\. $/);
  });

  it('chooses by rank where the words around are the same', () => {
    const page = `${'yes '.repeat(200)}`.trim();
    const origin = { pageText: page, textStart: 400, textEnd: 403 };
    expect(findQuote(page, 'yes', origin).ranges[0]?.start).toBe(400);
  });

  it('marks nothing when no offsets say which one is meant', () => {
    expect(findQuote(rendered, 'Due on the first.')).toEqual({ certainty: 'page', ranges: [] });
  });
});

describe('findQuote on pages that tear a quote apart', () => {
  const quote = 'The tenant may renew this lease once for five more years with six months notice.';

  it('marks each piece where another column stands between the lines', () => {
    const page =
      'The tenant may renew this lease 4.1 Deposits are held by the once for five more years with bank until the end of the six months notice. term of the contract.';
    expect(marked(page, quote)).toEqual([
      'The tenant may renew this lease',
      'once for five more years with',
      'six months notice.',
    ]);
  });

  it('marks nothing when a piece is missing', () => {
    expect(findQuote('The tenant may renew this lease once for five. Something else.', quote).certainty).toBe(
      'page',
    );
  });

  it('marks nothing when the pieces stand in another order', () => {
    const page = 'once for five more years with six months notice. - - - The tenant may renew this lease';
    expect(findQuote(page, quote).certainty).toBe('page');
  });
});

describe('findQuote on pages whose text differs a little', () => {
  const quote = 'The tenant may renew the lease once for a period of five years.';

  it('accepts a near match and says that it is one', () => {
    const page = 'Before. The tenant rnay renew the 1ease once for a period of five years. After.';
    const place = findQuote(page.replace('1ease', 'lcase'), quote);
    expect(place.certainty).toBe('close');
    const [range] = place.ranges;
    expect(page.slice(range?.start, range?.end)).toMatch(/^The tenant .* five years\.$/);
  });

  it('refuses what is less than 85 % the same', () => {
    expect(
      findQuote('The landlord may end the lease at once after a period of delay.', quote).certainty,
    ).toBe('page');
  });

  it('refuses a near match with another number', () => {
    expect(
      findQuote('The fee was 1,200 euros in the year 2023.', 'The fee was 1,200 euros in the year 2024.')
        .certainty,
    ).toBe('page');
  });

  it('refuses when two places are equally near', () => {
    const line = 'The tenant rnay renew the lease once for a period of five years.';
    expect(findQuote(`${line} ${line}`, quote).certainty).toBe('page');
  });

  it('refuses short quotes, of which chance finds a like', () => {
    expect(findQuote('ten day', 'ten days').certainty).toBe('page');
  });
});

describe('foldedText', () => {
  it('makes what is marked equal to the quote', () => {
    const rendered = 'A \ufb01ne long-\nterm PLAN';
    const quote = 'a fine longterm plan';
    expect(marked(rendered, quote).map(foldedText).join('')).toBe(foldedText(quote));
  });
});
