import { randomUUID } from 'node:crypto';

/** What the scripted library starts with: one document of each state. */
export const leaseText = [
  'LEASE AGREEMENT\n\nBetween North Quay Properties and Lindqvist Studio. The premises at 14 Harbour Street are let for office use only.',
  'Rent and deposit\n\nThe yearly rent is 48,000 euros, payable in equal monthly parts on the first working day. A deposit of three monthly rents is held on a separate account.',
  'Renewal\n\nThe tenant may renew this lease once for a further term of five years by giving written notice at least six months before the end of the first term. After renewal the rent follows the consumer price index.',
];

const day = 86_400_000;
const when = (days) => new Date(Date.now() - days * day).toISOString();

export function makeDocument(name, more = {}) {
  return {
    id: randomUUID(),
    name,
    collectionIds: [],
    mediaType: 'application/pdf',
    size: 240_000,
    sha256: randomUUID().replaceAll('-', ''),
    status: 'READY',
    searchable: 'meaning',
    pageCount: 3,
    chunkCount: 12,
    languages: ['en'],
    version: 1,
    createdAt: when(0),
    readyAt: when(0),
    ...more,
  };
}

export const collections = [
  { id: randomUUID(), name: 'Leases' },
  { id: randomUUID(), name: 'Board papers' },
];

const [leases, board] = collections.map(({ id }) => id);
const failed = (code) => ({
  status: 'FAILED',
  searchable: 'none',
  error: { code, message: code, retryable: code === 'crashed' },
  pageCount: undefined,
  languages: undefined,
  readyAt: undefined,
});

export const documents = process.env.FAKE_EMPTY
  ? []
  : [
      makeDocument('Lease_Harbour_Street.pdf', { collectionIds: [leases], pageCount: 3, createdAt: when(2) }),
      makeDocument('Mietvertrag Lindenallee 12.pdf', {
        collectionIds: [leases],
        languages: ['de'],
        pageCount: 24,
        size: 1_840_000,
        createdAt: when(3),
      }),
      makeDocument('عقد إيجار الرياض.pdf', {
        collectionIds: [leases],
        languages: ['ar'],
        pageCount: 9,
        size: 612_000,
        createdAt: when(4),
      }),
      makeDocument('Board pack Q3.pptx', {
        collectionIds: [board],
        mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
        pageCount: 31,
        size: 8_200_000,
        createdAt: when(8),
      }),
      makeDocument('Budget 2026.xlsx', {
        collectionIds: [board],
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        pageCount: 6,
        size: 96_000,
        languages: ['en', 'fr'],
        createdAt: when(8),
      }),
      makeDocument('Meeting notes with a rather long name that has to be cut somewhere sensible.md', {
        mediaType: 'text/markdown',
        pageCount: 1,
        size: 8_400,
        createdAt: when(20),
      }),
      makeDocument('Survey archive.pdf', {
        status: 'PARTIAL',
        pageCount: 210,
        size: 44_000_000,
        warnings: [{ code: 'no-text', message: 'pages without text', pages: [4, 5, 6] }],
        createdAt: when(21),
      }),
      makeDocument('Payslips.pdf', { ...failed('encrypted'), createdAt: when(0) }),
      makeDocument('Scan 0042.pdf', { ...failed('no-text'), createdAt: when(0) }),
    ];
