create table award (
  id uuid not null primary key,
  completion_id uuid not null,
  holder_id uuid not null,
  sealed mediumblob not null,
  recorded_at datetime(6) not null,
  unique key award_completion (completion_id),
  index award_holder (holder_id, recorded_at)
);
