-- What a member hands to holders; those that were made before get one here.
alter table organisation
  add column handle char(8) character set ascii collate ascii_bin,
  add column ended_at datetime(6);

update organisation set handle = concat(
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1),
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1),
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1),
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1),
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1),
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1),
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1),
  substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(rand() * 32), 1));

alter table organisation
  modify column handle char(8) character set ascii collate ascii_bin not null,
  add unique key organisation_handle (handle);
