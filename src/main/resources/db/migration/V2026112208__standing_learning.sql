-- What people declare to have learned since they were certified; kept as it was once it was handed in.
create table learning_entry (
  id uuid not null primary key,
  person_id uuid not null,
  programme varchar(60) character set ascii collate ascii_bin not null,
  learned_on date not null,
  kind varchar(60) character set ascii collate ascii_bin not null,
  minutes int not null,
  sealed blob not null,
  counted_for date,
  made_at datetime(6) not null,
  version int not null,
  index learning_entry_person (person_id, programme, learned_on)
);
