create table issuer_identity (
  id tinyint not null primary key,
  did varchar(255) not null,
  fixed_at datetime(6) not null
);
