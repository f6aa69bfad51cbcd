create table journal_entry (
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  prompt varchar(60) character set ascii collate ascii_bin not null,
  version varchar(80) character set ascii collate ascii_bin not null,
  sealed mediumblob not null,
  is_empty boolean not null,
  sequence bigint not null,
  saved_at datetime(6) not null,
  primary key (person_id, programme, module, prompt)
);

create table scenario_done (
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  scenario varchar(60) character set ascii collate ascii_bin not null,
  version varchar(80) character set ascii collate ascii_bin not null,
  choice varchar(60) character set ascii collate ascii_bin not null,
  sealed mediumblob not null,
  sequence bigint not null,
  done_at datetime(6) not null,
  saved_at datetime(6) not null,
  primary key (person_id, programme, module, scenario)
);
