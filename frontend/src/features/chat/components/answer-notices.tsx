import { CircleStop, Hourglass, Info, Quote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Notice } from '../model/events';

const icons = {
  quoting: Quote,
  indexing: Hourglass,
  'words-only': Info,
  'partial-source': Info,
  stopped: CircleStop,
} as const;

type Shown = keyof typeof icons;

function isShown(notice: Notice): notice is Notice & { code: Shown } {
  return notice.code in icons;
}

type AnswerNoticesProps = {
  notices: readonly Notice[];
  /** Where they stand: what limits the answer is said before it, how it ended after it. */
  place: 'before' | 'after';
};

/** What the reader has to know about an answer, in words. */
export function AnswerNotices({ notices, place }: AnswerNoticesProps) {
  const t = useTranslations('chat');
  const here = notices.filter(isShown).filter(({ code }) => (code === 'stopped') === (place === 'after'));
  if (here.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {here.map(({ code, message }) => {
        const Icon = icons[code];
        return (
          <li key={code} className="flex items-center gap-2 text-muted text-small">
            <Icon aria-hidden className="size-3.5 shrink-0" />
            <span dir="auto">{typeof message === 'string' ? message : t(`notices.${code}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
