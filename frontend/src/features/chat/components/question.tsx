import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import type { Versions } from '../model/turns';
import { CopyButton } from './copy-button';
import { VersionArrows } from './version-arrows';

type QuestionProps = {
  text: string;
  versions: Versions;
  onVersion: (messageId: string) => void;
  /** Asks another wording beside this one; absent while it cannot be changed. */
  onChange?: (text: string) => void;
};

/** What was asked, with its versions; changing it makes another version and keeps this one. */
export function Question({ text, versions, onVersion, onChange }: QuestionProps) {
  const t = useTranslations('chat');
  const [changing, setChanging] = useState(false);
  if (changing && onChange) {
    return (
      <QuestionBox
        text={text}
        onCancel={() => setChanging(false)}
        onSend={(next) => {
          setChanging(false);
          if (next.trim() && next !== text) onChange(next.trim());
        }}
      />
    );
  }
  const actions = (
    <>
      <CopyButton text={text} label={t('copyQuestion')} />
      {onChange && (
        <IconButton size="small" label={t('changeQuestion')} onClick={() => setChanging(true)}>
          <Pencil aria-hidden />
        </IconButton>
      )}
    </>
  );
  return (
    <div className="group grid justify-items-end gap-1">
      <h2 className="sr-only">{t('yourQuestion')}</h2>
      <div className="flex max-w-full items-center justify-end gap-1">
        <span className="hidden shrink-0 text-muted opacity-0 focus-within:opacity-100 group-hover:opacity-100 pane:flex">
          {actions}
        </span>
        <p
          dir="auto"
          data-question
          className="min-w-0 whitespace-pre-wrap break-words rounded-card rounded-ee-sm bg-accent-soft px-4 py-2.5 text-start text-answer"
        >
          {text}
        </p>
      </div>
      <span className="flex items-center">
        <span className="flex text-muted pane:hidden">{actions}</span>
        <VersionArrows versions={versions} onVersion={onVersion} label={t('questionVersions')} />
      </span>
    </div>
  );
}

type QuestionBoxProps = { text: string; onCancel: () => void; onSend: (text: string) => void };

function QuestionBox({ text, onCancel, onSend }: QuestionBoxProps) {
  const t = useTranslations('chat');
  const s = useTranslations('shared');
  const [value, setValue] = useState(text);
  return (
    <form
      className="grid gap-2 rounded-card border border-control bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(value);
      }}
    >
      <textarea
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to change this text
        autoFocus
        value={value}
        aria-label={t('changeQuestion')}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
        className="field-sizing-content max-h-60 min-h-12 w-full resize-none bg-transparent outline-none"
      />
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          {s('cancel')}
        </Button>
        <Button size="small" variant="primary" type="submit" disabled={!value.trim()}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
