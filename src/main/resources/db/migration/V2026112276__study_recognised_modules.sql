-- Modules that count as learned elsewhere; added, never changed.
create table module_recognised (
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  recognised_at datetime(6) not null,
  primary key (person_id, programme, module)
);
