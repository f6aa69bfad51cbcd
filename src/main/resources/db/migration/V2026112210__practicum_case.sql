create table practicum_case (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  ready_at datetime(6),
  unique key practicum_case_person (person_id, programme)
);
