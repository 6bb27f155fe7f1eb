import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const recordedNames = ['quoting', 'model', 'not-found', 'stopped', 'failed'] as const;

export type RecordedName = (typeof recordedNames)[number];

/** The bytes of an answer as a server sent them. */
export function recordedStream(name: RecordedName): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'recorded', `${name}.sse`));
}

/** A body that arrives in pieces of the given size, which cut lines and characters anywhere. */
export function bodyOf(bytes: Uint8Array, pieceSize = bytes.length): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + pieceSize));
      at += pieceSize;
    },
  });
}
