create table past_check (
  id uuid not null primary key,
  person_id uuid not null,
  number bigint not null auto_increment,
  sealed blob not null,
  unique key past_check_number (number),
  index past_check_person (person_id, number)
);
