import type { Message } from '@/shared/api/types';

/** A message on the shown branch with its place among the messages that share its parent. */
export interface BranchEntry {
  message: Message;
  /** Ids of the messages with the same parent and role, oldest first. */
  siblings: string[];
  /** Place of the message among its siblings, from 0. */
  place: number;
}

/** The branch that ends at the leaf, oldest first; without a known leaf, the branch of the newest message. */
export function branchTo(messages: readonly Message[], leafId: string | undefined): BranchEntry[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const leaf = (leafId === undefined ? undefined : byId.get(leafId)) ?? messages.at(-1);
  const branch: BranchEntry[] = [];
  const seen = new Set<string>();
  for (let message = leaf; message && !seen.has(message.id); message = parentOf(message, byId)) {
    seen.add(message.id);
    branch.push(entryOf(message, messages));
  }
  return branch.reverse();
}

/** The newest leaf below a message: where a change to its branch leads. */
export function leafBelow(messages: readonly Message[], id: string): string {
  let leaf = id;
  for (;;) {
    const child = messages.findLast((message) => message.parentId === leaf && message.id !== leaf);
    if (!child) return leaf;
    leaf = child.id;
  }
}

function parentOf(message: Message, byId: Map<string, Message>): Message | undefined {
  return message.parentId === undefined ? undefined : byId.get(message.parentId);
}

function entryOf(message: Message, messages: readonly Message[]): BranchEntry {
  const siblings = messages
    .filter((other) => other.parentId === message.parentId && other.role === message.role)
    .map((other) => other.id);
  return { message, siblings, place: siblings.indexOf(message.id) };
}
