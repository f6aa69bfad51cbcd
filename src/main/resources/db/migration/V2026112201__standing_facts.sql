-- One row a person and programme, held by whoever adds to the history; it remembers the status that was told last.
create table standing_history (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  next_turn_at datetime(6),
  unique key standing_history_person (person_id, programme),
  index standing_history_turn (next_turn_at)
);

-- Only ever added to.
create table standing_fact (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  number int not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  entered_at datetime(6) not null,
  rules varchar(10) character set ascii collate ascii_bin not null,
  actor_id uuid not null,
  sealed mediumblob,
  unique key standing_fact_order (person_id, programme, number)
);
