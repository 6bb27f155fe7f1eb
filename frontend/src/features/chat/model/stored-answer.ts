import type { Message } from '@/shared/api/types';
import type { AnswerMessage } from './answer-reducer';
import type { Told } from './answer-runs';
import type { Notice } from './events';

const known = new WeakMap<Message, AnswerMessage>();

/** A stored answer as it is shown; the same message gives the same object, so that it does not render again. */
export function storedAnswer(message: Message, told?: Told): AnswerMessage {
  const before = known.get(message);
  if (before) return before;
  const answer = {
    ...message,
    notices: told?.notices ?? noticesOf(message),
    sources: [],
    followUps: told?.followUps ?? [],
  };
  known.set(message, answer);
  return answer;
}

function noticesOf(message: Message): Notice[] {
  const notices: Notice[] = [];
  if (message.abstained) notices.push({ code: 'not-found' });
  else if (message.mode === 'quoting') notices.push({ code: 'quoting' });
  if (message.status === 'STOPPED') notices.push({ code: 'stopped' });
  return notices;
}
