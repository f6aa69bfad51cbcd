create table module_version (
  module varchar(60) character set ascii collate ascii_bin not null,
  version varchar(80) character set ascii collate ascii_bin not null,
  source mediumblob not null,
  published_at datetime(6) not null,
  primary key (module, version)
);
