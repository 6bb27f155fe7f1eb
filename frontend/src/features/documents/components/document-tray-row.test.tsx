import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Document } from '@/shared/api/types';
import { answerRequests, jsonAnswer } from '@/shared/testing/fake-fetch';
import { renderPage } from '@/shared/testing/render-page';
import { DocumentTrayRow } from './document-tray-row';

function documentOf(more: Partial<Document>): Document {
  return {
    id: '0190a0a0-0000-7000-8000-000000000001',
    name: 'Lease.pdf',
    collectionIds: [],
    mediaType: 'application/pdf',
    size: 1,
    sha256: '',
    status: 'PROCESSING',
    searchable: 'none',
    version: 1,
    createdAt: '2026-01-01T00:00:00Z',
    ...more,
  };
}

function failedWith(code: NonNullable<Document['error']>['code'], retryable = false): Document {
  return documentOf({ status: 'FAILED', error: { code, message: '', retryable } });
}

function renderRow(document: Document) {
  const onAsk = vi.fn();
  const onDismiss = vi.fn();
  renderPage(<DocumentTrayRow document={document} onAsk={onAsk} onDismiss={onDismiss} />);
  return { onAsk, onDismiss };
}

afterEach(() => vi.unstubAllGlobals());

test('a document being read shows its stage with the numbers of the server', () => {
  renderRow(documentOf({ stage: 'parsing', progress: { done: 31, total: 48, unit: 'pages' } }));
  expect(screen.getByText('Reading: page 31 of 48')).toBeDefined();
  expect(
    screen.getByRole('progressbar', { name: 'Progress of Lease.pdf' }).getAttribute('aria-valuenow'),
  ).toBe('65');
});

test('an unknown length promises no percentage', () => {
  renderRow(documentOf({ stage: 'splitting' }));
  expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false);
});

test('a ready document can be asked about and dismissed', async () => {
  const { onAsk, onDismiss } = renderRow(documentOf({ status: 'READY' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ask about it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss Lease.pdf' }));
  expect(onAsk).toHaveBeenCalledOnce();
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('a scan says so and cannot be retried, only removed', () => {
  renderRow(failedWith('no-text'));
  expect(screen.getByText(/this looks like a scan/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Remove' })).toBeDefined();
});

test('a locked document takes its password in the row and sends it', async () => {
  const sent: Request[] = [];
  answerRequests((request) => {
    sent.push(request);
    return jsonAnswer(202, documentOf({}));
  });
  renderRow(failedWith('encrypted', true));
  await userEvent.type(screen.getByLabelText('Password of Lease.pdf'), 'secret{Enter}');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.url).toMatch(/\/retry$/);
  expect(sent[0]?.headers.get('X-XSRF-TOKEN')).toBe('token');
  expect(await sent[0]?.json()).toEqual({ password: 'secret' });
});
