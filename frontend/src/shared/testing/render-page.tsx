import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { TooltipProvider } from '@/shared/ui/tooltip';
import messages from '../../../messages/en.json';

/** Renders a component with English texts and an empty query cache. */
export function renderPage(
  element: ReactNode,
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } }),
) {
  const view = render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <QueryClientProvider client={client}>
        <TooltipProvider>{element}</TooltipProvider>
      </QueryClientProvider>
    </NextIntlClientProvider>,
  );
  return { ...view, client };
}
