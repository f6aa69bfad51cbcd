create table ethics_signature (
  id uuid not null primary key,
  person_id uuid not null,
  code_version date not null,
  moment varchar(20) character set ascii collate ascii_bin not null,
  signed_at datetime(6) not null,
  sealed blob not null,
  index ethics_signature_person (person_id, signed_at)
);
