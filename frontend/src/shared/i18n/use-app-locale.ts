import { useLocale } from 'next-intl';
import { type Locale, toLocale } from './routing';

/** The language of the page that is shown. */
export function useAppLocale(): Locale {
  return toLocale(useLocale());
}
