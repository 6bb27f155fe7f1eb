import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerRequests, jsonAnswer } from '@/shared/testing/fake-fetch';
import { renderPage } from '@/shared/testing/render-page';
import { Composer } from './composer';

beforeEach(() => {
  sessionStorage.clear();
  answerRequests(() => jsonAnswer(200, { answering: 'quoting', limits: { questionCharacters: 40 } }));
});
afterEach(() => vi.unstubAllGlobals());

function renderComposer(parts: Partial<Parameters<typeof Composer>[0]> = {}) {
  const onSend = vi.fn(async () => undefined);
  const onStop = vi.fn();
  renderPage(
    <Composer conversationId={undefined} running={false} onSend={onSend} onStop={onStop} {...parts} />,
  );
  return { onSend, onStop, box: screen.getByRole('textbox') };
}

test('Enter sends and empties, Shift+Enter breaks the line', async () => {
  const { onSend, box } = renderComposer();
  await userEvent.type(box, 'One{Shift>}{Enter}{/Shift}two');
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.type(box, '{Enter}');
  expect(onSend).toHaveBeenCalledWith('One\ntwo');
  expect((box as HTMLTextAreaElement).value).toBe('');
});

test('the Enter that ends a composition sends nothing', () => {
  const { onSend, box } = renderComposer();
  fireEvent.change(box, { target: { value: 'にほん' } });
  fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(onSend).not.toHaveBeenCalled();
});

test('a question that could not be sent comes back', async () => {
  const { box } = renderComposer({ onSend: async () => Promise.reject(new Error('offline')) });
  await userEvent.type(box, 'Keep me{Enter}');
  await vi.waitFor(() => expect((box as HTMLTextAreaElement).value).toBe('Keep me'));
});

test('what is not sent is kept for its chat', async () => {
  const { box } = renderComposer({ conversationId: 'one' });
  await userEvent.type(box, 'Half a question');
  expect(sessionStorage.getItem('glossa.draft.one')).toBe('Half a question');
});

test('a question over the limit says so and is not sent', async () => {
  const { onSend, box } = renderComposer();
  await userEvent.type(box, `${'long '.repeat(10)}{Enter}`);
  expect((await screen.findByRole('alert')).textContent).toContain('at most 40');
  await userEvent.type(box, '{Enter}');
  expect(onSend).not.toHaveBeenCalledWith(
    expect.stringContaining('long long long long long long long long long'),
  );
});

test('while an answer runs the button stops it', async () => {
  const { onSend, onStop, box } = renderComposer({ running: true });
  await userEvent.type(box, 'Next{Enter}');
  expect(onSend).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(onStop).toHaveBeenCalledOnce();
});
