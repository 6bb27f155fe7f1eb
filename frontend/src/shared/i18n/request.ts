import { getRequestConfig } from 'next-intl/server';
import { toLocale } from './routing';

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = toLocale(await requestLocale);
  return {
    locale,
    timeZone: 'UTC',
    messages: (await import(`../../../messages/${locale}.json`)).default,
  };
});
