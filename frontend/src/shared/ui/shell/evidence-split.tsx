'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, lazy, type PointerEvent, type ReactNode, Suspense, useRef } from 'react';
import { PaneBoundary } from '../pane-boundary';
import { useMedia } from './use-media';
import { useRemembered } from './use-remembered';

const EvidenceSheet = lazy(async () => ({ default: (await import('./evidence-sheet')).EvidenceSheet }));

const narrowest = 36;
const widest = 55;

function within(percent: number): number {
  return Math.min(widest, Math.max(narrowest, percent));
}

type EvidenceSplitProps = {
  children: ReactNode;
  /** What proves the answer; undefined closes the pane. */
  evidence?: ReactNode;
  /** Names the pane for screen readers. */
  evidenceLabel: string;
  onClose: () => void;
};

/** A page with an evidence pane at its end: beside it from 900 px on, as a sheet below. */
export function EvidenceSplit({ children, evidence, evidenceLabel, onClose }: EvidenceSplitProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [share, setShare] = useRemembered('glossa.evidence', 46);
  const beside = useMedia('(width >= 900px)');
  const pane = evidence && <PaneBoundary>{evidence}</PaneBoundary>;
  return (
    <div ref={frame} className="flex min-h-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">{children}</div>
      {pane && beside && (
        <>
          <Divider frame={frame} share={share} onShare={(value) => setShare(within(value))} />
          <section
            aria-label={evidenceLabel}
            style={{ width: `${share}%` }}
            className="flex shrink-0 animate-appear flex-col bg-sunken"
          >
            {pane}
          </section>
        </>
      )}
      {pane && !beside && (
        <Suspense>
          <EvidenceSheet label={evidenceLabel} onClose={onClose}>
            {pane}
          </EvidenceSheet>
        </Suspense>
      )}
    </div>
  );
}

type DividerProps = {
  frame: { current: HTMLDivElement | null };
  share: number;
  onShare: (percent: number) => void;
};

function Divider({ frame, share, onShare }: DividerProps) {
  const t = useTranslations('shell');
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !frame.current) return;
    const { left, right, width } = frame.current.getBoundingClientRect();
    const rtl = getComputedStyle(frame.current).direction === 'rtl';
    onShare(((rtl ? event.clientX - left : right - event.clientX) / width) * 100);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = frame.current && getComputedStyle(frame.current).direction === 'rtl';
    const widening = rtl ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      onShare(share + (event.key === widening ? 2 : -2));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator is a control, which <hr> is not
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={Math.round(share)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      className="relative w-px shrink-0 cursor-col-resize touch-none bg-line after:absolute after:inset-y-0 after:-start-1 after:w-2 hover:bg-accent focus-visible:bg-accent"
    />
  );
}
