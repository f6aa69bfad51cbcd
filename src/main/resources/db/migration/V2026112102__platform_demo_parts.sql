create table demo_part (
  name varchar(40) not null primary key,
  laid_at datetime(6) not null
);
