import { useMutation } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';

/** Ends the session and loads the sign-in page anew, so that nothing of the user stays in memory or as a draft. */
export function useSignOut() {
  const locale = useAppLocale();
  return useMutation({
    mutationFn: () => api.POST('/api/auth/logout'),
    onSuccess: () => {
      sessionStorage.clear();
      window.location.assign(pages.signIn(locale));
    },
  });
}
