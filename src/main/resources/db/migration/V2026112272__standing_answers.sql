-- What somebody answers to a case that the committee opened about them; sealed under their key.
alter table decision_case
  add column sealed_answer blob,
  add column answered_at datetime(6);
