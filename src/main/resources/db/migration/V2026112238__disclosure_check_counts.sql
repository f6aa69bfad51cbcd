-- How often something was checked in an organisation's name in a month; not by whom, nor what.
create table organisation_checks (
  organisation_id uuid not null,
  month date not null,
  checks int not null,
  primary key (organisation_id, month),
  foreign key (organisation_id) references organisation (id) on delete cascade
);
