alter table enrolment add column paused_at datetime(6);
