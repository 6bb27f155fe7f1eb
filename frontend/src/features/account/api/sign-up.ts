import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api/client';
import { configQuery } from '@/shared/api/config';
import { meQuery } from '@/shared/api/me';

export type NewAccount = { email: string; password: string; name: string; setupToken?: string };

/** Makes an account and signs it in; the first one of a server needs its set-up token. */
export function useSignUp() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (account: NewAccount) => bodyOf(api.POST('/api/auth/register', { body: account })),
    onSuccess: (user) => {
      client.setQueryData(meQuery.queryKey, user);
      return client.invalidateQueries({ queryKey: configQuery.queryKey });
    },
  });
}
