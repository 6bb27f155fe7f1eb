import { type RefObject, useEffect, useRef } from 'react';
import type { CitationPlace } from '../model/show-citation';
import type { Turn } from '../model/turns';
import { neighbourOf } from '../model/walk-citations';
import type { ComposerHandle } from './composer';

type ChatKeys = {
  turns: readonly Turn[];
  opened: CitationPlace | undefined;
  evidenceOpen: boolean;
  running: boolean;
  composer: RefObject<ComposerHandle | null>;
  stop: () => void;
  open: (place: CitationPlace) => void;
  close: () => void;
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Alt+Up and Alt+Down walk through the citations, Escape stops or closes, Mod+. closes, / goes to the composer. */
export function useChatKeys(keys: ChatKeys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (act(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function act(
  event: KeyboardEvent,
  { turns, opened, evidenceOpen, running, composer, stop, open, close }: ChatKeys,
): boolean {
  if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const next = neighbourOf(turns, opened, event.key === 'ArrowDown' ? 1 : -1);
    if (next) open(next);
    return next !== undefined;
  }
  if (event.key === 'Escape' && document.querySelector('[data-radix-popper-content-wrapper]') === null) {
    if (running) stop();
    else if (evidenceOpen) close();
    return running || evidenceOpen;
  }
  if (event.key === '.' && (event.ctrlKey || event.metaKey) && evidenceOpen) {
    close();
    return true;
  }
  if (event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    composer.current?.focus();
    return true;
  }
  return false;
}
