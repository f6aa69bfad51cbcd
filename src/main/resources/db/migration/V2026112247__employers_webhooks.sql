create table employer_webhook (
  id uuid not null primary key,
  organisation_id uuid not null,
  address varchar(300) character set ascii collate ascii_bin not null,
  sealed_secret varbinary(200) not null,
  made_at datetime(6) not null,
  failures int not null default 0,
  paused_at datetime(6),
  index employer_webhook_organisation (organisation_id, made_at),
  foreign key (organisation_id) references organisation (id)
);
