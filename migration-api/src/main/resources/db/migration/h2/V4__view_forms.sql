-- In which form the rows of each view were written; a view of another form is rebuilt at start.
create table view_form (
  view_name varchar(40) primary key,
  form      varchar(64) not null
);
