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
let current;

function register({ email, password, name }) {
  const user = {
    id: randomUUID(),
    email,
    name,
    role: users.length ? 'USER' : 'ADMIN',
    settings: { ...settings },
  };
  users.push({ ...user, password });
  return user;
}

if (process.env.FAKE_SIGNED_IN) {
  current = register({
    email: 'mara@example.org',
    password: 'purple lamp over water',
    name: 'Mara Lindqvist',
  });
}

export const isSignedIn = () => current !== undefined;

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
      if (users.some((user) => user.email === json.email)) return problem(response, 409, 'email-taken');
      if (json.password === 'password') {
        return problem(response, 400, 'invalid-request', {
          errors: [{ field: 'password', code: 'too-common' }],
        });
      }
      current = register(json);
      return send(response, 201, current);
    },
  ],
  [
    'POST',
    '/api/auth/login',
    ({ response, json }) => {
      const found = users.find((user) => user.email === json.email && user.password === json.password);
      if (!found) return problem(response, 401, 'wrong-credentials');
      const { password, ...user } = found;
      current = user;
      return send(response, 200, user);
    },
  ],
  [
    'POST',
    '/api/auth/logout',
    ({ response }) => {
      current = undefined;
      response.writeHead(204).end();
    },
  ],
  ['GET', '/api/me', ({ response }) => send(response, 200, current)],
  [
    'PATCH',
    '/api/me',
    ({ response, json }) => {
      current = { ...current, ...json, settings: { ...current.settings, ...json.settings } };
      return send(response, 200, current);
    },
  ],
];
