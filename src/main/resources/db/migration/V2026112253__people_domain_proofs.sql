-- Which domain an organisation, or one that applies, says is its own, and how it proved that.
create table domain_proof (
  organisation_id uuid not null primary key,
  domain varchar(253) character set ascii collate ascii_bin not null,
  word char(26) character set ascii collate ascii_bin not null,
  token_hash binary(32),
  letters int not null,
  letter_at datetime(6),
  proven_at datetime(6),
  way varchar(6),
  unique key domain_proof_token (token_hash),
  index domain_proof_domain (domain)
);
