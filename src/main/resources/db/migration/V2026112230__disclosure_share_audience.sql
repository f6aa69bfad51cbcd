alter table share
  add column audience binary(32),
  add column opens_at datetime(6),
  add column paused_at datetime(6),
  add column most_openings int,
  add column shown_times int not null default 0,
  add column sealed_head varbinary(200),
  add index share_audience (audience, made_at);
