-- Many awards at once: a job, and what became of each of its items; ids and outcomes only.
create table bulk_job (
  id uuid not null primary key,
  act varchar(16) not null,
  programme varchar(64) not null,
  kind varchar(16) not null,
  total int not null,
  place int not null,
  state varchar(16) not null,
  started_by uuid not null,
  started_at datetime(6) not null,
  index bulk_job_state (state, started_at)
);

create table bulk_item (
  job_id uuid not null,
  place int not null,
  person_id uuid,
  award_id uuid,
  outcome varchar(16),
  primary key (job_id, place),
  index bulk_item_person (person_id),
  foreign key (job_id) references bulk_job (id)
);
