create table enrolment (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  adult boolean not null,
  lived_experience boolean not null,
  cohort_id uuid,
  enrolled_at datetime(6) not null,
  hand_raised_at datetime(6),
  unique key enrolment_person (person_id, programme),
  index enrolment_cohort (cohort_id),
  foreign key (cohort_id) references cohort (id)
);
