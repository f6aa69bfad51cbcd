create table status_token_edition (
  list_id uuid not null primary key,
  valid_from datetime(6) not null,
  valid_until datetime(6) not null,
  published mediumblob not null,
  foreign key (list_id) references status_list (id)
);
