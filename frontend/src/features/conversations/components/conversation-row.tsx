import { Ellipsis, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Conversation } from '@/shared/api/types';
import { pages } from '@/shared/config/paths';
import { useAppLocale } from '@/shared/i18n/use-app-locale';
import { Menu, MenuItem, MenuSeparator } from '@/shared/ui/menu';
import { useChangeConversation } from '../api/change-conversation';
import { RenameBox } from './rename-box';

type ConversationRowProps = {
  conversation: Conversation;
  /** It is the one on the page. */
  open: boolean;
  onNavigate?: () => void;
  onDelete: () => void;
};

/** One conversation: opens on click, F2 renames, Delete deletes, the menu does both and pins. */
export function ConversationRow({ conversation, open, onNavigate, onDelete }: ConversationRowProps) {
  const t = useTranslations('conversations');
  const locale = useAppLocale();
  const [renaming, setRenaming] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const change = useChangeConversation();
  const title = conversation.title || t('untitled');
  const rename = (next: string | undefined) => {
    if (next && next !== conversation.title) change.mutate({ id: conversation.id, title: next });
    setRenaming(false);
    requestAnimationFrame(() => link.current?.focus());
  };
  if (renaming) {
    return (
      <li>
        <RenameBox title={conversation.title} onDone={rename} />
      </li>
    );
  }
  return (
    <li className="group relative flex items-center rounded-control hover:bg-surface has-[a[aria-current]]:bg-surface">
      <Link
        ref={link}
        href={pages.chat(locale, { c: conversation.id })}
        onClick={onNavigate}
        aria-current={open ? 'page' : undefined}
        onKeyDown={(event) => {
          if (event.key === 'F2') setRenaming(true);
          if (event.key === 'Delete') onDelete();
        }}
        className="flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-control ps-3 pe-9 aria-[current]:font-medium aria-[current]:text-accent pane:min-h-9"
      >
        {conversation.running && (
          <span className="size-2 shrink-0 animate-wait rounded-full bg-accent">
            <span className="sr-only">{t('running')}</span>
          </span>
        )}
        <bdi className="min-w-0 flex-1 truncate text-start">{title}</bdi>
      </Link>
      <RowMenu
        title={title}
        pinned={conversation.pinned}
        onPin={() => change.mutate({ id: conversation.id, pinned: !conversation.pinned })}
        onRename={() => setRenaming(true)}
        onDelete={onDelete}
      />
    </li>
  );
}

type RowMenuProps = {
  title: string;
  pinned: boolean;
  onPin: () => void;
  onRename: () => void;
  onDelete: () => void;
};

function RowMenu({ title, pinned, onPin, onRename, onDelete }: RowMenuProps) {
  const t = useTranslations('conversations');
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('menuOf', { title })}
          className="absolute end-1 grid size-8 place-items-center rounded-control text-muted hover:bg-sunken hover:text-text focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100 pane:size-7 pane:opacity-0"
        >
          <Ellipsis aria-hidden className="size-4" />
        </button>
      }
    >
      <MenuItem onSelect={onPin}>
        {pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
        {pinned ? t('unpin') : t('pin')}
      </MenuItem>
      <MenuItem onSelect={() => setTimeout(onRename)}>
        <Pencil aria-hidden />
        {t('rename')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem danger onSelect={() => setTimeout(onDelete)}>
        <Trash2 aria-hidden />
        {t('delete')}
      </MenuItem>
    </Menu>
  );
}
