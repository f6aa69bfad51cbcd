-- What an organisation asks of holders. There is no column for an answer: none is kept.
create table employer_request (
  id uuid not null primary key,
  organisation_id uuid not null,
  code_hash binary(32) not null,
  sealed varbinary(2000) not null,
  made_at datetime(6) not null,
  over_at datetime(6) not null,
  unique key employer_request_code (code_hash),
  index employer_request_organisation (organisation_id, made_at),
  foreign key (organisation_id) references organisation (id)
);
