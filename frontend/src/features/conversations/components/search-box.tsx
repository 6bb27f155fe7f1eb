import { Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';

type SearchBoxProps = { value: string; onChange: (value: string) => void };

/** Filters the history while one types; Escape empties it. */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  const t = useTranslations('conversations');
  return (
    <div className="relative">
      <Search aria-hidden className="absolute start-3 top-1/2 size-4 -translate-y-1/2 text-muted" />
      <input
        type="search"
        dir="auto"
        value={value}
        aria-label={t('search')}
        placeholder={t('search')}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.stopPropagation();
          onChange('');
        }}
        className="h-11 w-full rounded-control border border-transparent bg-transparent ps-9 pe-9 placeholder:text-muted hover:border-line focus:border-control focus:bg-surface pane:h-9 [&::-webkit-search-cancel-button]:hidden"
      />
      {value && (
        <button
          type="button"
          aria-label={t('clearSearch')}
          onClick={() => onChange('')}
          className="absolute end-1 top-1/2 grid size-7 -translate-y-1/2 place-items-center rounded-control hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
