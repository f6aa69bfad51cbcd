create table mailed_link (
  id uuid not null primary key,
  kind varchar(20) not null,
  token_hash binary(32),
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  language char(2) not null,
  account_id uuid,
  details text not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  unique key mailed_link_token (token_hash),
  index mailed_link_expiry (expires_at),
  index mailed_link_email (email),
  foreign key (account_id) references account (id) on delete cascade
);
