import { expect, test } from 'vitest';
import { ApiError } from '@/shared/api/problem';
import { isSending, nextToStart, reduceUploads, type Upload } from './upload-queue';

function waiting(id: string): Upload {
  return { id, file: new File(['x'], `${id}.txt`), progress: { state: 'waiting' } };
}

const five = ['a', 'b', 'c', 'd', 'e'].map(waiting);

test('three uploads start and the rest waits', () => {
  expect(nextToStart(five).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a place that becomes free goes to the next in line', () => {
  const running = nextToStart(five).reduce(
    (uploads, { id }) => reduceUploads(uploads, { type: 'started', id }),
    five,
  );
  expect(nextToStart(running)).toEqual([]);
  const oneArrived = reduceUploads(running, { type: 'arrived', id: 'b', documentId: 'doc', wasThere: false });
  expect(nextToStart(oneArrived).map(({ id }) => id)).toEqual(['d']);
});

test('the same bytes again become a duplicate that can be kept as a second document', () => {
  const [duplicate] = reduceUploads([waiting('a')], {
    type: 'arrived',
    id: 'a',
    documentId: 'doc',
    wasThere: true,
  });
  expect(duplicate?.progress).toEqual({ state: 'duplicate', documentId: 'doc' });
  const [again] = reduceUploads(duplicate ? [duplicate] : [], { type: 'restarted', id: 'a', keepBoth: true });
  expect(again).toMatchObject({ keepBoth: true, progress: { state: 'waiting' } });
});

test('a refused upload frees its place and keeps its file', () => {
  const error = new ApiError('too-large');
  const [refused] = reduceUploads([waiting('a')], { type: 'refused', id: 'a', error });
  expect(refused?.progress).toEqual({ state: 'refused', error });
  expect(isSending(refused ? [refused] : [])).toBe(false);
});

test('an event of a removed upload changes nothing', () => {
  const rest = reduceUploads(five, { type: 'removed', id: 'a' });
  expect(reduceUploads(rest, { type: 'progressed', id: 'a', sentBytes: 3 })).toEqual(rest);
});
