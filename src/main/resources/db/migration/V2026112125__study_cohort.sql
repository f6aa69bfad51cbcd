create table cohort (
  id uuid not null primary key,
  programme varchar(60) character set ascii collate ascii_bin not null,
  name varchar(120) not null,
  open_name varchar(120),
  made_at datetime(6) not null,
  unique key cohort_open (programme, open_name)
);

create table cohort_trainer (
  cohort_id uuid not null,
  person_id uuid not null,
  since datetime(6) not null,
  primary key (cohort_id, person_id),
  index cohort_trainer_person (person_id),
  foreign key (cohort_id) references cohort (id)
);

create table cohort_place (
  person_id uuid not null,
  cohort_id uuid not null,
  kept_at datetime(6) not null,
  primary key (person_id, cohort_id),
  foreign key (cohort_id) references cohort (id)
);
