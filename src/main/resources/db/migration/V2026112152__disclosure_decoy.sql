create table share_decoy (
  id tinyint not null primary key,
  share_id uuid not null,
  sealed_shown blob not null
);
