-- Closing a complaint takes more than one member: who proposed it with reasons, and who agreed.
alter table complaint
  add column about_member boolean not null default false,
  add column proposed_by uuid,
  add column seconded_by uuid;
