'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

const settleMilliseconds = 250;

/** Searches names as one types; the place changes when typing pauses. */
export function LibrarySearch({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const t = useTranslations('documents');
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onValue(text), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [text, value, onValue]);
  return (
    <div className="relative w-full pane:w-64">
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-muted"
      />
      <input
        type="search"
        dir="auto"
        aria-label={t('searchLabel')}
        placeholder={t('searchLabel')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        className="h-11 w-full rounded-control border border-control bg-surface ps-9 pe-3 placeholder:text-muted pane:h-10"
      />
    </div>
  );
}
