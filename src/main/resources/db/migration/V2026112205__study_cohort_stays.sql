create table cohort_stay (
  person_id uuid not null,
  cohort_id uuid not null,
  primary key (person_id, cohort_id),
  index cohort_stay_cohort (cohort_id),
  foreign key (cohort_id) references cohort (id)
);

insert ignore into cohort_stay (person_id, cohort_id)
  select person_id, cohort_id from enrolment where cohort_id is not null
  union select person_id, cohort_id from cohort_place;
