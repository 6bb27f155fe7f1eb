'use client';

import { ArrowDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Turn } from '../model/turns';
import { type TurnActions, TurnView } from './turn-view';

type TurnListProps = TurnActions & { conversationId: string; turns: Turn[] };

/** The turns of a conversation; a new question stands at the top and the view never moves by itself afterwards. */
export function TurnList({ conversationId, turns, ...actions }: TurnListProps) {
  const t = useTranslations('chat');
  const scroller = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const running = turns.some((turn) => turn.running);
  usePinnedQuestion(scroller, conversationId, turns);
  const below = useOutOfSight(scroller, end);
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the answers must be scrollable by keyboard
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={t('conversation')}
        className="h-full overflow-y-auto [container-type:size] [overflow-anchor:none] focus-visible:outline-offset-[-2px]"
      >
        {turns.map((turn, place) => (
          <TurnView
            // biome-ignore lint/suspicious/noArrayIndexKey: a turn keeps its place when its question gets its stored id
            key={place}
            turn={turn}
            last={place === turns.length - 1}
            changeable={!running}
            {...actions}
          />
        ))}
        <div ref={end} className="h-px" />
      </div>
      {running && below && (
        <button
          type="button"
          onClick={() => end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' })}
          className="absolute inset-x-0 bottom-3 mx-auto flex w-fit animate-rise items-center gap-2 rounded-full border bg-surface px-4 py-2 shadow-lift"
        >
          <ArrowDown aria-hidden className="size-4" />
          {t('moreBelow')}
        </button>
      )}
    </div>
  );
}

type ElementRef = { readonly current: HTMLElement | null };

/** Moves the last question to the top when a conversation opens and when a question is sent, and never else. */
function usePinnedQuestion(scroller: ElementRef, conversationId: string, turns: Turn[]) {
  const before = useRef({ conversationId: '', count: 0 });
  useLayoutEffect(() => {
    const { conversationId: id, count } = before.current;
    const opened = id !== conversationId || count === 0;
    const asked = turns.length > count;
    before.current = { conversationId, count: turns.length };
    if (turns.length === 0 || !(opened || asked)) return;
    const last = [...(scroller.current?.querySelectorAll('[data-turn]') ?? [])].at(-1);
    last?.scrollIntoView({ block: 'start', behavior: opened ? 'instant' : 'smooth' });
  }, [scroller, conversationId, turns.length]);
}

function useOutOfSight(scroller: ElementRef, element: ElementRef): boolean {
  const [out, setOut] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => setOut(entry?.isIntersecting === false), {
      root: scroller.current,
      rootMargin: '0px 0px 40px 0px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [scroller, element]);
  return out;
}
