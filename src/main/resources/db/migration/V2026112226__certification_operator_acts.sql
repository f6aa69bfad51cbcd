-- What operators signed or withdrew from the command line, and why; the reason is sealed.
create table operator_act (
  id uuid not null primary key,
  kind varchar(16) not null,
  entry_id uuid not null,
  reason blob not null,
  done_at datetime(6) not null,
  index operator_act_entry (entry_id)
);
