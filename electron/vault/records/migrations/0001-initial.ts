import type { Migration } from './migration.ts'

const stamp = `created_at text not null, created_by text not null, changed_at text not null, changed_by text not null,
  version integer not null check (version >= 1)`

/** The records of the first version. Lists that nobody filters by are JSON; what is counted or joined has a table. */
export const initial: Migration = {
  version: 1,
  sql: `
create table meta (key text primary key, value text not null) strict, without rowid;

create table signers (
  fingerprint text primary key, public_key blob not null check (length(public_key) = 32), name text not null, added_at text not null
) strict;

create table cases (
  id text primary key, reference text not null unique, title text not null, summary text not null, status text not null,
  classification text not null, lead text not null, nexus text not null, tags text not null check (json_valid(tags)), ${stamp}
) strict;
create index cases_by_change on cases (changed_at desc);

create table incidents (
  id text primary key, case_id text not null references cases (id), title text not null,
  start_precision text not null, start_value text, end_precision text, end_value text, first_day text, last_day text,
  country text, place text not null, narrative text not null, narrative_language text not null, assessment text not null, ${stamp}
) strict;
create index incidents_by_case on incidents (case_id, first_day);

create table incident_acts (
  incident_id text not null references incidents (id) on delete cascade, position integer not null, act text not null,
  primary key (incident_id, position)
) strict, without rowid;

create table people (
  id text primary key, display_name text not null, other_names text not null check (json_valid(other_names)), pseudonym text not null,
  role text not null, capacity text, institution text not null, contacts text not null check (json_valid(contacts)), country text,
  note text not null, ${stamp}
) strict;

create table incident_targets (
  incident_id text not null references incidents (id) on delete cascade, position integer not null, level text not null,
  person_id text references people (id), capacity text, primary key (incident_id, position)
) strict, without rowid;
create index incident_targets_by_person on incident_targets (person_id);

create table involvements (
  case_id text not null references cases (id), person_id text not null references people (id), role text not null,
  primary key (case_id, person_id, role)
) strict, without rowid;
create index involvements_by_person on involvements (person_id);

create table recipients (
  id text primary key, name text not null, organisation text not null, profile text not null, language text not null, note text not null,
  age_recipient text not null unique, ssh_key text, fingerprint text not null, trust text not null, trust_note text not null, ${stamp}
) strict;

create table consents (
  id text primary key, person_id text not null references people (id), recipient_id text not null references recipients (id),
  identity_level text not null, given_by text not null, form text not null, decided_on text not null, review_on text,
  name_to_governments text not null, name_in_public_reports text not null, note text not null, withdrawn_on text, withdrawn_why text not null, ${stamp}
) strict;
create index consents_by_person on consents (person_id, recipient_id);

create table evidence (
  id text primary key, case_id text not null references cases (id), title text not null, type text not null, description text not null,
  language text not null, created_precision text not null, created_value text, method text not null, acquired_by text not null,
  classification text not null, people_reviewed integer not null, original_name text not null, folder text not null,
  size_bytes integer not null, crc32 integer not null, media_type text not null, sha256 text not null, blob text not null,
  source_modified_at text, acquired_at text not null, ${stamp}, unique (case_id, sha256)
) strict;
create index evidence_by_blob on evidence (blob);
create trigger evidence_is_immutable before update of case_id, original_name, size_bytes, crc32, media_type, sha256, blob, acquired_at on evidence
begin select raise(abort, 'what was computed from an original never changes'); end;

create table evidence_incidents (
  evidence_id text not null references evidence (id) on delete cascade, incident_id text not null references incidents (id),
  primary key (evidence_id, incident_id)
) strict, without rowid;
create table evidence_people (
  evidence_id text not null references evidence (id) on delete cascade, person_id text not null references people (id),
  primary key (evidence_id, person_id)
) strict, without rowid;
create index evidence_people_by_person on evidence_people (person_id);

create table bundles (
  id text primary key, case_id text not null references cases (id), created_at text not null, content text not null check (json_valid(content))
) strict;
create index bundles_by_case on bundles (case_id, created_at);
create table bundle_recipients (
  bundle_id text not null references bundles (id), recipient_id text not null references recipients (id), primary key (bundle_id, recipient_id)
) strict, without rowid;
create trigger bundles_are_final before update on bundles begin select raise(abort, 'the ledger is only added to'); end;
create trigger bundles_stay before delete on bundles begin select raise(abort, 'the ledger is only added to'); end;

create table custody (
  chain text not null, seq integer not null, hash text not null unique, line text not null, action text not null, subject text,
  at text not null, primary key (chain, seq)
) strict;
create index custody_by_subject on custody (subject);
create index custody_by_time on custody (at, chain, seq);
create trigger custody_is_final before update on custody begin select raise(abort, 'the custody chain is only added to'); end;
create trigger custody_stays before delete on custody begin select raise(abort, 'the custody chain is only added to'); end;

create table history (
  id integer primary key, clock text not null, at text not null, workstation text not null, user text not null, record_table text not null,
  record_id text not null, case_id text, field text not null, old text, new text
) strict;
create index history_by_record on history (record_id, id);
create index history_by_case on history (case_id, id);
create trigger history_is_final before update on history begin select raise(abort, 'history is only added to'); end;
create trigger history_stays before delete on history begin select raise(abort, 'history is only added to'); end;
`,
}
