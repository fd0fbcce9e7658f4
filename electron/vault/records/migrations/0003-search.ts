import type { Migration } from './migration.ts'

/** Says that a record must be indexed anew; the same record twice is once. */
const queue = (kind: string, id: string) => `insert into search_queue values ('${kind}', ${id}) on conflict do nothing;`

/** Every change of a table, whoever makes it, queues the record that its row belongs to. */
function watch(table: string, kind: string, column = 'id'): string {
  return `
create trigger ${table}_are_found_when_made after insert on ${table} begin ${queue(kind, `new.${column}`)} end;
create trigger ${table}_are_found_when_changed after update on ${table} begin ${queue(kind, `new.${column}`)} end;
create trigger ${table}_are_lost_when_deleted after delete on ${table} begin ${queue(kind, `old.${column}`)} end;`
}

/** Queues every record of a kind that a query gives the ids of. */
const queueAll = (kind: string, ids: string) =>
  `insert into search_queue select '${kind}', id from (${ids}) where true on conflict do nothing;`

/** Records that show a person's name, or hide with the person. */
const showingPerson = `
  ${queueAll('incident', 'select incident_id as id from incident_targets where person_id = new.id')}
  ${queueAll('incident', 'select incident_id as id from incident_authors where person_id = new.id')}
  ${queueAll('consent', 'select id from consents where person_id = new.id')}
  ${queueAll('do-no-harm', 'select id from do_no_harm where person_id = new.id')}`

const peopleOfIncident = (id: string) => `
  insert into case_people select i.case_id, x.person_id, i.id from incidents i join (
    select incident_id, person_id from incident_targets union all select incident_id, person_id from incident_authors
    union all select incident_id, person_id from incident_sources) x on x.incident_id = i.id
  where i.id = ${id} and i.deleted_at is null and x.person_id is not null on conflict do nothing;`

const peopleOfEvidence = (id: string) => `
  insert into case_people select e.case_id, x.person_id, e.id from evidence e join (
    select id as evidence_id, source_person_id as person_id from evidence union all select evidence_id, person_id from evidence_people) x
    on x.evidence_id = e.id
  where e.id = ${id} and e.deleted_at is null and x.person_id is not null on conflict do nothing;`

/** Keeps `case_people` right for a row that names a person, of the record in `column`. */
function namePeople(table: string, column: string, again: (id: string) => string): string {
  const owner = column === 'incident_id' ? 'incidents' : 'evidence'
  return `
create trigger ${table}_name_people after insert on ${table} when new.person_id is not null begin
  insert into case_people select case_id, new.person_id, id from ${owner} where id = new.${column} and deleted_at is null on conflict do nothing; end;
create trigger ${table}_name_others after update of person_id on ${table} begin
  delete from case_people where record_id = old.${column}; ${again(`new.${column}`)} end;
create trigger ${table}_name_no_more after delete on ${table} when old.person_id is not null begin
  delete from case_people where record_id = old.${column}; ${again(`old.${column}`)} end;`
}

/**
 * Full text search, and the order of long lists. Two indexes without content (their text can be made again from the
 * records): `search_index` knows which words are where in a record, from their first letters on; `search_phrases` knows
 * their order. Words come in normalised (`shared/domain/search-text.ts`), so the tokenizer only has to split at spaces.
 * Triggers note in `search_queue` what must be indexed anew: no statement that changes a record can forget it, and they
 * call no function, which `trusted_schema=OFF` would refuse. The queue is worked off in the transaction of the change.
 * `case_people` says which records of a case name whom, kept by triggers too, so that a list of cases can count people.
 */
export const search: Migration = {
  version: 3,
  sql: `
create virtual table search_index using fts5 (
  title, text, facets, content='', contentless_delete=1, detail=column, prefix='1 2 3', tokenize="ascii tokenchars '-'"
);
create virtual table search_phrases using fts5 (words, content='', contentless_delete=1, tokenize="ascii tokenchars '-'");

create table search_docs (
  id integer primary key, kind text not null, record_id text not null, case_id text, first_day text, last_day text,
  sort_key text not null, unique (kind, record_id)
) strict;
create index search_docs_by_name on search_docs (kind, sort_key, record_id);

create table search_queue (kind text not null, record_id text not null, primary key (kind, record_id)) strict, without rowid;

create table evidence_texts (
  evidence_id text primary key references evidence (id) on delete cascade, text text not null
) strict, without rowid;

${watch('cases', 'case')}
${watch('incidents', 'incident')}
${watch('incident_acts', 'incident', 'incident_id')}
${watch('incident_targets', 'incident', 'incident_id')}
${watch('incident_authors', 'incident', 'incident_id')}
${watch('incident_sources', 'incident', 'incident_id')}
${watch('people', 'person')}
${watch('evidence', 'evidence')}
${watch('evidence_texts', 'evidence', 'evidence_id')}
${watch('measures', 'measure')}
${watch('consents', 'consent')}
${watch('do_no_harm', 'do-no-harm')}
create trigger people_are_found_by_their_name after update of display_name, other_names, deleted_at on people begin ${showingPerson} end;
create trigger recipients_are_found_by_their_name after update of name on recipients
begin ${queueAll('consent', 'select id from consents where recipient_id = new.id')} end;
create trigger cases_hide_what_they_decided after update of deleted_at on cases
begin ${queueAll('do-no-harm', 'select id from do_no_harm where case_id = new.id')} end;

${queueAll('case', 'select id from cases')}
${queueAll('incident', 'select id from incidents')}
${queueAll('person', 'select id from people')}
${queueAll('evidence', 'select id from evidence')}
${queueAll('consent', 'select id from consents')}

create table case_people (
  case_id text not null, person_id text not null, record_id text not null, primary key (case_id, person_id, record_id)
) strict, without rowid;
create index case_people_by_record on case_people (record_id);
insert into case_people select i.case_id, x.person_id, i.id from incidents i join incident_targets x on x.incident_id = i.id
  where x.person_id is not null on conflict do nothing;
insert into case_people select e.case_id, x.person_id, e.id from evidence e join evidence_people x on x.evidence_id = e.id
  where true on conflict do nothing;
${namePeople('incident_targets', 'incident_id', peopleOfIncident)}
${namePeople('incident_authors', 'incident_id', peopleOfIncident)}
${namePeople('incident_sources', 'incident_id', peopleOfIncident)}
${namePeople('evidence_people', 'evidence_id', peopleOfEvidence)}
create trigger incidents_take_their_people after update of deleted_at on incidents begin
  delete from case_people where record_id = new.id; ${peopleOfIncident('new.id')} end;
create trigger incidents_leave_their_people after delete on incidents begin delete from case_people where record_id = old.id; end;
create trigger evidence_names_its_source after insert on evidence when new.source_person_id is not null begin
  insert into case_people values (new.case_id, new.source_person_id, new.id) on conflict do nothing; end;
create trigger evidence_takes_its_people after update of deleted_at, source_person_id on evidence begin
  delete from case_people where record_id = new.id; ${peopleOfEvidence('new.id')} end;
create trigger evidence_leaves_its_people after delete on evidence begin delete from case_people where record_id = old.id; end;

create index incidents_by_day on incidents (first_day, start_value, id) where deleted_at is null;
create index incidents_by_known_day on incidents (first_day is null, first_day, start_value, id) where deleted_at is null;
create index incidents_by_change on incidents (changed_at, id) where deleted_at is null;
create index incidents_by_assessment on incidents (assessment, id) where deleted_at is null;
create index incidents_by_severity on incidents (
  case severity when 'grave' then 4 when 'serious' then 3 when 'moderate' then 2 when 'minor' then 1 else 0 end, id
) where deleted_at is null;
create index incidents_by_country on incidents (country, region, id) where deleted_at is null;
create index incident_acts_by_act on incident_acts (act, incident_id);
create index incident_targets_by_level on incident_targets (level, incident_id);
create index incident_authors_by_type on incident_authors (type, incident_id);
create index incident_authors_by_state on incident_authors (state, incident_id);

create index incidents_in_case on incidents (case_id, id) where deleted_at is null;
create index cases_by_reference on cases (substr(reference, 1, 4), cast(substr(reference, 6) as integer), id);
create index evidence_in_case on evidence (case_id, id, source_person_id) where deleted_at is null;
create index evidence_by_case on evidence (case_id, acquired_at, id) where deleted_at is null;
create index evidence_by_arrival on evidence (acquired_at, id) where deleted_at is null;
create index evidence_by_type on evidence (type, id) where deleted_at is null;
create index evidence_by_creation on evidence (created_value, id) where deleted_at is null;
create index evidence_by_size on evidence (size_bytes, id) where deleted_at is null;
create index evidence_by_change on evidence (changed_at, id) where deleted_at is null;
create index evidence_by_original_name on evidence (original_name, id) where deleted_at is null;

create index people_by_change on people (changed_at, id) where deleted_at is null;
create index people_by_country on people (country, id) where deleted_at is null;
create index people_by_institution on people (institution, id) where deleted_at is null;

create index people_of_kind on people (id, kind) where deleted_at is null;

create index incidents_live on incidents (version) where deleted_at is null;
create index evidence_live on evidence (version) where deleted_at is null;
create index people_live on people (version) where deleted_at is null;

create index incidents_by_figures on incidents (id, case_id, assessment, country, region, start_value, first_day, last_day, severity)
where deleted_at is null;
create index incidents_pressing on incidents (first_day desc, id, case_id)
where deleted_at is null and assessment = 'alleged' and imminence in ('ongoing', 'imminent');
create index incidents_with_deadlines on incidents (id) where deleted_at is null and instr(institutional_acts, '"deadline":"') > 0;
create index incident_authors_in_order on incident_authors (incident_id, type, state);
create index cases_in_bin on cases (id) where deleted_at is not null;
create index cases_by_retention on cases (retention_review_on, id) where deleted_at is null and retention_review_on is not null;
create index evidence_not_looked_at on evidence (case_id, id) where deleted_at is null and people_reviewed = 0;
create index consents_by_newest on consents (person_id, recipient_id, decided_on, created_at, id);
create index consents_by_review on consents (review_on, id) where review_on is not null and withdrawn_on is null;
`,
}
