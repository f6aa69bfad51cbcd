-- Keys of before were made by nobody who is known, and open nothing.
alter table employer_key add column made_by uuid not null default '00000000-0000-0000-0000-000000000000';
alter table employer_key alter column made_by drop default;
