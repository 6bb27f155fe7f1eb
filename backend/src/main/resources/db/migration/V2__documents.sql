-- Uploaded files, the runs that made them answerable, and the frozen text of their pages.

create table collection (
  id         uuid primary key,
  owner_id   uuid not null references app_user (id) on delete cascade,
  name       text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now(),
  unique (owner_id, id)
);
create unique index collection_name on collection (owner_id, lower(name));

-- A file by name. The answering version and its live ingestion are what readers and searches see.
create table document (
  id                uuid primary key,
  owner_id          uuid not null references app_user (id) on delete cascade,
  name              text not null check (length(name) between 1 and 1024),
  created_at        timestamptz not null default now(),
  version           int not null default 1 check (version >= 1),
  live_ingestion_id uuid,
  unique (owner_id, id)
);
create index document_list on document (owner_id, created_at desc, id desc);

create table document_collection (
  owner_id      uuid not null,
  document_id   uuid not null,
  collection_id uuid not null,
  primary key (owner_id, collection_id, document_id),
  foreign key (owner_id, document_id) references document (owner_id, id) on delete cascade,
  foreign key (owner_id, collection_id) references collection (owner_id, id) on delete cascade
);
create index document_collection_document on document_collection (owner_id, document_id);

create table document_version (
  id          uuid primary key,
  owner_id    uuid not null,
  document_id uuid not null,
  number      int not null check (number >= 1),
  storage_key text not null,
  size        bigint not null check (size >= 0),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type  text not null,
  created_at  timestamptz not null default now(),
  unique (owner_id, id),
  unique (owner_id, document_id, number),
  foreign key (owner_id, document_id) references document (owner_id, id) on delete cascade
);
create index document_version_bytes on document_version (owner_id, sha256);

-- One run of the way from bytes to chunks; also the queue of these runs.
create table ingestion (
  id               uuid primary key,
  owner_id         uuid not null,
  document_id      uuid not null,
  version_id       uuid not null,
  state            text not null default 'WAITING'
                   check (state in ('WAITING', 'RUNNING', 'READY', 'PARTIAL', 'FAILED', 'CANCELLED')),
  stage            text not null default 'WAITING'
                   check (stage in ('WAITING', 'PARSING', 'SPLITTING', 'EMBEDDING', 'PUBLISHING', 'REFINING')),
  searchable       text not null default 'NONE' check (searchable in ('NONE', 'WORDS', 'MEANING')),
  attempt          int not null default 0,
  lease_holder     text,
  lease_until      timestamptz,
  cancel_requested boolean not null default false,
  size             bigint not null,
  options          jsonb not null default '{}',
  progress_done    int,
  progress_total   int,
  progress_unit    text,
  page_count       int,
  chunk_count      int,
  languages        jsonb,
  report           jsonb,
  warnings         jsonb not null default '[]',
  error_code       text,
  created_at       timestamptz not null default now(),
  started_at       timestamptz,
  ready_at         timestamptz,
  unique (owner_id, id),
  check ((state = 'FAILED') = (error_code is not null)),
  foreign key (owner_id, document_id) references document (owner_id, id) on delete cascade,
  foreign key (owner_id, version_id) references document_version (owner_id, id) on delete cascade
);
create index ingestion_queue on ingestion (size, created_at) where state in ('WAITING', 'RUNNING');
create index ingestion_document on ingestion (owner_id, document_id, created_at desc);

alter table document add foreign key (owner_id, live_ingestion_id)
  references ingestion (owner_id, id) on delete set null (live_ingestion_id) deferrable initially deferred;

-- The text that quotes and offsets refer to: cleaned once, never changed afterwards.
create table page (
  owner_id     uuid not null,
  ingestion_id uuid not null,
  number       int not null check (number >= 1),
  kind         text not null check (kind in ('PAGE', 'SLIDE', 'SHEET', 'CHAPTER', 'TEXT')),
  label        text,
  language     text,
  headings     jsonb not null default '[]',
  text         text not null,
  primary key (owner_id, ingestion_id, number),
  foreign key (owner_id, ingestion_id) references ingestion (owner_id, id) on delete cascade
);

-- Bytes whose document is gone: the key is noted in the transaction that deletes the rows, the file is removed after it.
create table discarded_file (
  storage_key  text primary key,
  discarded_at timestamptz not null default now()
);

alter table collection enable row level security;
alter table document enable row level security;
alter table document_collection enable row level security;
alter table document_version enable row level security;
alter table ingestion enable row level security;
alter table page enable row level security;
create policy owned on collection using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on document using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on document_collection using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on document_version using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on ingestion using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on page using (owner_id = app_owner()) with check (owner_id = app_owner());

-- What a search may see: the live ingestion of each document, with the names that a citation needs.
create view live_document with (security_invoker = true) as
  select d.owner_id, d.id as document_id, d.name, d.version, i.id as ingestion_id, v.media_type, i.state, i.searchable
    from document d
    join ingestion i on i.owner_id = d.owner_id and i.id = d.live_ingestion_id
    join document_version v on v.owner_id = i.owner_id and v.id = i.version_id;

-- db-scheduler (https://github.com/kagkarlsson/db-scheduler), which wakes the pickers of the queue
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
