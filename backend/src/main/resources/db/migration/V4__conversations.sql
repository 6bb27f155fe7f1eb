-- What was asked and answered. Nothing is overwritten: an edit or a new try is a sibling in the tree.

create table conversation (
  id         uuid primary key,
  owner_id   uuid not null references app_user (id) on delete cascade,
  title      text not null default '',
  scope      jsonb not null default '{}',
  leaf_id    uuid,
  pinned     boolean not null default false,
  archived   boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (owner_id, id)
);
create index conversation_list on conversation (owner_id, updated_at desc, id desc);

create table message (
  id                 uuid primary key,
  owner_id           uuid not null,
  conversation_id    uuid not null,
  parent_id          uuid,
  role               text not null check (role in ('USER', 'ASSISTANT')),
  content            text not null default '',
  status             text not null check (status in ('COMPLETE', 'STREAMING', 'STOPPED', 'INTERRUPTED', 'FAILED')),
  error_code         text,
  language           text,
  language_reason    text,
  mode               text check (mode in ('quoting', 'model')),
  model              text,
  prompt             text,
  abstained          boolean not null default false,
  unsupported        jsonb,
  passages           jsonb,
  searched_documents int,
  searched_passages  int,
  ms                 int,
  client_id          text,
  -- the number under which the instance that writes it holds an advisory lock for as long as it lives
  runner             int,
  created_at         timestamptz not null default now(),
  unique (owner_id, id),
  check (role = 'ASSISTANT' or status = 'COMPLETE'),
  foreign key (owner_id, conversation_id) references conversation (owner_id, id) on delete cascade,
  foreign key (owner_id, parent_id) references message (owner_id, id) on delete cascade
);
create index message_conversation on message (owner_id, conversation_id, created_at, id);
create unique index message_client on message (owner_id, conversation_id, client_id) where client_id is not null;
create unique index message_running on message (owner_id, conversation_id) where status = 'STREAMING';

alter table conversation add foreign key (owner_id, leaf_id)
  references message (owner_id, id) on delete set null (leaf_id) deferrable initially deferred;

-- A place in an answer and the words that prove it. Quote and name stay when the document goes.
create table citation (
  owner_id      uuid not null,
  message_id    uuid not null,
  id            text not null check (id ~ '^c[0-9]+$'),
  number        int not null check (number >= 1),
  passage       text not null,
  document_id   uuid,
  document_name text not null,
  version       int not null,
  page          int not null,
  label         text,
  quote         text not null,
  text_start    int,
  text_end      int,
  rects         jsonb,
  verdict       text not null check (verdict in ('exact', 'close', 'page')),
  answer_start  int not null,
  answer_end    int not null,
  primary key (owner_id, message_id, id),
  foreign key (owner_id, message_id) references message (owner_id, id) on delete cascade,
  foreign key (owner_id, document_id) references document (owner_id, id) on delete set null (document_id)
);
create index citation_document on citation (owner_id, document_id);

create table feedback (
  owner_id   uuid not null,
  message_id uuid not null,
  value      smallint not null check (value in (-1, 1)),
  reason     text check (length(reason) <= 100),
  comment    text check (length(comment) <= 4000),
  created_at timestamptz not null default now(),
  primary key (owner_id, message_id),
  foreign key (owner_id, message_id) references message (owner_id, id) on delete cascade
);

-- The log of a running answer, so that a reload on any instance replays it; removed an hour after the end.
create table answer_event (
  owner_id   uuid not null,
  message_id uuid not null,
  seq        int not null check (seq >= 1),
  payload    jsonb not null,
  created_at timestamptz not null default now(),
  primary key (owner_id, message_id, seq),
  foreign key (owner_id, message_id) references message (owner_id, id) on delete cascade
);
create index answer_event_age on answer_event (created_at);

alter table conversation enable row level security;
alter table message enable row level security;
alter table citation enable row level security;
alter table feedback enable row level security;
alter table answer_event enable row level security;
create policy owned on conversation using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on message using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on citation using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on feedback using (owner_id = app_owner()) with check (owner_id = app_owner());
create policy owned on answer_event using (owner_id = app_owner()) with check (owner_id = app_owner());

-- Answers whose instance is gone, for the instance that marks them as interrupted; it then works as their owner.
create function orphaned_answers() returns table (owner_id uuid, message_id uuid)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select m.owner_id, m.id
    from message m
   where m.status = 'STREAMING'
     and not exists (select 1
                       from pg_locks l
                      where l.locktype = 'advisory' and l.granted and l.objsubid = 2
                        and l.database = (select oid from pg_database where datname = current_database())
                        and l.classid = 71 and l.objid = m.runner::oid)
$$;

-- The log of an answer has served when everybody who followed it has seen its end.
create function discard_answer_events() returns bigint
  language sql security definer set search_path = public, pg_temp
as $$
  with gone as (
    delete from answer_event e
     using message m
     where m.owner_id = e.owner_id and m.id = e.message_id and m.status <> 'STREAMING'
       and e.created_at < now() - interval '1 hour'
    returning 1)
  select count(*) from gone
$$;
