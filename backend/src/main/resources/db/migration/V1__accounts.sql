-- Who uses the system, and the rule that every later table of a user's rows follows.

-- The owner that this transaction works for; null outside of any owner's work.
create function app_owner() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.owner', true), '')::uuid;

create table app_user (
  id            uuid primary key,
  email         text not null check (length(email) between 3 and 320),
  name          text not null check (length(name) between 1 and 200),
  password_hash text not null,
  role          text not null check (role in ('ADMINISTRATOR', 'USER')),
  created_at    timestamptz not null default now()
);
create unique index app_user_email on app_user (lower(email));

create table user_settings (
  owner_id           uuid primary key references app_user (id) on delete cascade,
  interface_language text not null default 'en',
  theme              text not null default 'system' check (theme in ('system', 'light', 'dark')),
  answer_language    text not null default 'auto',
  answer_length      text not null default 'normal' check (answer_length in ('short', 'normal', 'long')),
  tone               text not null default 'neutral' check (tone in ('neutral', 'plain', 'formal', 'friendly')),
  instructions       text not null default '' check (length(instructions) <= 4000),
  general_knowledge  boolean not null default false
);
alter table user_settings enable row level security;
create policy owned on user_settings using (owner_id = app_owner()) with check (owner_id = app_owner());

-- Spring Session (https://docs.spring.io/spring-session/reference/configuration/jdbc.html)
create table spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
