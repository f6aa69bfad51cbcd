create table account (
  id uuid not null primary key,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  password_hash varchar(200) character set ascii collate ascii_bin not null,
  chosen_name varchar(80) not null,
  language char(2) not null,
  region varchar(8) not null,
  zone varchar(60) not null,
  created_at datetime(6) not null,
  version int not null,
  unique key account_email (email)
);

create table account_role (
  account_id uuid not null,
  role varchar(20) not null,
  primary key (account_id, role),
  foreign key (account_id) references account (id) on delete cascade
);
