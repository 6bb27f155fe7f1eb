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

create function discard_file() returns trigger language plpgsql as $$
begin
  insert into discarded_file (storage_key) values (old.storage_key) on conflict do nothing;
  return null;
end $$;
create trigger version_bytes_follow after delete on document_version for each row execute function discard_file();

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

-- A document as its owner sees it: the run that answers, else the newest one; a newer run of an answering document is pending.
create view document_state with (security_invoker = true) as
  select d.owner_id, d.id, d.name, d.created_at, d.version, v.media_type, v.size, v.sha256, v.storage_key,
         array(select c.collection_id from document_collection c
                where c.owner_id = d.owner_id and c.document_id = d.id order by c.collection_id) as collections,
         case r.state when 'WAITING' then 'UPLOADED' when 'RUNNING' then 'PROCESSING'
                      when 'CANCELLED' then 'FAILED' else r.state end as status,
         r.id as run_id, r.stage, r.searchable, r.progress_done, r.progress_total, r.progress_unit, r.page_count, r.chunk_count,
         r.languages, r.report, r.warnings, r.ready_at,
         case r.state when 'CANCELLED' then 'CANCELLED' else r.error_code end as error_code,
         n.id as newest_run_id,
         case n.state when 'WAITING' then 'UPLOADED' when 'RUNNING' then 'PROCESSING'
                      when 'CANCELLED' then 'FAILED' else n.state end as newest_status,
         n.stage as newest_stage, n.progress_done as newest_done, n.progress_total as newest_total,
         n.progress_unit as newest_unit,
         case n.state when 'CANCELLED' then 'CANCELLED' else n.error_code end as newest_error,
         nv.number as newest_version
    from document d
    join document_version v on v.owner_id = d.owner_id and v.document_id = d.id and v.number = d.version
    join lateral (select i.* from ingestion i where i.owner_id = d.owner_id and i.document_id = d.id
                   order by i.created_at desc, i.id desc limit 1) n on true
    join document_version nv on nv.owner_id = n.owner_id and nv.id = n.version_id
    left join ingestion l on l.owner_id = d.owner_id and l.id = d.live_ingestion_id and l.state in ('READY', 'PARTIAL')
    join ingestion r on r.owner_id = d.owner_id and r.id = coalesce(l.id, n.id);

-- When each owner's turn at the queue was last; touched by pick_ingestion alone.
create table ingestion_turn (
  owner_id  uuid not null references app_user (id) on delete cascade,
  phase     text not null,
  picked_at timestamptz not null,
  primary key (owner_id, phase)
);
alter table ingestion_turn enable row level security;

-- Leases the next run to a holder: owners in turn, those with least at work first, small files first and old ones before
-- they starve. PARSE takes runs whose words are not published yet, EMBED those whose vectors are not.
create function pick_ingestion(wanted text, holder text, lease_seconds int)
  returns table (ingestion_id uuid, run_owner uuid, document_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  turn   record;
  picked ingestion%rowtype;
begin
  for turn in
    select i.owner_id
      from ingestion i left join ingestion_turn t on t.owner_id = i.owner_id and t.phase = wanted
     where i.state in ('WAITING', 'RUNNING') and (i.searchable = 'NONE') = (wanted = 'PARSE')
     group by i.owner_id, t.picked_at
    having bool_or(i.lease_until is null or i.lease_until <= now())
     order by count(*) filter (where i.lease_until > now()), t.picked_at nulls first
  loop
    select * into picked from ingestion i
     where i.owner_id = turn.owner_id and i.state in ('WAITING', 'RUNNING') and (i.searchable = 'NONE') = (wanted = 'PARSE')
       and (i.lease_until is null or i.lease_until <= now())
     order by i.size / (60 + extract(epoch from now() - i.created_at)), i.created_at
     limit 1 for update skip locked;
    if found then
      update ingestion i
         set state = 'RUNNING', lease_holder = holder, lease_until = now() + make_interval(secs => lease_seconds),
             attempt = i.attempt + case when i.lease_holder is null then 0 else 1 end,
             started_at = coalesce(i.started_at, now())
       where i.id = picked.id;
      insert into ingestion_turn values (turn.owner_id, wanted, clock_timestamp())
        on conflict (owner_id, phase) do update set picked_at = excluded.picked_at;
      return query select picked.id, picked.owner_id, picked.document_id;
      return;
    end if;
  end loop;
end $$;
revoke all on function pick_ingestion(text, text, int) from public;
grant execute on function pick_ingestion(text, text, int) to glossa_app;

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
