create table practicum_hours (
  id uuid not null primary key,
  case_id uuid not null,
  corrects_id uuid,
  recorded_by uuid not null,
  recorded_at datetime(6) not null,
  sealed mediumblob not null,
  index practicum_hours_case (case_id, recorded_at),
  unique key practicum_hours_corrects (corrects_id),
  foreign key (case_id) references practicum_case (id),
  foreign key (corrects_id) references practicum_hours (id)
);
