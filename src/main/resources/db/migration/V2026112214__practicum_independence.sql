-- Whoever assessed somebody, recorded their hours or asked for a form is known wherever independence is asked for.
alter table practicum_form
  add column mailbox_mark binary(32) after address_sealed,
  add index practicum_form_mailbox (mailbox_mark),
  add index practicum_form_asked (asked_by);
alter table practicum_hours add index practicum_hours_recorded (recorded_by);
