-- Members who want a mail when something changed in their organisation's roster.
create table employer_news (
  organisation_id uuid not null,
  account_id uuid not null,
  since datetime(6) not null,
  is_owed boolean not null default false,
  mailed_at datetime(6),
  primary key (organisation_id, account_id),
  foreign key (organisation_id) references organisation (id),
  foreign key (account_id) references account (id) on delete cascade
);
