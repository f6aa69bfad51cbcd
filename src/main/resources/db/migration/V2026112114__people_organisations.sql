create table organisation (
  id uuid not null primary key,
  name varchar(120) not null,
  created_at datetime(6) not null
);

create table organisation_member (
  organisation_id uuid not null,
  account_id uuid not null,
  since datetime(6) not null,
  primary key (organisation_id, account_id),
  foreign key (organisation_id) references organisation (id),
  foreign key (account_id) references account (id) on delete cascade
);
