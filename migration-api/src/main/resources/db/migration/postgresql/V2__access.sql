-- Who may sign in. Passwords, sign-ins and tokens are tables, never events; what a person may do is events (grants).
create table account (
  username      varchar(64)  primary key,
  staff_id      varchar(64)  not null,
  password_hash varchar(200) not null,
  disabled      boolean      not null
);

-- Names of staff, dated: events carry the staff id only.
create table staff_name (
  staff_id  varchar(64)  not null,
  from_day  date         not null,
  name      varchar(100) not null,
  primary key (staff_id, from_day)
);

-- API tokens by the SHA-256 of their 256 random bits.
create table api_token (
  id          varchar(36)  primary key,
  account     varchar(64)  not null references account,
  sha256      varchar(64)  not null unique,
  label       varchar(100) not null,
  created_ms  bigint       not null,
  used_ms     bigint,
  expires_ms  bigint       not null,
  revoked_ms  bigint
);
create index api_token_account on api_token (account, created_ms);

-- Sign-ins, reads and denials.
create table access_log (
  id           bigint generated always as identity primary key,
  at_ms        bigint       not null,
  account      varchar(64),
  municipality varchar(6),
  method       varchar(10)  not null,
  path         varchar(500) not null,
  status       integer      not null,
  reason       varchar(60),
  remote       varchar(64)  not null
);
