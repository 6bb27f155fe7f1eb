const name = (conversationId: string | undefined) => `glossa.draft.${conversationId ?? 'new'}`;

/** What was typed into a chat and not sent; it lasts as long as the browser's tab. */
export const drafts = {
  read: (conversationId: string | undefined): string =>
    typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(name(conversationId)) ?? ''),
  keep: (conversationId: string | undefined, text: string): void => {
    if (text === '') sessionStorage.removeItem(name(conversationId));
    else sessionStorage.setItem(name(conversationId), text);
  },
};
