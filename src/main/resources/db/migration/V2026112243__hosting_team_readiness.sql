-- Whose check it is: a team's, or, as all were before, the organisation's as a whole.
alter table readiness_check
  add column team_id uuid,
  add index readiness_check_team (team_id, number),
  add foreign key (team_id) references host_team (id) on delete cascade;
