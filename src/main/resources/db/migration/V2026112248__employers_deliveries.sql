-- What was told to an address, or is to be; next_at is empty once nothing more is tried.
create table employer_delivery (
  id uuid not null primary key,
  webhook_id uuid not null,
  event varchar(40) character set ascii collate ascii_bin not null,
  body varchar(400) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  attempts int not null default 0,
  tried_at datetime(6),
  status int,
  next_at datetime(6),
  index employer_delivery_due (next_at),
  index employer_delivery_webhook (webhook_id, made_at),
  foreign key (webhook_id) references employer_webhook (id) on delete cascade
);
