import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Citation } from '@/shared/api/types';

type Place = Pick<Citation, 'page' | 'label' | 'documentName'>;

const kinds: [RegExp, 'slide' | 'sheet' | 'chapter' | 'page'][] = [
  [/\.(pptx?|odp|key)$/i, 'slide'],
  [/\.(xlsx?|ods|csv|tsv)$/i, 'sheet'],
  [/\.epub$/i, 'chapter'],
  [/\.pdf$/i, 'page'],
];

/** Names where words stand, such as "page 12", "slide 3" or the heading above them. */
export function usePlaceName(): (place: Place) => string {
  const t = useTranslations('chat');
  return useCallback(
    ({ page, label, documentName }: Place) => {
      const kind = kinds.find(([ending]) => ending.test(documentName))?.[1];
      const named = kind === 'sheet' || kind === 'chapter';
      if (kind && !(named && label)) return t('place', { kind, page });
      if (label) return label;
      return page > 1 ? t('place', { kind: 'part', page }) : t('wholeText');
    },
    [t],
  );
}
