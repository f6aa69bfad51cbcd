-- What is known about somebody's period, named by its first day, besides its facts and what they learned.
create table renewal_period (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  first_day date not null,
  practised boolean not null,
  reminded int,
  drawn boolean not null,
  sealed_proof blob,
  seen_by uuid,
  seen_at datetime(6),
  unique key renewal_period_person (person_id, programme, first_day)
);
