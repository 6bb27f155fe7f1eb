import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { IconButton } from '@/shared/ui/icon-button';

type PageControlsProps = {
  page: number;
  pageCount: number;
  onPage: (page: number) => void;
  /** Enlarges by this factor; absent where the text flows. */
  onZoom?: (factor: number) => void;
};

/** Goes from page to page, to a page by its number, and nearer or farther. */
export function PageControls({ page, pageCount, onPage, onZoom }: PageControlsProps) {
  const t = useTranslations('reader');
  return (
    <div className="flex shrink-0 items-center justify-center gap-1 border-t bg-bg px-2 py-1">
      <IconButton
        size="small"
        label={t('previousPage')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <PageNumber key={page} page={page} pageCount={pageCount} onPage={onPage} />
      <IconButton
        size="small"
        label={t('nextPage')}
        disabled={page >= pageCount}
        onClick={() => onPage(page + 1)}
      >
        <ChevronRight aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      {onZoom && (
        <>
          <span aria-hidden className="mx-1 h-5 border-s" />
          <IconButton size="small" label={t('zoomOut')} onClick={() => onZoom(1 / 1.25)}>
            <ZoomOut aria-hidden />
          </IconButton>
          <IconButton size="small" label={t('zoomIn')} onClick={() => onZoom(1.25)}>
            <ZoomIn aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  );
}

type PageNumberProps = { page: number; pageCount: number; onPage: (page: number) => void };

function PageNumber({ page, pageCount, onPage }: PageNumberProps) {
  const t = useTranslations('reader');
  const id = useId();
  return (
    <form
      className="flex items-center gap-1.5 text-muted"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = Number(new FormData(event.currentTarget).get('page'));
        if (Number.isInteger(asked) && asked >= 1 && asked <= pageCount) onPage(asked);
      }}
    >
      <label htmlFor={id} className="sr-only">
        {t('page')}
      </label>
      <input
        id={id}
        name="page"
        inputMode="numeric"
        defaultValue={page}
        className="h-8 w-12 rounded-control border border-control bg-surface text-center text-text tabular-nums"
      />
      <span className="tabular-nums">{t('ofPages', { count: pageCount })}</span>
    </form>
  );
}
