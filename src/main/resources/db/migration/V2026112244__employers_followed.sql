-- What an organisation was given, as it is followed. The mark is an HMAC under the organisation's
-- key: a dump joins no share to it.
create table employer_followed (
  id uuid not null primary key,
  organisation_id uuid not null,
  mark binary(32) not null,
  is_watched boolean not null,
  is_current boolean not null,
  nearness varchar(16) not null,
  changed_at datetime(6),
  neared_at datetime(6),
  version int not null,
  unique key employer_followed_mark (organisation_id, mark),
  foreign key (organisation_id) references organisation (id)
);
