-- Chunks with their words, and vectors bound to the model that made them.

create table embedding_model (
  id         int generated always as identity primary key,
  name       text not null,
  variant    text not null,
  dimension  int not null check (dimension between 1 and 16000),
  file_hash  text not null,
  state      text not null default 'ACTIVE' check (state in ('ACTIVE', 'RETIRED')),
  created_at timestamptz not null default now(),
  unique (name, variant, dimension, file_hash)
);

-- `text` of a chunk is always page.text[text_start, text_end); header rows, title and heading path stand only in index_text.
create table chunk (
  owner_id     uuid not null,
  ingestion_id uuid not null,
  ordinal      int not null check (ordinal >= 1),
  id           uuid not null,
  page         int not null,
  text_start   int not null check (text_start >= 0),
  text_end     int not null,
  heading_path text,
  index_text   text not null,
  length       int not null,
  w            sparsevec(1000000000) not null,
  terms        int[] not null,
  identifiers  text[] not null default '{}',
  primary key (owner_id, ingestion_id, ordinal),
  unique (id),
  unique (owner_id, id),
  check (text_end > text_start),
  foreign key (owner_id, ingestion_id, page) references page (owner_id, ingestion_id, number) on delete cascade
);
create index chunk_page on chunk (owner_id, ingestion_id, page);
-- A scan reads w and terms of each chunk of a scope: they stay in the row, uncompressed.
alter table chunk alter column w set storage main;
alter table chunk set (toast_tuple_target = 8160);

-- The columns of Spring AI's PgVectorStore; what the table needs beyond them is generated from its metadata.
create table chunk_vector (
  id           uuid primary key,
  content      text,
  metadata     jsonb,
  embedding    vector not null,
  owner_id     uuid not null generated always as ((metadata ->> 'ownerId')::uuid) stored,
  chunk_id     uuid not null generated always as ((metadata ->> 'chunkId')::uuid) stored,
  ingestion_id uuid not null generated always as ((metadata ->> 'ingestionId')::uuid) stored,
  model_id     int not null generated always as ((metadata ->> 'modelId')::int) stored references embedding_model (id),
  foreign key (owner_id, chunk_id) references chunk (owner_id, id) on delete cascade
);
alter table chunk_vector set (toast_tuple_target = 8160);
create index chunk_vector_owner on chunk_vector (owner_id, ingestion_id, model_id);
create index chunk_vector_chunk on chunk_vector (owner_id, chunk_id);

-- Sentence vectors of a page: starts and ends are offsets in its text, vectors are int8 with one scale each.
create table page_sentences (
  owner_id     uuid not null,
  ingestion_id uuid not null,
  page         int not null,
  model_id     int not null references embedding_model (id),
  starts       int[] not null,
  ends         int[] not null,
  vectors      bytea not null,
  primary key (owner_id, ingestion_id, page, model_id),
  foreign key (owner_id, ingestion_id, page) references page (owner_id, ingestion_id, number) on delete cascade
);

alter table chunk enable row level security;
alter table chunk_vector enable row level security;
alter table page_sentences enable row level security;
create policy owned on chunk using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on chunk_vector using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on page_sentences using (owner_id = app_owner()) with check (owner_id = app_owner());
