'use client';

import { ArrowUp, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useConfig } from '@/shared/api/config';
import { Button } from '@/shared/ui/button';
import { Tooltip } from '@/shared/ui/tooltip';
import { drafts } from '../model/drafts';
import { sends } from '../model/send-key';

/** What others may do to the composer. */
export interface ComposerHandle {
  focus: () => void;
}

type ComposerProps = {
  ref?: Ref<ComposerHandle>;
  conversationId: string | undefined;
  running: boolean;
  /** Resolves when the question is on its way; rejects where it is not, and the text stays. */
  onSend: (text: string) => Promise<void>;
  onStop: () => void;
  /** What stands beside the send button: the scope, the mode. */
  children?: ReactNode;
};

/** Where one asks: Enter sends, Shift+Enter breaks the line, what is not sent is kept for each chat. */
export function Composer({ ref, conversationId, running, onSend, onStop, children }: ComposerProps) {
  const t = useTranslations('chat');
  const [text, setText] = useState(() => drafts.read(conversationId));
  const box = useRef<HTMLTextAreaElement>(null);
  const limit = useConfig()?.limits.questionCharacters ?? Number.POSITIVE_INFINITY;
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }), []);
  const change = (next: string) => {
    setText(next);
    drafts.keep(conversationId, next);
  };
  const tooLong = text.length > limit;
  const send = () => {
    const question = text.trim();
    if (question === '' || running || tooLong) return;
    change('');
    onSend(question).catch(() => change(text));
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
      className="grid gap-1 rounded-card border border-control bg-surface p-2 shadow-lift focus-within:border-accent focus-within:outline focus-within:outline-accent"
    >
      <textarea
        ref={box}
        dir="auto"
        rows={1}
        value={text}
        aria-label={t('question')}
        aria-invalid={tooLong || undefined}
        placeholder={t('placeholder')}
        enterKeyHint="send"
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (!sends(event)) return;
          event.preventDefault();
          send();
        }}
        className="field-sizing-content max-h-[40dvh] min-h-10 w-full resize-none bg-transparent px-2 py-2 text-start text-answer outline-none placeholder:text-muted"
      />
      {tooLong && (
        <p role="alert" className="px-2 text-danger text-small">
          {t('tooLong', { length: text.length, limit })}
        </p>
      )}
      <div className="flex items-center gap-2">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-1">{children}</div>
        <SendOrStop running={running} ready={text.trim() !== '' && !tooLong} onStop={onStop} />
      </div>
    </form>
  );
}

type SendOrStopProps = { running: boolean; ready: boolean; onStop: () => void };

function SendOrStop({ running, ready, onStop }: SendOrStopProps) {
  const t = useTranslations('chat');
  const label = running ? t('stop') : t('send');
  return (
    <Tooltip text={label}>
      <Button
        aria-label={label}
        type={running ? 'button' : 'submit'}
        variant="primary"
        size="icon"
        aria-disabled={!running && !ready}
        onClick={running ? onStop : undefined}
        className="rounded-full aria-disabled:opacity-50"
      >
        {running ? <Square aria-hidden className="fill-current" /> : <ArrowUp aria-hidden />}
      </Button>
    </Tooltip>
  );
}
