import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/shared/api/problem';
import type { AnswerEvent } from './events';
import { type AnswerSource, followAnswer, waitFor } from './follow-answer';
import { bodyOf, recordedStream } from './recorded-streams';

function sourceOf(parts: Partial<AnswerSource>) {
  const events: AnswerEvent[] = [];
  const delays: number[] = [];
  const source: AnswerSource = {
    open: async () => whole(),
    resume: async () => new Response(null, { status: 204 }),
    onEvent: (event) => events.push(event),
    onConnection: () => undefined,
    wait: async (milliseconds) => void delays.push(milliseconds),
    signal: new AbortController().signal,
    ...parts,
  };
  return { source, events, delays };
}

function whole(): Response {
  return new Response(bodyOf(recordedStream('quoting')));
}

function firstEvents(count: number): Response {
  const text = new TextDecoder().decode(recordedStream('quoting'));
  const events = text.split('\n\n').filter((event) => event.startsWith('id:'));
  return new Response(
    events
      .slice(0, count)
      .map((event) => `${event}\n\n`)
      .join(''),
  );
}

function laterEvents(after: number): Response {
  const text = new TextDecoder().decode(recordedStream('quoting'));
  const events = text.split('\n\n').filter((event) => event.startsWith('id:'));
  return new Response(
    events
      .slice(after)
      .map((event) => `${event}\n\n`)
      .join(''),
  );
}

describe('followAnswer', () => {
  it('ends with the answer', async () => {
    const { source, events } = sourceOf({});
    expect(await followAnswer(source)).toBe('ended');
    expect(events.at(-1)?.type).toBe('finish');
  });

  it('takes a broken stream up after the last event it has, and loses and doubles nothing', async () => {
    const resume = vi.fn(async () => laterEvents(7));
    const { source, events, delays } = sourceOf({ open: async () => firstEvents(7), resume });
    expect(await followAnswer(source)).toBe('ended');
    expect(resume).toHaveBeenCalledExactlyOnceWith('7');
    expect(delays).toEqual([1000]);
    const reference = sourceOf({});
    await followAnswer(reference.source);
    expect(events).toEqual(reference.events);
  });

  it('waits longer between attempts while nothing answers', async () => {
    let calls = 0;
    const resume = async () => {
      if (++calls < 6) throw new ApiError('connection-lost', { retryable: true });
      return laterEvents(2);
    };
    const { source, delays } = sourceOf({ open: async () => firstEvents(2), resume });
    expect(await followAnswer(source)).toBe('ended');
    expect(delays).toEqual([1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it('says that nothing runs any more', async () => {
    const { source } = sourceOf({ open: async () => firstEvents(2) });
    expect(await followAnswer(source)).toBe('gone');
  });

  it('gives up where asking again cannot help', async () => {
    const resume = async () => {
      throw new ApiError('not-found', { status: 404 });
    };
    const { source } = sourceOf({ open: async () => firstEvents(2), resume });
    await expect(followAnswer(source)).rejects.toThrow('not-found');
  });

  it('throws what refused the question', async () => {
    const open = async () => {
      throw new ApiError('answer-running', { status: 409 });
    };
    await expect(followAnswer(sourceOf({ open }).source)).rejects.toThrow('answer-running');
  });

  it('leaves without another attempt when the reader left', async () => {
    const abort = new AbortController();
    const resume = vi.fn(async () => whole());
    const { source } = sourceOf({
      open: async () => firstEvents(3),
      resume,
      signal: abort.signal,
      onConnection: (state) => state === 'reconnecting' && abort.abort(),
    });
    expect(await followAnswer(source)).toBe('left');
    expect(resume).not.toHaveBeenCalled();
  });
});

describe('waitFor', () => {
  it('ends at once when its signal aborts', async () => {
    const abort = new AbortController();
    const waiting = waitFor(60_000, abort.signal);
    abort.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
  });
});
