create table readiness_check (
  id uuid not null primary key,
  organisation_id uuid not null,
  number bigint not null auto_increment,
  done_on date not null,
  look_again_on date,
  answers varchar(2000) character set ascii collate ascii_bin not null,
  unique key readiness_check_number (number),
  index readiness_check_organisation (organisation_id, number),
  foreign key (organisation_id) references organisation (id) on delete cascade
);
