create table decision_opinion (
  case_id uuid not null,
  given_by uuid not null,
  in_favour boolean not null,
  sealed_reasons blob not null,
  given_at datetime(6) not null,
  primary key (case_id, given_by),
  index decision_opinion_by (given_by, given_at),
  foreign key (case_id) references decision_case (id) on delete cascade
);

create table decision_aside (
  case_id uuid not null,
  person_id uuid not null,
  primary key (case_id, person_id),
  foreign key (case_id) references decision_case (id) on delete cascade
);
