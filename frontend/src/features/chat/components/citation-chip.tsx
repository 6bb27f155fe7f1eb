'use client';

import { useTranslations } from 'next-intl';
import { HoverCard } from 'radix-ui';
import { useRef, useState } from 'react';
import { classes } from '@/shared/ui/classes';
import { usePlaceName } from '../model/place-name';
import { useAnswerContents } from './answer-context';
import { useChat } from './chat-context';
import { CitationCard } from './citation-card';

/** Milliseconds after a click in which the focus that it brings opens no card. */
const quiet = 800;

/** The citations at one spot of an answer, folded into one button; unknown ones are not drawn. */
export function CitationChip({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('chat');
  const placeName = usePlaceName();
  const { messageId, citations } = useAnswerContents();
  const { openCitation, opened } = useChat();
  const here = ids.flatMap((id) => citations.get(id) ?? []);
  const [card, setCard] = useState(false);
  const openedAt = useRef(0);
  const [first] = here;
  if (!first) return null;
  const current =
    opened?.messageId === messageId ? here.find(({ id }) => id === opened.citationId) : undefined;
  const open = (citationId: string) => {
    setCard(false);
    openedAt.current = Date.now();
    openCitation({ messageId, citationId });
  };
  const shown = current ?? first;
  return (
    <HoverCard.Root
      open={card}
      onOpenChange={(next) => setCard(next && Date.now() - openedAt.current > quiet)}
      openDelay={150}
      closeDelay={150}
    >
      <HoverCard.Trigger asChild>
        <button
          type="button"
          data-citations={here.map(({ id }) => id).join(' ')}
          aria-current={current ? 'location' : undefined}
          aria-label={t('chipName', {
            number: first.number,
            name: first.documentName,
            place: placeName(first),
            more: here.length - 1,
          })}
          onClick={() => open(shown.id)}
          className={classes(
            'relative mx-0.5 inline-flex h-5 min-w-5 items-center justify-center gap-0.5 rounded-full px-1.5 align-[0.12em]',
            'font-semibold text-[11px] leading-none tabular-nums transition-colors duration-[120ms] after:absolute after:-inset-1.5',
            'aria-[current]:bg-accent aria-[current]:text-on-accent',
            'bg-accent-soft text-accent hover:bg-accent hover:text-on-accent',
            first.source === 'deleted' && 'line-through',
          )}
        >
          <bdi>{first.number}</bdi>
          {here.length > 1 && <bdi className="font-medium opacity-80">+{here.length - 1}</bdi>}
        </button>
      </HoverCard.Trigger>
      <HoverCard.Portal container={card ? document.getElementById('main') : null}>
        <HoverCard.Content
          side="top"
          sideOffset={8}
          collisionPadding={12}
          className="z-40 w-[min(24rem,calc(100vw-2rem))] animate-appear rounded-card border bg-surface shadow-lift"
        >
          <CitationCard citations={here} startAt={shown.id} onOpen={open} />
        </HoverCard.Content>
      </HoverCard.Portal>
    </HoverCard.Root>
  );
}
