import { endpoints } from '@/shared/config/paths';

/** The header in which the server expects the value of the XSRF-TOKEN cookie. */
export const csrfHeader = 'X-XSRF-TOKEN';

function tokenInCookie(): string | undefined {
  const cookie = document.cookie.split('; ').find((entry) => /^(__Host-)?XSRF-TOKEN=/.test(entry));
  return cookie ? decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)) : undefined;
}

/** The CSRF token of this browser, asked for once where no cookie holds it yet. */
export async function csrfToken(): Promise<string> {
  const known = tokenInCookie();
  if (known) return known;
  await fetch(endpoints.csrf, { credentials: 'same-origin' });
  return tokenInCookie() ?? '';
}
