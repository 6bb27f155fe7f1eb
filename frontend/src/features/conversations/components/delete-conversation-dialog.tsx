import { useTranslations } from 'next-intl';
import type { Conversation } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorText } from '@/shared/ui/error-text';
import { useDeleteConversation } from '../api/change-conversation';

type DeleteConversationDialogProps = {
  /** The one to delete; undefined keeps the dialog closed. */
  conversation: Conversation | undefined;
  onClose: () => void;
  onDeleted: (id: string) => void;
};

export function DeleteConversationDialog({
  conversation,
  onClose,
  onDeleted,
}: DeleteConversationDialogProps) {
  const t = useTranslations('conversations');
  const s = useTranslations('shared');
  const remove = useDeleteConversation();
  const confirm = async () => {
    if (!conversation) return;
    await remove.mutateAsync(conversation.id);
    onDeleted(conversation.id);
    onClose();
  };
  return (
    <Dialog
      open={conversation !== undefined}
      onOpenChange={(open) => !open && onClose()}
      title={t('deleteTitle')}
      description={t('deleteText', { title: conversation?.title || t('untitled') })}
      actions={
        <>
          <Button onClick={onClose}>{s('cancel')}</Button>
          <Button
            variant="danger"
            disabled={remove.isPending}
            onClick={() => confirm().catch(() => undefined)}
          >
            {s('delete')}
          </Button>
        </>
      }
    >
      {remove.isError && (
        <p role="alert" className="text-danger">
          <ErrorText error={remove.error} />
        </p>
      )}
    </Dialog>
  );
}
