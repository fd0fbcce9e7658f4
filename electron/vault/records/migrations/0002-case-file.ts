import type { Migration } from './migration.ts'

const stamp = `created_at text not null, created_by text not null, changed_at text not null, changed_by text not null,
  version integer not null check (version >= 1)`

/** In the recycle bin since when, and with which record it went there (null for what was deleted by itself). */
const bin = (table: string) => `alter table ${table} add column deleted_at text;
alter table ${table} add column deleted_with text;`

/**
 * The whole case file: what a lawyer says of cases, incidents, people, consent and evidence; measures, links between
 * incidents, do-no-harm; the desk of a user; recycle bin and destruction. Lists that nobody filters by are JSON.
 */
export const caseFile: Migration = {
  version: 2,
  sql: `
alter table cases add column priority text not null default 'normal';
alter table cases add column purpose text not null default '';
alter table cases add column retention_review_on text;
alter table cases add column legal_hold integer not null default 0;
alter table cases add column legal_hold_why text not null default '';
alter table cases add column sensitive_fields text not null default '[]' check (json_valid(sensitive_fields));
alter table cases add column sensitive_why text not null default '';
${bin('cases')}

alter table incidents add column region text not null default '';
alter table incidents add column translations text not null default '[]' check (json_valid(translations));
alter table incidents add column act_note text not null default '';
alter table incidents add column stated_reason text not null default '';
alter table incidents add column stated_by text not null default '';
alter table incidents add column means text not null default '[]' check (json_valid(means));
alter table incidents add column severity text not null default 'unknown';
alter table incidents add column imminence text not null default 'unknown';
alter table incidents add column nhri_activity text not null default '';
alter table incidents add column cooperation text not null default '[]' check (json_valid(cooperation));
alter table incidents add column effects text not null default '[]' check (json_valid(effects));
alter table incidents add column effect_note text not null default '';
alter table incidents add column institutional_acts text not null default '[]' check (json_valid(institutional_acts));
alter table incidents add column classification text not null default 'confidential';
alter table incidents add column assessment_why text not null default '';
alter table incidents add column assessed_by text not null default '';
alter table incidents add column assessed_at text;
${bin('incidents')}

create table incident_authors (
  incident_id text not null references incidents (id) on delete cascade, position integer not null, type text not null, state text not null,
  person_id text references people (id), degree text not null, why text not null, primary key (incident_id, position)
) strict, without rowid;
create index incident_authors_by_person on incident_authors (person_id) where person_id is not null;

create table incident_sources (
  incident_id text not null references incidents (id) on delete cascade, position integer not null, role text not null,
  person_id text references people (id), item_id text references evidence (id) on delete set null, connection text not null,
  source_reliability text not null, information_reliability text not null, is_independent integer not null, note text not null,
  primary key (incident_id, position)
) strict, without rowid;
create index incident_sources_by_person on incident_sources (person_id) where person_id is not null;
create index incident_sources_by_item on incident_sources (item_id) where item_id is not null;

create table incident_links (
  id text primary key, from_id text not null references incidents (id) on delete cascade,
  to_id text not null references incidents (id) on delete cascade, kind text not null, note text not null, ${stamp},
  check (from_id <> to_id), unique (from_id, to_id, kind)
) strict;
create index incident_links_by_end on incident_links (to_id);
${bin('incident_links')}

alter table people add column kind text not null default 'person';
alter table people add column is_own_institution integer not null default 0;
alter table people add column sex text;
alter table people add column age_group text;
alter table people add column classification text not null default 'confidential';
${bin('people')}

create table case_sensitive (
  case_id text not null references cases (id) on delete cascade, person_id text not null references people (id) on delete cascade,
  field text not null, value text not null, primary key (case_id, person_id, field)
) strict, without rowid;

alter table consents add column given_by_name text not null default '';
alter table consents add column informed_of text not null default '[]' check (json_valid(informed_of));
alter table consents add column hidden_fields text not null default '[]' check (json_valid(hidden_fields));
alter table consents add column language text not null default 'und';
alter table consents add column interpreter text not null default '';
alter table consents add column witness text not null default '';
alter table consents add column evidence_item_id text references evidence (id) on delete set null;
create index consents_by_item on consents (evidence_item_id) where evidence_item_id is not null;

create table do_no_harm (
  id text primary key, case_id text not null references cases (id) on delete cascade, person_id text references people (id) on delete cascade,
  assessor text not null, decided_on text not null, risks text not null, decision text not null, review_on text, ${stamp}
) strict;
create index do_no_harm_by_case on do_no_harm (case_id);
create index do_no_harm_by_person on do_no_harm (person_id) where person_id is not null;

create table measures (
  id text primary key, case_id text not null references cases (id) on delete cascade,
  incident_id text references incidents (id) on delete set null, person_id text references people (id) on delete set null,
  type text not null, status text not null, asked_of text not null, asked_by text not null, date_precision text not null, date_value text,
  first_day text, outcome text not null, classification text not null, ${stamp}
) strict;
create index measures_by_case on measures (case_id);
create index measures_by_incident on measures (incident_id) where incident_id is not null;
create index measures_by_person on measures (person_id) where person_id is not null;
${bin('measures')}

alter table evidence add column tool text not null default '';
alter table evidence add column source_person_id text references people (id) on delete set null;
alter table evidence add column source_connection text not null default 'unknown';
alter table evidence add column url text not null default '';
alter table evidence add column captured_precision text not null default 'unknown';
alter table evidence add column captured_value text;
alter table evidence add column consent_ids text not null default '[]' check (json_valid(consent_ids));
alter table evidence add column acquired_offset_minutes integer;
create index evidence_by_source on evidence (source_person_id) where source_person_id is not null;
create trigger evidence_offset_is_immutable before update of acquired_offset_minutes on evidence
begin select raise(abort, 'what was computed from an original never changes'); end;
${bin('evidence')}

create table bin (
  record_id text primary key, kind text not null, case_id text, title text not null, deleted_at text not null, deleted_by text not null,
  why text not null
) strict;
create index bin_by_time on bin (deleted_at desc);

create table destroyed (
  record_id text primary key, kind text not null, case_id text, sha256 text not null, destroyed_at text not null, destroyed_by text not null,
  why text not null
) strict;
create trigger destroyed_is_final before update on destroyed begin select raise(abort, 'what is destroyed stays so'); end;
create trigger destroyed_stays before delete on destroyed begin select raise(abort, 'what is destroyed stays so'); end;

alter table history add column reason text;
create index history_by_user on history (user, id);
drop trigger history_stays;
create trigger history_stays before delete on history when old.record_id not in (select record_id from destroyed)
  and (old.case_id is null or old.record_table = 'person' or old.case_id not in (select record_id from destroyed))
begin select raise(abort, 'history is only added to'); end;

create table drafts (
  user text not null, key text not null, content text not null, base_version integer, changed_at text not null, primary key (user, key)
) strict, without rowid;
create table preferences (user text not null, key text not null, value text not null, primary key (user, key)) strict, without rowid;
`,
}
