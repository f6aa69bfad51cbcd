-- An award comes from a module's completion or from a fact of a standing; both are told once.
alter table award
  change column completion_id source_id uuid not null,
  rename index award_completion to award_source,
  add column held boolean not null default false,
  add column stands_until datetime(6),
  add column replaced boolean not null default false;
