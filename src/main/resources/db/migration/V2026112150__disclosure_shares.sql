create table share (
  id uuid not null primary key,
  holder_id uuid not null,
  award_id uuid not null,
  status_entry_id uuid not null,
  code_hash binary(32) not null,
  made_at datetime(6) not null,
  over_at datetime(6) not null,
  withdrawn_at datetime(6),
  sealed_shown blob not null,
  sealed_notes blob not null,
  unique key share_code (code_hash),
  index share_holder (holder_id, made_at)
);

create table share_instance (
  share_id uuid not null primary key,
  sealed mediumblob not null,
  foreign key (share_id) references share (id) on delete cascade
);
