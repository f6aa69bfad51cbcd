create table outbox_event (
  id uuid not null primary key,
  name varchar(80) not null,
  payload text not null,
  occurred_at datetime(6) not null,
  next_try_at datetime(6) not null,
  tries int not null default 0,
  failure varchar(80),
  delivered_at datetime(6),
  parked_at datetime(6),
  index outbox_event_due (delivered_at, parked_at, next_try_at)
);

create table owner_key (
  owner_id uuid not null primary key,
  wrapped varbinary(80) not null,
  created_at datetime(6) not null
);

create table audit_head (
  id tinyint not null primary key
);

insert into audit_head (id) values (1);

create table audit_line (
  number bigint not null primary key,
  at datetime(6) not null,
  actor_id uuid not null,
  kind varchar(80) not null,
  subject_id uuid not null,
  hash binary(32) not null
);

create table mail (
  id uuid not null primary key,
  sealed mediumblob not null,
  created_at datetime(6) not null
);
