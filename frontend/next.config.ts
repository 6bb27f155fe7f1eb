import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './src/shared/i18n/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

/** Where `next dev` finds an API: the scripted one of `npm run fake`, or a running server. */
const developmentApi = process.env.GLOSSA_DEV_API ?? 'http://127.0.0.1:3999';

const forDevelopment: NextConfig = {
  compress: false,
  rewrites: async () => [{ source: '/api/:path*', destination: `${developmentApi}/api/:path*` }],
};

const config: NextConfig = {
  ...(process.env.NODE_ENV === 'development' ? forDevelopment : { output: 'export' as const }),
  experimental: { globalNotFound: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
};

export default withNextIntl(config);
