import { pause, problem, send, sse } from './http.mjs';
import { collections, documents, leaseText, makeDocument } from './library.mjs';

const listeners = new Set();

function change(document, more) {
  Object.assign(document, more);
  const event = `data: ${JSON.stringify({ type: 'document', document })}\n\n`;
  for (const response of listeners) response.write(event);
}

const failures = {
  locked: 'encrypted',
  scan: 'no-text',
  damaged: 'damaged',
  empty: 'empty',
  crash: 'crashed',
};
const speed = Number(process.env.FAKE_STEP_MS ?? 120);

async function ingest(document) {
  change(document, { status: 'PROCESSING', stage: 'waiting', error: undefined, progress: undefined });
  await pause(speed * 4);
  for (let page = 1; page <= 12; page++) {
    change(document, { stage: 'parsing', progress: { done: page, total: 12, unit: 'pages' } });
    await pause(speed);
  }
  const failure = Object.entries(failures).find(([word]) => document.name.toLowerCase().includes(word));
  if (failure) {
    const [, code] = failure;
    return change(document, {
      status: 'FAILED',
      stage: undefined,
      progress: undefined,
      error: { code, message: code, retryable: true },
    });
  }
  change(document, { stage: 'splitting', progress: undefined });
  await pause(speed * 2);
  for (let chunk = 4; chunk <= 40; chunk += 4) {
    change(document, {
      stage: 'embedding',
      searchable: 'words',
      progress: { done: chunk, total: 40, unit: 'chunks' },
    });
    await pause(speed);
  }
  change(document, {
    status: 'READY',
    stage: undefined,
    progress: undefined,
    searchable: 'meaning',
    pageCount: 12,
    chunkCount: 40,
    languages: ['en'],
    readyAt: new Date().toISOString(),
  });
}

function add(name, more) {
  const document = makeDocument(name, {
    status: 'UPLOADED',
    searchable: 'none',
    stage: 'waiting',
    readyAt: undefined,
    pageCount: undefined,
    languages: undefined,
    ...more,
  });
  documents.unshift(document);
  ingest(document);
  return document;
}

const find = (id) => documents.find((document) => document.id === id);
const withCount = (collection) => ({
  ...collection,
  documentCount: documents.filter((document) => document.collectionIds.includes(collection.id)).length,
});

async function upload({ response, bytes, type }) {
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  const file = form.get('file');
  if (file.size > 100_000_000) return problem(response, 413, 'too-large', { limitBytes: 100_000_000 });
  if (file.name.endsWith('.zip')) return problem(response, 415, 'unsupported-type');
  const collectionId = form.get('collectionId');
  const same = documents.find((document) => document.name === file.name && document.size === file.size);
  if (same && form.get('onDuplicate') !== 'copy') return send(response, 200, same);
  const document = add(file.name, {
    size: file.size,
    mediaType: file.type,
    collectionIds: collectionId ? [collectionId] : [],
  });
  return send(response, 202, document, { Location: `/api/documents/${document.id}` });
}

function list({ response, url }) {
  const [q, collectionId] = [url.searchParams.get('q')?.toLowerCase(), url.searchParams.get('collectionId')];
  const items = documents.filter(
    (document) =>
      (!q || document.name.toLowerCase().includes(q)) &&
      (!collectionId || document.collectionIds.includes(collectionId)),
  );
  return send(response, 200, { items });
}

function samples({ response }) {
  const items = ['Lease_Harbour_Street.pdf', 'Preisliste 2026.xlsx', 'محضر الاجتماع.pdf'].map((name) =>
    add(name, { size: 64_000 }),
  );
  return send(response, 202, { items });
}

function withDocument(run) {
  return (call) => {
    const document = find(call.id);
    return document ? run({ ...call, document }) : problem(call.response, 404, 'not-found');
  };
}

export const documentRoutes = [
  ['GET', '/api/documents', list],
  ['POST', '/api/documents', upload],
  ['POST', '/api/documents/samples', samples],
  [
    'GET',
    '/api/documents/events',
    ({ request, response }) => {
      sse(response);
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    },
  ],
  ['GET', '/api/documents/{id}', withDocument(({ response, document }) => send(response, 200, document))],
  [
    'PATCH',
    '/api/documents/{id}',
    withDocument(({ response, document, json }) => {
      change(document, json);
      return send(response, 200, document);
    }),
  ],
  [
    'DELETE',
    '/api/documents/{id}',
    withDocument(({ response, document }) => {
      documents.splice(documents.indexOf(document), 1);
      response.writeHead(204).end();
    }),
  ],
  [
    'POST',
    '/api/documents/{id}/retry',
    withDocument(({ response, document, json }) => {
      if (json.password === 'wrong')
        change(document, { error: { code: 'wrong-password', message: '', retryable: true } });
      else {
        document.name = json.password ? document.name.replace(/locked/i, 'opened') : document.name;
        ingest(document);
      }
      return send(response, 202, document);
    }),
  ],
  [
    'POST',
    '/api/documents/{id}/cancel',
    withDocument(({ response, document }) => {
      change(document, {
        status: 'FAILED',
        stage: undefined,
        error: { code: 'cancelled', message: '', retryable: true },
      });
      return send(response, 202, document);
    }),
  ],
  [
    'GET',
    '/api/documents/{id}/text',
    withDocument(({ response }) =>
      send(response, 200, {
        pages: leaseText.map((text, index) => ({ number: index + 1, kind: 'page', text })),
      }),
    ),
  ],
  ['GET', '/api/collections', ({ response }) => send(response, 200, { items: collections.map(withCount) })],
  [
    'POST',
    '/api/collections',
    ({ response, json }) => {
      const collection = { id: crypto.randomUUID(), name: json.name };
      collections.push(collection);
      return send(response, 201, withCount(collection));
    },
  ],
  [
    'PATCH',
    '/api/collections/{id}',
    ({ response, id, json }) => {
      const collection = collections.find((entry) => entry.id === id);
      return send(response, 200, withCount(Object.assign(collection, json)));
    },
  ],
  [
    'DELETE',
    '/api/collections/{id}',
    ({ response, id }) => {
      collections.splice(
        collections.findIndex((entry) => entry.id === id),
        1,
      );
      for (const document of documents)
        document.collectionIds = document.collectionIds.filter((entry) => entry !== id);
      response.writeHead(204).end();
    },
  ],
];
