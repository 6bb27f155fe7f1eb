import { randomUUID } from 'node:crypto';
import { pause, problem, send, sse } from './http.mjs';
import { documents, leaseText } from './library.mjs';

const conversations = [];
const messages = new Map();
const running = new Map();

function start(more = {}) {
  const conversation = {
    id: randomUUID(),
    title: '',
    scope: {},
    pinned: false,
    archived: false,
    updatedAt: new Date().toISOString(),
    running: false,
    ...more,
  };
  conversations.unshift(conversation);
  messages.set(conversation.id, []);
  return conversation;
}

if (!process.env.FAKE_EMPTY) {
  start({ title: 'Quarterly figures', updatedAt: new Date(Date.now() - 90_000_000).toISOString() });
  start({ title: 'Lease renewal terms' });
}

const sentences = [
  {
    text: 'The tenant may renew once, for five years, with six months notice.',
    quote:
      'The tenant may renew this lease once for a further term of five years by giving written notice at least six months before the end of the first term.',
  },
  { text: 'Rent is then index-linked.', quote: 'After renewal the rent follows the consumer price index.' },
];

function citationsOf(document) {
  let length = 0;
  return sentences.map(({ text, quote }, index) => {
    const textStart = leaseText[2].indexOf(quote);
    const answerStart = length;
    length += text.length + 1;
    return {
      id: `c${index + 1}`,
      number: 1,
      passage: 'p1',
      documentId: document?.id,
      documentName: document?.name ?? 'Lease.pdf',
      version: 1,
      page: 3,
      quote,
      textStart,
      textEnd: textStart + quote.length,
      verdict: index ? 'close' : 'exact',
      answerStart,
      answerEnd: answerStart + text.length,
      source: 'current',
    };
  });
}

function emit(run, event) {
  run.events.push(
    `id: ${run.events.length + 1}\ndata: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`,
  );
  for (const reader of run.readers) reader.write(run.events.at(-1));
}

/** Words of the question that steer its answer: "slowly" drips, "cut" breaks the first connection, "fail" fails. */
const steered = (question, word) => question.toLowerCase().includes(word);

async function write(run, conversation, answer, question) {
  const betweenWords = steered(question, 'slowly') ? 250 : 40;
  const document = documents.find((entry) => entry.status === 'READY');
  emit(run, {
    type: 'start',
    messageId: answer.id,
    messageMetadata: { mode: 'model', language: 'en', scope: conversation.scope },
  });
  for (const stage of ['understanding', 'searching', 'reading', 'writing']) {
    emit(run, {
      type: 'data-stage',
      transient: true,
      data: { stage, documents: documents.length, passages: 8 },
    });
    await pause(150);
  }
  emit(run, {
    type: 'source-document',
    sourceId: 'p1',
    mediaType: 'application/pdf',
    title: document?.name ?? 'Lease.pdf',
    providerMetadata: { app: { documentId: document?.id, version: 1, page: 3 } },
  });
  if (steered(question, 'fail')) return fail(run, conversation, answer);
  emit(run, { type: 'text-start', id: 't1' });
  for (const [index, citation] of citationsOf(document).entries()) {
    for (const word of sentences[index].text.split(/(?<= )/)) {
      if (run.stopped) break;
      emit(run, { type: 'text-delta', id: 't1', delta: word });
      answer.content += word;
      await pause(betweenWords);
    }
    if (run.stopped) break;
    emit(run, { type: 'data-citation', id: citation.id, data: citation });
    const marker = ` [${citation.id}]${index ? '' : ' '}`;
    emit(run, { type: 'text-delta', id: 't1', delta: marker });
    answer.content += marker;
    answer.citations.push(citation);
  }
  emit(run, { type: 'text-end', id: 't1' });
  if (run.stopped) emit(run, { type: 'data-notice', data: { code: 'stopped' } });
  if (!conversation.title) {
    conversation.title = 'Lease renewal terms';
    emit(run, { type: 'data-title', data: { title: conversation.title } });
  }
  const searched = { documents: documents.length, passages: 8 };
  Object.assign(answer, { status: run.stopped ? 'STOPPED' : 'COMPLETE', searched, ms: 1400 });
  emit(run, {
    type: 'finish',
    finishReason: run.stopped ? 'other' : 'stop',
    messageMetadata: { ms: 1400, searched, abstained: false },
  });
  end(run, conversation);
}

function fail(run, conversation, answer) {
  const error = { code: 'model-timeout', retryable: true };
  Object.assign(answer, { status: 'FAILED', error: { ...error, message: 'The model took too long.' } });
  emit(run, { type: 'data-error', data: { ...error, requestId: randomUUID() } });
  emit(run, { type: 'error', errorText: 'The model took too long.' });
  end(run, conversation);
}

function end(run, conversation) {
  emit(run, '[DONE]');
  for (const reader of run.readers) reader.end();
  running.delete(conversation.id);
  conversation.running = false;
}

function read(run, { request, response }) {
  sse(response, { 'x-vercel-ai-ui-message-stream': 'v1' });
  const after = Number(request.headers['last-event-id'] ?? 0);
  for (const event of run.events.slice(after)) response.write(event);
  run.readers.add(response);
  request.on('close', () => run.readers.delete(response));
}

function ask(call) {
  const { response, id, json } = call;
  const conversation = conversations.find((entry) => entry.id === id);
  if (!conversation) return problem(response, 404, 'not-found');
  if (running.has(id)) return problem(response, 409, 'answer-running');
  if (steered(json.content, 'refuse')) {
    return send(response, 429, { code: 'too-many-requests', category: 'access' }, { 'Retry-After': '1' });
  }
  const createdAt = new Date().toISOString();
  const history = messages.get(id);
  let parentId = json.parentId ?? conversation.leafId;
  if (json.regenerateOf) parentId = history.find((entry) => entry.id === json.regenerateOf).parentId;
  else {
    const question = {
      id: randomUUID(),
      parentId,
      role: 'USER',
      content: json.content,
      status: 'COMPLETE',
      citations: [],
      createdAt,
    };
    history.push(question);
    parentId = question.id;
  }
  const answer = {
    id: randomUUID(),
    parentId,
    role: 'ASSISTANT',
    content: '',
    status: 'STREAMING',
    language: 'en',
    mode: 'model',
    abstained: false,
    citations: [],
    createdAt,
  };
  history.push(answer);
  Object.assign(conversation, { leafId: answer.id, updatedAt: createdAt, running: true });
  const run = { events: [], readers: new Set(), stopped: false };
  running.set(id, run);
  read(run, call);
  write(run, conversation, answer, json.content);
  if (steered(json.content, 'cut')) setTimeout(() => response.destroy(), 1_000);
}

const titled = ({ response, url }) => {
  const q = url.searchParams.get('q')?.toLowerCase() ?? '';
  const items = conversations.filter(
    (entry) =>
      entry.title.toLowerCase().includes(q) ||
      messages.get(entry.id).some((message) => message.content.toLowerCase().includes(q)),
  );
  return send(response, 200, { items });
};

function withConversation(run) {
  return (call) => {
    const conversation = conversations.find((entry) => entry.id === call.id);
    return conversation ? run({ ...call, conversation }) : problem(call.response, 404, 'not-found');
  };
}

export const chatRoutes = [
  ['GET', '/api/conversations', titled],
  ['POST', '/api/conversations', ({ response, json }) => send(response, 201, start(json))],
  [
    'GET',
    '/api/conversations/{id}',
    withConversation(({ response, conversation }) => send(response, 200, conversation)),
  ],
  [
    'PATCH',
    '/api/conversations/{id}',
    withConversation(({ response, conversation, json }) =>
      send(response, 200, Object.assign(conversation, json)),
    ),
  ],
  [
    'DELETE',
    '/api/conversations/{id}',
    withConversation(({ response, conversation }) => {
      conversations.splice(conversations.indexOf(conversation), 1);
      response.writeHead(204).end();
    }),
  ],
  [
    'GET',
    '/api/conversations/{id}/messages',
    withConversation(({ response, id }) => send(response, 200, { items: messages.get(id) })),
  ],
  ['POST', '/api/conversations/{id}/messages', ask],
  [
    'POST',
    '/api/conversations/{id}/stop',
    ({ response, id }) => {
      if (running.has(id)) running.get(id).stopped = true;
      response.writeHead(204).end();
    },
  ],
  [
    'GET',
    '/api/conversations/{id}/stream',
    (call) => (running.has(call.id) ? read(running.get(call.id), call) : call.response.writeHead(204).end()),
  ],
  ['PUT', '/api/messages/{id}/feedback', ({ response }) => response.writeHead(204).end()],
];
