import { useTranslations } from 'next-intl';
import { useRef } from 'react';

type RenameBoxProps = {
  title: string;
  /** Runs with the new title, or with undefined where it stays. */
  onDone: (title: string | undefined) => void;
};

const longestTitle = 200;

/** The title as an input: Enter and leaving it keep, Escape takes back. */
export function RenameBox({ title, onDone }: RenameBoxProps) {
  const t = useTranslations('conversations');
  const done = useRef(false);
  const finish = (next: string | undefined) => {
    if (done.current) return;
    done.current = true;
    onDone(next?.trim() || undefined);
  };
  return (
    <input
      dir="auto"
      defaultValue={title}
      maxLength={longestTitle}
      aria-label={t('newTitle')}
      ref={(input) => {
        if (input && document.activeElement !== input && !done.current) {
          input.focus();
          input.select();
        }
      }}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') {
          event.stopPropagation();
          finish(undefined);
        }
      }}
      className="h-11 w-full rounded-control border border-control bg-surface px-3 pane:h-9"
    />
  );
}
