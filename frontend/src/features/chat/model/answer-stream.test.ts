import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai';
import { describe, expect, it } from 'vitest';
import { type AnswerMessage, emptyAnswer, reduceAnswer } from './answer-reducer';
import { type NumberedEvent, readAnswerStream, StreamBrokenError } from './read-answer-stream';
import { bodyOf, type RecordedName, recordedNames, recordedStream } from './recorded-streams';

async function eventsOf(body: ReadableStream<Uint8Array>): Promise<NumberedEvent[]> {
  const events: NumberedEvent[] = [];
  for await (const event of readAnswerStream(body)) events.push(event);
  return events;
}

async function answerOf(name: RecordedName): Promise<AnswerMessage> {
  const events = await eventsOf(bodyOf(recordedStream(name)));
  return events.reduce(
    (message, { event }) => reduceAnswer(message, event),
    emptyAnswer('pending', '2026-01-01'),
  );
}

/** What the reader of the `ai` package, which other programs use, makes of a recorded stream. */
async function foreignAnswerOf(name: RecordedName): Promise<{ message?: UIMessage; errors: unknown[] }> {
  const transport = new DefaultChatTransport({
    api: 'http://localhost/answer',
    fetch: async () =>
      new Response(bodyOf(recordedStream(name)), { headers: { 'content-type': 'text/event-stream' } }),
  });
  const stream = await transport.sendMessages({
    trigger: 'submit-message',
    chatId: 'c',
    messageId: undefined,
    messages: [],
    abortSignal: undefined,
  });
  const errors: unknown[] = [];
  let message: UIMessage | undefined;
  for await (const state of readUIMessageStream({ stream, onError: (error) => errors.push(error) }))
    message = state;
  return message ? { message, errors } : { errors };
}

describe.each(recordedNames)('the recorded answer "%s"', (name) => {
  it('is read by the ai package as by our reader', async () => {
    const ours = await answerOf(name);
    const { message, errors } = await foreignAnswerOf(name);
    const text = message?.parts.filter((part) => part.type === 'text').at(-1)?.text;
    expect(text).toBe(ours.content);
    expect(message?.id).toBe(ours.id);
    expect(errors).toHaveLength(name === 'failed' ? 1 : 0);
    const cited = message?.parts.filter((part) => part.type === 'data-citation').length ?? 0;
    expect(cited).toBe(ours.citations?.length);
  });

  it('is the same in pieces of one byte', async () => {
    const whole = await eventsOf(bodyOf(recordedStream(name)));
    expect(await eventsOf(bodyOf(recordedStream(name), 1))).toEqual(whole);
  });

  it('is broken without its last event', async () => {
    const bytes = recordedStream(name);
    await expect(eventsOf(bodyOf(bytes.slice(0, bytes.length - 12)))).rejects.toThrow(StreamBrokenError);
  });
});

describe('reduceAnswer', () => {
  it('keeps quotations with their citations, title and counts', async () => {
    const answer = await answerOf('quoting');
    expect(answer).toMatchObject({
      status: 'COMPLETE',
      mode: 'quoting',
      language: 'de',
      ms: 412,
      abstained: false,
      title: 'Verlängerung des Mietvertrags',
      searched: { documents: 4, passages: 3 },
    });
    expect(answer.citations?.map((citation) => citation.id)).toEqual(['c1', 'c2', 'c3']);
    expect(answer.sources).toHaveLength(3);
    expect(answer.stage).toBeUndefined();
    expect(answer.notices).toEqual([{ code: 'quoting' }]);
  });

  it('drops what a reset withdraws', async () => {
    const answer = await answerOf('model');
    expect(answer.content).toBe('The tenant may renew once. [c1] Nobody knows why.');
    expect(answer.unsupported).toEqual([{ start: 28, end: 45 }]);
    expect(answer.followUps).toEqual(['What if notice is late?']);
  });

  it('keeps the text of a stopped answer and says that it was stopped', async () => {
    expect(await answerOf('stopped')).toMatchObject({ status: 'STOPPED', content: 'The tenant may' });
  });

  it('keeps the text of a failed answer with its code and sentence', async () => {
    expect(await answerOf('failed')).toMatchObject({
      status: 'FAILED',
      content: 'The tenant',
      requestId: 'r-17',
      error: { code: 'model-timeout', retryable: true },
    });
  });

  it('says that nothing was found', async () => {
    expect(await answerOf('not-found')).toMatchObject({ abstained: true, notices: [{ code: 'not-found' }] });
  });

  it('starts again when a stream is replayed from its beginning', async () => {
    const events = await eventsOf(bodyOf(recordedStream('quoting')));
    const twice = [...events.slice(0, 12), ...events];
    const answer = twice.reduce(
      (message, { event }) => reduceAnswer(message, event),
      emptyAnswer('pending', '2026-01-01'),
    );
    expect(answer).toEqual(await answerOf('quoting'));
  });

  it('never changes the message it is given', async () => {
    const events = await eventsOf(bodyOf(recordedStream('quoting')));
    let message = Object.freeze(emptyAnswer('pending', '2026-01-01'));
    for (const { event } of events) message = Object.freeze(reduceAnswer(message, event));
    expect(message.status).toBe('COMPLETE');
  });
});
