create table employer_key (
  id uuid not null primary key,
  organisation_id uuid not null,
  name varchar(60) not null,
  token_hash binary(32) not null,
  made_at datetime(6) not null,
  used_on date,
  revoked_at datetime(6),
  unique key employer_key_token (token_hash),
  index employer_key_organisation (organisation_id, made_at),
  foreign key (organisation_id) references organisation (id)
);
