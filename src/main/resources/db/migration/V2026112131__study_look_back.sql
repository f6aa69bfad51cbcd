create table look_back (
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  number int not null,
  done_at datetime(6) not null,
  primary key (person_id, programme, module, number)
);
