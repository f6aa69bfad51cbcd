-- What people recognised as learned elsewhere stays as they recognised it.
alter table learning_entry add column recognised boolean not null default false;
