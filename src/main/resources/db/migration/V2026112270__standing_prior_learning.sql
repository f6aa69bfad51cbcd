-- A credential from elsewhere, what it should count for, and the case in which people decide on that.
create table prior_learning (
  case_id uuid not null primary key,
  person_id uuid not null,
  sealed_wish blob not null,
  sealed_file mediumblob,
  index prior_learning_person (person_id),
  foreign key (case_id) references decision_case (id) on delete cascade
);
