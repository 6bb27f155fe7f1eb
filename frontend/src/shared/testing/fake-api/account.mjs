import { randomUUID } from 'node:crypto';
import { problem, send } from './http.mjs';

const settings = {
  interfaceLanguage: 'en',
  theme: 'system',
  answerLanguage: 'auto',
  answerLength: 'normal',
  tone: 'neutral',
  instructions: '',
  generalKnowledge: false,
};

const users = [];
const sessions = new Map();

function register({ email, password, name }) {
  const user = {
    id: randomUUID(),
    email,
    name,
    role: users.length ? 'USER' : 'ADMIN',
    settings: { ...settings },
  };
  users.push({ user, password });
  return user;
}

const anybody = process.env.FAKE_SIGNED_IN
  ? register({
      email: 'mara@example.org',
      password: 'purple lamp over water',
      name: 'Mara Lindqvist',
    })
  : undefined;

const sessionOf = (request) => /SESSION=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];

/** The user of the session cookie; with FAKE_SIGNED_IN=1 also without one. */
export function userOf(request) {
  return sessions.get(sessionOf(request)) ?? anybody;
}

function startSession(response, status, user) {
  const session = randomUUID();
  sessions.set(session, user);
  send(response, status, user, { 'Set-Cookie': `SESSION=${session}; Path=/; HttpOnly; SameSite=Lax` });
}

const config = () => ({
  version: '0.1.0',
  registration: users.length ? 'open' : 'setup',
  answering: process.env.FAKE_MODEL ? 'model' : 'quoting',
  ...(process.env.FAKE_MODEL ? { model: process.env.FAKE_MODEL } : {}),
  limits: { uploadBytes: 100_000_000, questionCharacters: 8000 },
  interfaceLanguages: ['en', 'de', 'ar'],
  answerLanguages: [
    'ar',
    'cs',
    'de',
    'el',
    'en',
    'es',
    'fa',
    'fr',
    'he',
    'hi',
    'id',
    'it',
    'ja',
    'ko',
    'nl',
    'pl',
    'pt',
    'ro',
    'ru',
    'sv',
    'th',
    'tr',
    'uk',
    'vi',
    'zh',
  ],
});

export const accountRoutes = [
  ['GET', '/api/config', ({ response }) => send(response, 200, config())],
  [
    'GET',
    '/api/auth/csrf',
    ({ response }) => response.writeHead(204, { 'Set-Cookie': 'XSRF-TOKEN=fake-token; Path=/' }).end(),
  ],
  [
    'POST',
    '/api/auth/register',
    ({ response, json }) => {
      if (!users.length && json.setupToken !== 'setup') return problem(response, 403, 'setup-token-wrong');
      if (users.some(({ user }) => user.email === json.email)) return problem(response, 409, 'email-taken');
      if (json.password === 'password') {
        return problem(response, 400, 'invalid-request', {
          errors: [{ field: 'password', code: 'too-common' }],
        });
      }
      return startSession(response, 201, register(json));
    },
  ],
  [
    'POST',
    '/api/auth/login',
    ({ response, json }) => {
      const found = users.find(
        ({ user, password }) => user.email === json.email && password === json.password,
      );
      if (!found) return problem(response, 401, 'wrong-credentials');
      return startSession(response, 200, found.user);
    },
  ],
  [
    'POST',
    '/api/auth/logout',
    ({ request, response }) => {
      sessions.delete(sessionOf(request));
      response.writeHead(204).end();
    },
  ],
  ['GET', '/api/me', ({ request, response }) => send(response, 200, userOf(request))],
  [
    'PATCH',
    '/api/me',
    ({ request, response, json }) => {
      const user = userOf(request);
      Object.assign(user, json, { settings: { ...user.settings, ...json.settings } });
      return send(response, 200, user);
    },
  ],
];
