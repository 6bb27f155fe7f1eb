'use client';

import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { meQuery } from './me';
import { ApiError } from './problem';

function isWorthRetrying(failures: number, error: unknown): boolean {
  return error instanceof ApiError && error.details.retryable === true && failures < 2;
}

function makeClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        const ended = error instanceof ApiError && error.code === 'sign-in-required';
        if (ended && query.queryKey[0] !== 'me') client.invalidateQueries({ queryKey: meQuery.queryKey });
      },
    }),
    defaultOptions: {
      queries: { retry: isWorthRetrying, refetchOnWindowFocus: false, staleTime: 5_000 },
    },
  });
  return client;
}

/** Holds what the server said; asks `GET /api/me` again when a session turns out to have ended. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(makeClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
