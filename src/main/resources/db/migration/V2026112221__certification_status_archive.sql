-- Every edition as it was published, to show later what stood when.
create table status_archive (
  list_id uuid not null,
  valid_from datetime(6) not null,
  valid_until datetime(6) not null,
  published mediumblob not null,
  primary key (list_id, valid_from),
  index status_archive_until (valid_until),
  foreign key (list_id) references status_list (id)
);

insert into status_archive (list_id, valid_from, valid_until, published)
  select list_id, valid_from, valid_until, published from status_edition;
