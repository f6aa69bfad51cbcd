-- An application's id is the id that its organisation gets when it is admitted. A person has one
-- that runs: "running" is 1 then, and null afterwards.
create table organisation_application (
  id uuid not null primary key,
  applicant_id uuid not null,
  running boolean,
  state varchar(10) not null,
  name varchar(120) not null,
  country char(2) not null,
  domain varchar(253) character set ascii collate ascii_bin not null,
  sealed blob not null,
  sealed_reason blob,
  applied_at datetime(6) not null,
  answered_at datetime(6),
  unique key organisation_application_running (applicant_id, running),
  index organisation_application_state (state, applied_at),
  foreign key (applicant_id) references account (id) on delete cascade
);
