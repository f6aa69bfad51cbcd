create table share_receipt (
  share_id uuid not null,
  number int not null,
  sealed blob not null,
  commitment binary(32) not null,
  hash binary(32) not null,
  primary key (share_id, number),
  foreign key (share_id) references share (id) on delete cascade
);
