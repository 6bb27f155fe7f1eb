-- What PostgreSQL needs before the app connects: two roles and five extensions, never a table.
-- Run by a superuser in the database of Glossa, as often as one likes:
--   psql -v owner_password=... -v app_password=... -f init.sql
\set ON_ERROR_STOP on
\set QUIET on
set client_min_messages = warning;

-- glossa_owner owns the tables and migrates them; glossa_app reads and writes rows and can change nothing else.
select 'create role ' || name from unnest(array['glossa_owner', 'glossa_app']) name
 where not exists (select from pg_roles where rolname = name) \gexec
alter role glossa_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
alter role glossa_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';

create extension if not exists vector;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
create extension if not exists intarray;

revoke all on database :"DBNAME" from public;
grant connect on database :"DBNAME" to glossa_owner, glossa_app;

alter schema public owner to glossa_owner;
revoke all on schema public from public;
grant usage on schema public to glossa_app;

alter default privileges for role glossa_owner in schema public
  grant select, insert, update, delete on tables to glossa_app;
alter default privileges for role glossa_owner in schema public
  grant usage, select on sequences to glossa_app;
