import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Conversation } from '@/shared/api/types';
import { answerRequests, jsonAnswer } from '@/shared/testing/fake-fetch';
import { renderPage } from '@/shared/testing/render-page';
import { ConversationRow } from './conversation-row';

afterEach(() => vi.unstubAllGlobals());

const conversation: Conversation = {
  id: '7',
  title: 'Lease renewal',
  scope: {},
  pinned: false,
  archived: false,
  updatedAt: '2026-01-01T00:00:00Z',
  running: true,
};

function renderRow() {
  const onDelete = vi.fn();
  const sent = vi.fn();
  answerRequests(async (request) => {
    if (request.method === 'PATCH') sent(await request.json());
    return jsonAnswer(200, conversation);
  });
  renderPage(
    <ul>
      <ConversationRow conversation={conversation} open={false} onDelete={onDelete} />
    </ul>,
  );
  return { onDelete, sent };
}

test('a conversation opens by its link and says that an answer is being written', () => {
  renderRow();
  const link = screen.getByRole('link', { name: /^An answer is being written\s*Lease renewal$/ });
  expect(link.getAttribute('href')).toBe('/en/chat?c=7');
});

test('F2 renames in place, Escape keeps the title', async () => {
  const { sent } = renderRow();
  screen.getByRole('link').focus();
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('Other{Escape}');
  expect(await screen.findByRole('link')).toBeTruthy();
  expect(sent).not.toHaveBeenCalled();
});

test('F2 and Enter send the new title', async () => {
  const { sent } = renderRow();
  screen.getByRole('link').focus();
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('New name{Enter}');
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  expect(sent.mock.calls[0]?.[0]).toMatchObject({ title: 'New name' });
});

test('Delete asks to delete', async () => {
  const { onDelete } = renderRow();
  screen.getByRole('link').focus();
  await userEvent.keyboard('{Delete}');
  expect(onDelete).toHaveBeenCalledOnce();
});
