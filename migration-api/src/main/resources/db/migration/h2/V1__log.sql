-- The event log: the only truth. Nothing updates or deletes a row of event_log or record.
create table event_log (
  position       bigint generated always as identity (no cache) primary key,
  event_id       varchar(36)  not null unique,
  aggregate_id   varchar(90)  not null,
  sequence       bigint       not null,
  aggregate_type varchar(20)  not null,
  recorded_at    varchar(40)  not null,
  event_type     varchar(60)  not null,
  revision       varchar(4)   not null,
  payload        binary varying(1000000) not null,
  metadata       binary varying(100000)  not null,
  municipality   varchar(6) generated always as (substring(aggregate_id, 1, 6)),
  unique (aggregate_id, sequence)
);
create index event_log_municipality on event_log (municipality, position);

-- Axon asks for snapshots when it loads an aggregate; none is ever taken.
create table snapshot (
  event_id varchar(36) not null, aggregate_id varchar(90) not null, sequence bigint not null,
  aggregate_type varchar(20) not null, recorded_at varchar(40) not null, event_type varchar(60) not null,
  revision varchar(4), payload binary varying(1000000) not null, metadata binary varying(100000),
  primary key (aggregate_id, sequence)
);

-- How far each streaming processor has come.
create table token_entry (
  processor_name varchar(60) not null,
  segment        integer     not null,
  token          binary varying(100000),
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
  leaf_hash    binary varying(32) not null,
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
  row_key      varchar(64) not null,
  sequence     bigint      not null,
  body         varchar(1000000) not null,
  primary key (view_name, generation, municipality, row_key)
);
