-- The words around the facts: one draft for each paper, and versions that nobody changes.
create table template_draft (
  programme varchar(64) not null,
  kind varchar(16) not null,
  texts mediumtext not null,
  version bigint not null,
  edited_by uuid not null,
  edited_at datetime(6) not null,
  primary key (programme, kind)
);

create table template_version (
  programme varchar(64) not null,
  kind varchar(16) not null,
  number int not null,
  texts mediumtext not null,
  note varchar(300) not null,
  published_by uuid not null,
  published_at datetime(6) not null,
  primary key (programme, kind, number)
);
