import './globals.css';
import { GeistSans } from 'geist/font/sans';
import type { Metadata } from 'next';
import { createTranslator } from 'next-intl';
import { pages } from '@/shared/config/paths';
import { directionOf, type Locale, locales } from '@/shared/i18n/routing';

export const metadata: Metadata = { title: '404 · Glossa', robots: { index: false } };

/** Answers an address that names no page, and so no language: in all of them. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={GeistSans.variable}>
      <body>
        <main className="mx-auto grid min-h-dvh max-w-md content-center gap-8 p-6">
          {locales.map((locale) => (
            <NotFoundIn key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  );
}

async function NotFoundIn({ locale }: { locale: Locale }) {
  const messages = (await import(`../../messages/${locale}.json`)).default;
  const t = createTranslator({ locale, messages, namespace: 'shared' });
  return (
    <section lang={locale} dir={directionOf(locale)} className="grid gap-1">
      <h1 className="font-semibold text-title">{t('notFoundTitle')}</h1>
      <p className="text-muted">{t('notFoundText')}</p>
      <a href={pages.chat(locale)} className="font-medium text-accent underline underline-offset-4">
        {t('toChat')}
      </a>
    </section>
  );
}
