import type { Locale } from '@/shared/i18n/routing';

type Query = Record<string, string | undefined>;

function withQuery(path: string, query?: Query): string {
  const entries = Object.entries(query ?? {}).filter((entry): entry is [string, string] => !!entry[1]);
  return entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path;
}

/** What the address of the chat page holds: the conversation with its opened citation, the scope of a new one, the document that is open. */
export type ChatPlace = { c?: string; cite?: string; document?: string; collection?: string; read?: string };

/** The addresses of the pages; ids stand in the query because the pages are exported files. */
export const pages = {
  chat: (locale: Locale, place?: ChatPlace) => withQuery(`/${locale}/chat`, place),
  library: (locale: Locale, place?: { collection?: string; q?: string }) =>
    withQuery(`/${locale}/library`, place),
  signIn: (locale: Locale, place?: { next?: string }) => withQuery(`/${locale}/sign-in`, place),
  signUp: (locale: Locale, place?: { setup?: string }) => withQuery(`/${locale}/sign-up`, place),
  settings: (locale: Locale) => `/${locale}/settings`,
} as const;

/** Addresses of the API that the typed client cannot speak: streams, bytes and multipart. */
export const endpoints = {
  csrf: '/api/auth/csrf',
  documents: '/api/documents',
  documentEvents: '/api/documents/events',
  documentFile: (id: string, version?: number) =>
    withQuery(`/api/documents/${id}/file`, { version: version?.toString() }),
  conversationMessages: (id: string) => `/api/conversations/${id}/messages`,
  conversationStream: (id: string) => `/api/conversations/${id}/stream`,
} as const;

/** The same address in another interface language. */
export function inLocale(pathname: string, locale: Locale): string {
  return pathname.replace(/^\/[^/]+/, `/${locale}`);
}

/** `next` of the sign-in page, or undefined where it points away from this origin. */
export function safeNext(next: string | null): string | undefined {
  return next && /^\/[a-z]{2}\/[a-z-]+(\?.*)?$/.test(next) ? next : undefined;
}
