alter table share_decoy_line
  add column shown_times int not null default 0,
  add column sealed_head varbinary(200);
delete from share_decoy;
alter table share_decoy
  add column sealed_head varbinary(200) not null;
