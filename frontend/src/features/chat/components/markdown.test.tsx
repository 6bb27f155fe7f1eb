import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Citation } from '@/shared/api/types';
import { renderPage } from '@/shared/testing/render-page';
import { AnswerProvider } from './answer-context';
import { ChatProvider } from './chat-context';
import { Markdown } from './markdown';
import { Quotation } from './quotation';

function citation(id: string, number: number, page: number): Citation {
  return {
    id,
    number,
    passage: 'p1',
    documentId: `d${number}`,
    documentName: `Lease ${number}.pdf`,
    version: 1,
    page,
    quote: `Words of ${id}.`,
    verdict: 'exact',
    answerStart: 0,
    answerEnd: 0,
    source: 'current',
  };
}

const citations = [citation('c1', 1, 12), citation('c2', 2, 3)];

function renderAnswer(element: React.ReactNode) {
  const openCitation = vi.fn();
  const view = renderPage(
    <ChatProvider value={{ openCitation, opened: undefined }}>
      <AnswerProvider messageId="a" question="When?" citations={citations}>
        {element}
      </AnswerProvider>
    </ChatProvider>,
  );
  return { ...view, openCitation };
}

test('markers become buttons that name their source and open it', async () => {
  const { openCitation } = renderAnswer(<Markdown text="He may renew. [c1] Or not. [c2]" />);
  const chip = screen.getByRole('button', { name: 'Source 1, Lease 1.pdf, page 12' });
  expect(chip.textContent).toBe('1');
  await userEvent.click(chip);
  expect(openCitation).toHaveBeenCalledWith({ messageId: 'a', citationId: 'c1' });
});

test('several markers at one spot fold into one button', () => {
  renderAnswer(<Markdown text="So it is. [c1][c2]" />);
  expect(screen.getByRole('button', { name: 'Source 1, Lease 1.pdf, page 12, and 1 more' }).textContent).toBe(
    '1+1',
  );
});

test('a marker without its citation is never drawn', () => {
  const { container } = renderAnswer(<Markdown text="So it is. [c9]" />);
  expect(container.textContent).toBe('So it is.');
});

test('a link definition cannot turn a marker into a link', () => {
  renderAnswer(<Markdown text={'So it is. [c1]\n\n[c1]: https://evil.example "x"'} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test('links show their host and tell the other side nothing; other schemes are words', () => {
  const { container } = renderAnswer(
    <Markdown text="[here](https://evil.example/a?b) and [there](javascript:alert(1))" />,
  );
  const link = screen.getByRole('link');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  expect(link.textContent).toBe('here(evil.example)');
  expect(container.textContent).toContain('there');
});

test('images and raw HTML never reach the page', () => {
  const { container } = renderAnswer(
    <Markdown
      text={'![x](https://evil.example/p.png) <img src=x onerror=alert(1)> <script>alert(1)</script>'}
    />,
  );
  expect(container.querySelector('img, script')).toBeNull();
});

test('markers in code stay code', () => {
  const { container } = renderAnswer(<Markdown text="`[c1]`" />);
  expect(container.querySelector('code')?.textContent).toBe('[c1]');
});

test('quotations stand as cards under their documents', async () => {
  const { openCitation } = renderAnswer(
    <Quotation
      text={
        'These match:\n\n**Lease 1.pdf**, page 12\n\n> May renew **once**. [c1]\n\n**Lease 2.pdf**\n\n> Two. [c2]'
      }
    />,
  );
  expect(await screen.findByText('These match:')).toBeTruthy();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Lease 1.pdf',
    'Lease 2.pdf',
  ]);
  expect(screen.getByText('once').tagName).toBe('STRONG');
  const [first] = screen.getAllByRole('button', { name: 'Show in document' });
  if (first) await userEvent.click(first);
  expect(openCitation).toHaveBeenCalledWith({ messageId: 'a', citationId: 'c1' });
});
