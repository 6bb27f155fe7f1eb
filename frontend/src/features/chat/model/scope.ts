import type { Scope } from '@/shared/api/types';

/** Whether all documents are meant. */
export function isEverything(scope: Scope): boolean {
  return !scope.collectionIds?.length && !scope.documentIds?.length;
}

/** The scope with the collection or document added, or taken away where it was in it. */
export function toggled(scope: Scope, kind: 'collectionIds' | 'documentIds', id: string): Scope {
  const before = scope[kind] ?? [];
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  return cleaned({ ...scope, [kind]: after });
}

function cleaned({ collectionIds, documentIds }: Scope): Scope {
  return {
    ...(collectionIds?.length ? { collectionIds } : {}),
    ...(documentIds?.length ? { documentIds } : {}),
  };
}
