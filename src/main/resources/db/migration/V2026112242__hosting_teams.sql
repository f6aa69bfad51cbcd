-- The teams that an organisation says it has. The label is sealed under the organisation's key;
-- nothing here names or counts a person.
create table host_team (
  id uuid not null primary key,
  organisation_id uuid not null,
  number bigint not null auto_increment,
  sealed_label varbinary(1000) not null,
  vacancies int not null,
  role_sheet_on date,
  review varchar(16) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  version int not null,
  unique key host_team_number (number),
  index host_team_organisation (organisation_id, number),
  foreign key (organisation_id) references organisation (id) on delete cascade
);
