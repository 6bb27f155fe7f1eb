import { lazy } from 'react';

const loadTurnList = () => import('./turn-list');

/** The turns, whose code an empty chat does without. */
export const LazyTurnList = lazy(async () => ({ default: (await loadTurnList()).TurnList }));

/** Fetches what shows answers before the first one is there. */
export function preloadAnswers(): void {
  loadTurnList()
    .then(() => import('./markdown'))
    .catch(() => undefined);
}
