create table consent (
  id uuid not null primary key,
  account_id uuid not null,
  purpose varchar(20) not null,
  wording_version varchar(20) not null,
  given_at datetime(6) not null,
  withdrawn_at datetime(6),
  index consent_person (account_id, given_at),
  foreign key (account_id) references account (id) on delete cascade
);
