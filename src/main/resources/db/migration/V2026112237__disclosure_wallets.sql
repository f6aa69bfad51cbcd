create table wallet_offer (
  id uuid not null primary key,
  share_id uuid not null,
  code_hash binary(32) not null,
  sealed blob not null,
  until datetime(6) not null,
  tries int not null default 0,
  token_hash binary(32),
  token_until datetime(6),
  copies int not null default 0,
  unique key wallet_offer_code (code_hash),
  unique key wallet_offer_token (token_hash),
  foreign key (share_id) references share (id) on delete cascade
);

create table wallet_copy (
  entry_id uuid not null primary key,
  share_id uuid not null,
  foreign key (share_id) references share (id) on delete cascade
);
