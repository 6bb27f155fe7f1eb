import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { meQuery } from '@/shared/api/me';

export type Credentials = { email: string; password: string };

/** Opens a session; the signed-in user is then known to every page. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => bodyOf(api.POST('/api/auth/login', { body: credentials })),
    onSuccess: (user) => client.setQueryData(meQuery.queryKey, user),
  });
}
