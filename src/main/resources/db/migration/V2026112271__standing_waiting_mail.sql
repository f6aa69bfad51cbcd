-- Who was told when that something waits for them in the committee or as an assessor, and who wants no such mail.
create table waiting_mail (
  account_id uuid not null primary key,
  stopped boolean not null,
  mailed_at datetime(6),
  foreign key (account_id) references account (id) on delete cascade
);
