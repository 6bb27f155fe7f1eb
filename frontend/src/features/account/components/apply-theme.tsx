'use client';

import { useTheme } from 'next-themes';
import { useEffect } from 'react';
import { useMe } from '@/shared/api/me';

/** Shows the theme that is kept with the account, whatever this browser showed before. */
export function ApplyTheme() {
  const theme = useMe()?.settings.theme;
  const { setTheme } = useTheme();
  useEffect(() => {
    if (theme) setTheme(theme);
  }, [theme, setTheme]);
  return null;
}
