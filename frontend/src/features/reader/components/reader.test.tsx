import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { answerRequests, jsonAnswer } from '@/shared/testing/fake-fetch';
import { renderPage } from '@/shared/testing/render-page';
import type { ReaderPlace } from '../model/place';
import { Reader } from './reader';

// jsdom lays nothing out.
Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();

afterEach(() => vi.unstubAllGlobals());

const text = 'First line.\nThe tenant may renew once.\nLast line.';
const quote = 'may renew once';

function place(id: string, more: Partial<ReaderPlace> = {}): ReaderPlace {
  const textStart = text.indexOf(quote);
  return {
    id,
    documentId: 'd1',
    documentName: 'Notes.md',
    version: 2,
    page: 1,
    quote,
    textStart,
    textEnd: textStart + quote.length,
    verdict: 'exact',
    source: 'current',
    ...more,
  };
}

function answerDocument(pages: { number: number; kind: string; text: string }[]) {
  answerRequests(({ url }) =>
    url.includes('/text')
      ? jsonAnswer(200, { pages })
      : jsonAnswer(200, { id: 'd1', name: 'Notes.md', mediaType: 'text/markdown', pageCount: pages.length }),
  );
}

function renderReader(places: ReaderPlace[]) {
  const onPlace = vi.fn();
  const [current] = places;
  if (!current) throw new Error('no place');
  const view = renderPage(
    <Reader places={places} current={current} onPlace={onPlace} onClose={() => undefined} />,
  );
  return { ...view, onPlace };
}

test('a text is shown with the quoted line marked exactly', async () => {
  answerDocument([{ number: 1, kind: 'text', text }]);
  const { container } = renderReader([place('c1')]);
  expect(await screen.findByText('Exact quote')).toBeTruthy();
  expect(
    [...container.querySelectorAll('[data-marked][data-start]')].map((line) => line.textContent),
  ).toEqual(['The tenant may renew once.']);
});

test('separated text is shown as a table', async () => {
  answerDocument([{ number: 1, kind: 'sheet', text: 'Item\tPrice\nPump\t12' }]);
  renderReader([place('c1', { quote: '12', textStart: 16, textEnd: 18 })]);
  expect((await screen.findByRole('cell', { name: '12' })).hasAttribute('data-marked')).toBe(true);
});

test('a deleted document shows the words that were saved', () => {
  const { documentId: _, ...deleted } = place('c1', { source: 'deleted' });
  renderReader([deleted]);
  expect(screen.getByText('Source was deleted: saved excerpt')).toBeTruthy();
  expect(screen.getByText(quote)).toBeTruthy();
});

test('an older version says that there is a newer one', async () => {
  answerDocument([{ number: 1, kind: 'text', text }]);
  renderReader([place('c1', { source: 'superseded' })]);
  expect(screen.getByText('Version 2; a newer one exists')).toBeTruthy();
  await screen.findByText('Exact quote');
});

test('the way through the citations leads to the next one', async () => {
  answerDocument([{ number: 1, kind: 'text', text }]);
  const second = place('c2');
  const { onPlace } = renderReader([place('c1'), second]);
  expect(screen.getByText('Citation 1 of 2')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Next citation (Alt+Down)' }));
  expect(onPlace).toHaveBeenCalledWith(second);
});
