-- Up to when each body is closed (milliseconds): no entry is recorded at or before what has its record number, nor at or before
-- what somebody asked for, whichever node writes.
create table body_clock (
  municipality varchar(6) primary key,
  recorded_ms  bigint not null,
  asked_ms     bigint not null
);
insert into body_clock (municipality, recorded_ms, asked_ms)
  select municipality, max(recorded_ms), 0 from record group by municipality;
create unique index record_position on record (municipality, position);

-- Rebuilds of views under way, on whichever node: how many events are folded, and when it was last said so.
create table view_rebuild (
  view_name varchar(40) primary key,
  done      bigint not null,
  of_events bigint not null,
  at_ms     bigint not null
);
