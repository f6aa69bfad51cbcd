-- When a share left the roster because nothing of it is kept any more; the line stays a while.
alter table employer_followed add column left_at datetime(6);
