create table module_study (
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  version varchar(80) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  place_kind varchar(10) character set ascii collate ascii_bin not null,
  place_lesson varchar(60) character set ascii collate ascii_bin,
  place_inner varchar(60) character set ascii collate ascii_bin,
  visited_at datetime(6) not null,
  mastered_at datetime(6),
  completed_at datetime(6),
  completion_id uuid,
  primary key (person_id, programme, module)
);

create table step_mark (
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  step varchar(60) character set ascii collate ascii_bin not null,
  lesson varchar(60) character set ascii collate ascii_bin not null,
  version varchar(80) character set ascii collate ascii_bin not null,
  marked_at datetime(6) not null,
  primary key (person_id, programme, module, step)
);
