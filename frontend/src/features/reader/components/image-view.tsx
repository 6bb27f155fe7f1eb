'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { endpoints } from '@/shared/config/paths';
import type { DocumentViewProps } from './reader';

/** A picture itself, with boxes around what is cited where their places are known. */
export function ImageView({ current, onMarked }: DocumentViewProps) {
  const t = useTranslations('reader');
  const boxes = current.rects ?? [];
  const marked = boxes.length > 0 ? 'box' : 'page';
  // biome-ignore lint/correctness/useExhaustiveDependencies: reported once for each place
  useEffect(() => onMarked(marked), [current]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture must be scrollable by keyboard
    <div tabIndex={0} className="min-h-0 flex-1 overflow-auto bg-sunken p-4">
      <div className="relative mx-auto w-fit">
        {/* biome-ignore lint/performance/noImgElement: a private file, which no image service may fetch */}
        <img
          src={endpoints.documentFile(current.documentId ?? '', current.version)}
          alt={t('image', { name: current.documentName })}
          className="max-w-full bg-paper"
        />
        {boxes.map(([x = 0, y = 0, width = 0, height = 0]) => (
          <div
            key={`${x}/${y}`}
            style={{
              left: `${x * 100}%`,
              top: `${y * 100}%`,
              width: `${width * 100}%`,
              height: `${height * 100}%`,
            }}
            className="absolute border-2 border-accent bg-mark-paper mix-blend-multiply"
          />
        ))}
      </div>
    </div>
  );
}
