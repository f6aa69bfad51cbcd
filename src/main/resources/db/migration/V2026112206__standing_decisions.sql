create table decision_case (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  matter varchar(20) character set ascii collate ascii_bin not null,
  open_matter varchar(20) character set ascii collate ascii_bin,
  against_id uuid,
  opened_by uuid not null,
  opened_at datetime(6) not null,
  sealed_text blob,
  companion boolean not null,
  decided_at datetime(6),
  in_favour boolean,
  sealed_missing blob,
  unique key decision_case_open (person_id, programme, open_matter),
  unique key decision_case_against (against_id),
  index decision_case_decided (decided_at),
  foreign key (against_id) references decision_case (id) on delete cascade
);
