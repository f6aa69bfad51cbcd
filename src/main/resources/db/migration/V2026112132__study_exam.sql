create table exam_attempt (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  version varchar(80) character set ascii collate ascii_bin not null,
  seed bigint not null,
  items varchar(8000) character set ascii collate ascii_bin not null,
  started_at datetime(6) not null,
  submitted_at datetime(6),
  needed int,
  points_numerator bigint,
  points_denominator bigint,
  passed boolean not null default false,
  index exam_attempt_person (person_id, programme)
);

create table exam_answer (
  exam_id uuid not null,
  item varchar(60) character set ascii collate ascii_bin not null,
  response varchar(200) character set ascii collate ascii_bin not null,
  sequence bigint not null,
  saved_at datetime(6) not null,
  primary key (exam_id, item),
  foreign key (exam_id) references exam_attempt (id)
);

create table exam_theme (
  exam_id uuid not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  right_answers int not null,
  total int not null,
  look_again varchar(2000) character set ascii collate ascii_bin not null,
  primary key (exam_id, module),
  foreign key (exam_id) references exam_attempt (id)
);
