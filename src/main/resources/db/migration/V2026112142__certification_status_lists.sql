create table status_list (
  id uuid not null primary key,
  created_at datetime(6) not null
);

create table status_entry (
  list_id uuid not null,
  position int not null,
  entry_id uuid not null,
  withdrawn_at datetime(6),
  primary key (list_id, position),
  unique key status_entry_id (entry_id),
  index status_entry_withdrawn (list_id, withdrawn_at),
  foreign key (list_id) references status_list (id)
);

create table status_edition (
  list_id uuid not null primary key,
  valid_from datetime(6) not null,
  valid_until datetime(6) not null,
  published mediumblob not null,
  foreign key (list_id) references status_list (id)
);
