create table attempt (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  version varchar(80) character set ascii collate ascii_bin not null,
  seed bigint not null,
  items varchar(4000) character set ascii collate ascii_bin not null,
  started_at datetime(6) not null,
  submitted_at datetime(6),
  over_at datetime(6),
  points_numerator bigint,
  points_denominator bigint,
  mastered boolean not null default false,
  index attempt_person (person_id, programme, module)
);

create table attempt_answer (
  attempt_id uuid not null,
  item varchar(60) character set ascii collate ascii_bin not null,
  asked_again boolean not null,
  response varchar(200) character set ascii collate ascii_bin not null,
  sequence bigint not null,
  saved_at datetime(6) not null,
  primary key (attempt_id, item, asked_again),
  foreign key (attempt_id) references attempt (id)
);

create table talk (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  module varchar(60) character set ascii collate ascii_bin not null,
  trainer_id uuid not null,
  held_at datetime(6) not null,
  index talk_person (person_id, programme, module)
);
