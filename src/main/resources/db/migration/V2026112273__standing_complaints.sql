-- What anybody wrote about the ethics of somebody's practice. Words and address are sealed under a key of its own.
create table complaint (
  id uuid not null primary key,
  received_at datetime(6) not null,
  sealed_text blob not null,
  sealed_contact blob,
  acknowledged_at datetime(6),
  acknowledged_by uuid,
  person_id uuid,
  case_id uuid,
  closed_at datetime(6),
  closed_by uuid,
  sealed_reasons blob,
  index complaint_open (closed_at, received_at),
  index complaint_person (person_id)
);
