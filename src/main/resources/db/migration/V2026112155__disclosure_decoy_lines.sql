create table share_decoy_line (
  number int not null primary key,
  sealed blob not null,
  commitment binary(32) not null,
  hash binary(32) not null
);
