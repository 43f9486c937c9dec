-- Pictures of external characters as vendors sent them, by the SHA-256 that the events name. Nothing updates or deletes a row.
create table vendor_picture (
  municipality varchar(6)  not null,
  sha256       varchar(64) not null,
  media_type   varchar(40) not null,
  bytes        bytea       not null,
  stored_ms    bigint      not null,
  primary key (municipality, sha256)
);
create trigger vendor_picture_append_only before update or delete or truncate on vendor_picture
  for each statement execute function refuse_change();
revoke update, delete, truncate on vendor_picture from public, current_user;
