-- The event log: the only truth. Nothing updates or deletes a row of event_log or record.
create table event_log (
  position       bigint generated always as identity primary key,
  event_id       varchar(36)  not null unique,
  aggregate_id   varchar(90)  not null,
  sequence       bigint       not null,
  aggregate_type varchar(20)  not null,
  recorded_at    varchar(40)  not null,
  event_type     varchar(60)  not null,
  revision       varchar(4)   not null,
  payload        bytea not null,
  metadata       bytea  not null,
  municipality   varchar(6) generated always as (substring(aggregate_id, 1, 6)) stored,
  unique (aggregate_id, sequence)
);
create index event_log_municipality on event_log (municipality, position);

-- Axon asks for snapshots when it loads an aggregate; none is ever taken.
create table snapshot (
  event_id varchar(36) not null, aggregate_id varchar(90) not null, sequence bigint not null,
  aggregate_type varchar(20) not null, recorded_at varchar(40) not null, event_type varchar(60) not null,
  revision varchar(4), payload bytea not null, metadata bytea,
  primary key (aggregate_id, sequence)
);

-- How far each streaming processor has come.
create table token_entry (
  processor_name varchar(60) not null,
  segment        integer     not null,
  token          bytea,
  token_type     varchar(200),
  claimed_at     varchar(40),
  owner          varchar(200),
  primary key (processor_name, segment)
);

-- Record numbers per body, without holes, with the hash of the stored columns.
create table record (
  municipality varchar(6) not null,
  number       bigint     not null,
  position     bigint     not null unique,
  recorded_ms  bigint     not null,
  leaf_hash    bytea not null,
  primary key (municipality, number)
);

-- One row per entry, written in the transaction of its events.
create table entry (
  municipality    varchar(6)   not null,
  correlation_id  varchar(36)  not null,
  account         varchar(64)  not null,
  idempotency_key varchar(200),
  body_hash       varchar(64)  not null,
  events          varchar(1000000) not null,
  recorded_ms     bigint       not null,
  primary key (municipality, correlation_id),
  unique (municipality, account, idempotency_key)
);
create index entry_recent on entry (municipality, account, recorded_ms);

-- Views: rows by view, generation, body and key; disposable, rebuilt from the log.
create table view_generation (
  view_name  varchar(40) primary key,
  generation integer not null
);
create table view_row (
  view_name    varchar(40) not null,
  generation   integer     not null,
  municipality varchar(6)  not null,
  row_key      varchar(64) collate "C" not null,
  sequence     bigint      not null,
  body         varchar(1000000) not null,
  primary key (view_name, generation, municipality, row_key)
);

-- Append-only by right and by trigger: neither the application nor a slip of hand changes what is recorded.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger event_log_append_only before update or delete or truncate on event_log
  for each statement execute function refuse_change();
create trigger record_append_only before update or delete or truncate on record
  for each statement execute function refuse_change();
revoke update, delete, truncate on event_log, record from public, current_user;
