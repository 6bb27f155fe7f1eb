import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { answerRequests, jsonAnswer } from '@/shared/testing/fake-fetch';
import { renderPage } from '@/shared/testing/render-page';
import { SignInForm } from './sign-in-form';

const replace = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ replace }) }));

afterEach(() => {
  vi.unstubAllGlobals();
  replace.mockClear();
});

function answerSignInWith(answer: Response) {
  answerRequests(({ method }) => (method === 'GET' ? jsonAnswer(200, { registration: 'closed' }) : answer));
}

async function signIn() {
  renderPage(<SignInForm />);
  await userEvent.type(screen.getByLabelText('E-mail address'), 'mara@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'purple lamp{Enter}');
}

test('who signs in arrives in the chat, in the language of the profile', async () => {
  answerSignInWith(jsonAnswer(200, { id: '1', settings: { interfaceLanguage: 'ar' } }));
  await signIn();
  await vi.waitFor(() => expect(replace).toHaveBeenCalledWith('/ar/chat'));
});

test('wrong credentials are told with the next step', async () => {
  answerSignInWith(jsonAnswer(401, { code: 'wrong-credentials' }));
  await signIn();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe('E-mail address or password is wrong. Check both and try again.');
  expect(replace).not.toHaveBeenCalled();
});

test('too many tries say when to try again', async () => {
  answerSignInWith(jsonAnswer(429, { code: 'too-many-requests' }, { 'Retry-After': '40' }));
  await signIn();
  expect((await screen.findByRole('alert')).textContent).toContain('Try again in 40 seconds.');
});
