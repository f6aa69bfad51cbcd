create table practicum_message (
  id uuid not null primary key,
  case_id uuid not null,
  sent_at datetime(6) not null,
  sealed blob not null,
  answered_at datetime(6),
  answered_by uuid,
  answer_sealed blob,
  index practicum_message_case (case_id, sent_at),
  foreign key (case_id) references practicum_case (id)
);
