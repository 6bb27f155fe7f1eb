'use client';

/** The stored conversations; `onNavigate` runs when one is opened. */
export function ConversationList(_: { onNavigate?: () => void }) {
  return null;
}
