create table printed_name (
  person_id uuid not null primary key,
  sealed blob not null
);
