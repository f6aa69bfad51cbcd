alter table mailed_link
  drop foreign key mailed_link_ibfk_1;

update mailed_link set account_id = '00000000-0000-0000-0000-000000000000' where account_id is null;

alter table mailed_link
  modify account_id uuid not null;
