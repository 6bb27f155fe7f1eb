import { useEffect, useState } from 'react';

/** Takes the set-up token out of the address, so that it stays in no history and no bookmark. */
export function useSetupToken(): string | undefined {
  const [token, setToken] = useState<string>();
  useEffect(() => {
    const url = new URL(window.location.href);
    const found = url.searchParams.get('setup');
    if (!found) return;
    setToken(found);
    url.searchParams.delete('setup');
    window.history.replaceState(window.history.state, '', url);
  }, []);
  return token;
}
