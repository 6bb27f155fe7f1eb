import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/shared/api/problem';
import { AnswerRuns, type RunStart } from './answer-runs';
import { bodyOf, recordedStream } from './recorded-streams';

function startOf(parts: Partial<RunStart> = {}): RunStart {
  return {
    conversationId: 'one',
    question: { clientId: 'q', content: 'When may the tenant renew?', createdAt: '2026-01-01' },
    source: {
      open: async () => new Response(bodyOf(recordedStream('quoting'))),
      resume: async () => new Response(null, { status: 204 }),
      wait: async () => undefined,
    },
    onEnd: () => undefined,
    ...parts,
  };
}

/** Frames that pass only when the test says so. */
function manualFrames() {
  const waiting = new Set<() => void>();
  return {
    schedule: (callback: () => void) => {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
    pass: () => {
      for (const callback of [...waiting]) {
        waiting.delete(callback);
        callback();
      }
    },
  };
}

describe('AnswerRuns', () => {
  it('shows the question at once and the whole answer at the end', async () => {
    const runs = new AnswerRuns();
    const onEnd = vi.fn();
    const done = runs.start(startOf({ onEnd }));
    expect(runs.get('one')).toMatchObject({
      running: true,
      question: { content: 'When may the tenant renew?' },
    });
    await done;
    expect(runs.get('one')).toMatchObject({ running: false, answer: { status: 'COMPLETE' } });
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('tells its listeners once a frame, not once an event', async () => {
    const frames = manualFrames();
    const runs = new AnswerRuns(frames.schedule);
    const listener = vi.fn();
    runs.subscribe(listener);
    await runs.start(startOf());
    frames.pass();
    expect(listener.mock.calls.length).toBeLessThanOrEqual(5);
    expect(runs.get('one')?.answer.citations).toHaveLength(3);
  });

  it('keeps the answers of conversations apart', async () => {
    const runs = new AnswerRuns();
    await Promise.all([runs.start(startOf()), runs.start(startOf({ conversationId: 'two' }))]);
    expect(runs.get('one')?.answer.status).toBe('COMPLETE');
    expect(runs.get('two')?.answer.status).toBe('COMPLETE');
    expect(runs.get('three')).toBeUndefined();
  });

  it('keeps the question of a refused run with the reason', async () => {
    const runs = new AnswerRuns();
    const open = async () => {
      throw new ApiError('too-many-requests', { status: 429 });
    };
    await runs.start(startOf({ source: { ...startOf().source, open } }));
    const run = runs.get('one');
    expect(run?.refused?.code).toBe('too-many-requests');
    expect(run?.question?.content).toBe('When may the tenant renew?');
  });

  it('marks an answer interrupted when nothing runs any more', async () => {
    const runs = new AnswerRuns();
    const open = async () => new Response('id: 1\ndata: {"type":"text-delta","id":"t1","delta":"Half"}\n\n');
    await runs.start(startOf({ source: { ...startOf().source, open } }));
    expect(runs.get('one')?.answer).toMatchObject({ content: 'Half', status: 'INTERRUPTED' });
  });

  it('forgets a run and leaves its stream', async () => {
    const runs = new AnswerRuns();
    const onEnd = vi.fn();
    const done = runs.start(startOf({ onEnd }));
    runs.forget('one');
    await done;
    expect(runs.get('one')).toBeUndefined();
    expect(onEnd).not.toHaveBeenCalled();
  });
});
