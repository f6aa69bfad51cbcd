create table person_session (
  id uuid not null primary key,
  token_hash binary(32) not null,
  account_id uuid not null,
  created_at datetime(6) not null,
  renewed_at datetime(6) not null,
  expires_at datetime(6) not null,
  unique key person_session_token (token_hash),
  index person_session_expiry (expires_at),
  foreign key (account_id) references account (id) on delete cascade
);
