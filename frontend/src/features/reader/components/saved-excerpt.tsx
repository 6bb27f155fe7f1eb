import { FileX2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReaderPlace } from '../model/place';

/** What is left of a deleted document: the words that the answer quoted. */
export function SavedExcerpt({ place }: { place: ReaderPlace }) {
  const t = useTranslations('reader');
  return (
    <div className="grid content-start gap-4 p-6">
      <p className="flex items-start gap-2 text-muted">
        <FileX2 aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t('deletedText')}
      </p>
      <blockquote
        dir="auto"
        data-excerpt
        className="whitespace-pre-wrap rounded-card border border-s-4 border-s-mark bg-surface p-4 text-start text-answer"
      >
        {place.quote}
      </blockquote>
    </div>
  );
}
