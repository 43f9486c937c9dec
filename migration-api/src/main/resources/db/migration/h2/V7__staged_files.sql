-- Files between being looked at and being recorded: forgotten when they are recorded, and after some hours.
create table staged_file (
  id             varchar(36)  primary key,
  municipality   varchar(6)   not null,
  account        varchar(64)  not null,
  system_package varchar(64)  not null,
  file_name      varchar(200) not null,
  listed_as      varchar(200),
  bytes          blob         not null,
  staged_ms      bigint       not null
);
create index staged_file_account on staged_file (account, staged_ms);
