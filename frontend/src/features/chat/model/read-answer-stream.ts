import { EventSourceParserStream } from 'eventsource-parser/stream';
import { type AnswerEvent, parseAnswerEvent } from './events';

/** An event with its sequence number on the server, by which a stream is taken up again. */
export interface NumberedEvent {
  id: string | undefined;
  event: AnswerEvent;
}

/** The stream ended without `[DONE]`: the answer may still be running on the server. */
export class StreamBrokenError extends Error {
  constructor() {
    super('the stream ended before the answer did');
    this.name = 'StreamBrokenError';
  }
}

/**
 * Reads an answer from the body of a response until `[DONE]`.
 *
 * @throws StreamBrokenError when the body ends earlier
 */
export async function* readAnswerStream(body: ReadableStream<Uint8Array>): AsyncGenerator<NumberedEvent> {
  const events = body
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new StreamBrokenError();
      if (value.data === '[DONE]') return;
      const event = parseAnswerEvent(value.data);
      if (event) yield { id: value.id, event };
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
