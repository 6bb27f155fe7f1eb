import { expect, test } from 'vitest';
import { droppedFiles, holdsFiles } from './dropped-files';

type Entry = { isFile: boolean; isDirectory: boolean };

function fileEntry(name: string): Entry {
  const file = (done: (file: File) => void) => done(new File(['x'], name));
  return { isFile: true, isDirectory: false, file } as Entry;
}

function folderEntry(inside: Entry[]): Entry {
  const portions = [inside.slice(0, 1), inside.slice(1), []].filter(
    (part, index) => part.length > 0 || index === 2,
  );
  const createReader = () => ({
    readEntries: (done: (entries: Entry[]) => void) => done(portions.shift() ?? []),
  });
  return { isFile: false, isDirectory: true, createReader } as Entry;
}

function dropOf(entries: Entry[], files: File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { types: ['Files'], files, items } as unknown as DataTransfer;
}

test('files inside dropped folders are found, portion by portion, without hidden ones', async () => {
  const drop = dropOf([
    folderEntry([fileEntry('a.pdf'), fileEntry('.DS_Store'), folderEntry([fileEntry('b.txt')])]),
  ]);
  expect((await droppedFiles(drop)).map(({ name }) => name)).toEqual(['a.pdf', 'b.txt']);
});

test('plain files are taken as they are', async () => {
  const file = new File(['x'], 'c.md');
  expect(await droppedFiles(dropOf([fileEntry('c.md')], [file]))).toEqual([file]);
});

test('text that is dragged within the page is no drop of files', () => {
  expect(holdsFiles({ types: ['text/plain'] } as unknown as DataTransfer)).toBe(false);
  expect(holdsFiles(null)).toBe(false);
});
