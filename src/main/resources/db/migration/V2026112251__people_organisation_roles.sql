-- Until now every member could do everything.
alter table organisation_member add column role varchar(10) not null default 'OWNER';
alter table organisation_member alter column role drop default;
