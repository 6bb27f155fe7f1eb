import { useMutation } from '@tanstack/react-query';
import { api } from '@/shared/api/client';

/** Tells the server what the reader thinks of an answer. */
export function useFeedback(messageId: string) {
  return useMutation({
    mutationFn: (value: 1 | -1) =>
      api.PUT('/api/messages/{id}/feedback', { params: { path: { id: messageId } }, body: { value } }),
  });
}
