import type { Migration } from './migration.ts'

/**
 * Reviewing evidence: what the reader found in each original, small pictures, where an item comes from, notes, and what
 * a person decided when looking through many items.
 */
export const review: Migration = {
  version: 4,
  sql: `
alter table evidence add column triage text not null default 'unsorted';
alter table evidence add column tags text not null default '[]' check (json_valid(tags));
create index evidence_by_hash on evidence (sha256);
create index evidence_by_folder on evidence (case_id, folder, id) where deleted_at is null;
create index evidence_by_folder_of_all on evidence (folder, id) where deleted_at is null;
create index evidence_by_triage on evidence (case_id, triage, id) where deleted_at is null;

create table origins (
  item_id text not null references evidence (id) on delete cascade, parent_id text not null, kind text not null, child_index integer,
  parent_sha256 text not null, tool text not null, reason text not null, marks text not null check (json_valid(marks)),
  made_at text not null, made_by text not null
) strict;
create unique index origins_once on origins (item_id, parent_id, kind, ifnull(child_index, -1));
create index origins_by_parent on origins (parent_id);
create trigger origins_are_final before update on origins begin select raise(abort, 'where an item comes from never changes'); end;

create table readings (
  evidence_id text primary key references evidence (id) on delete cascade, reader_version integer not null, failure text,
  read_at text not null, language text not null, page_count integer, content text not null check (json_valid(content))
) strict, without rowid;
create index readings_by_version on readings (reader_version, failure);

create table thumbnails (
  evidence_id text primary key references evidence (id) on delete cascade, width integer not null, height integer not null,
  image blob, print text
) strict;
create index thumbnails_by_print on thumbnails (print) where print is not null;

create table notes (
  id text primary key, evidence_id text not null references evidence (id) on delete cascade, place text not null check (json_valid(place)),
  text text not null, created_at text not null, created_by text not null, changed_at text not null, changed_by text not null,
  version integer not null check (version >= 1), deleted_at text, deleted_with text
) strict;
create index notes_by_item on notes (evidence_id);
create trigger notes_are_found_when_made after insert on notes
begin insert into search_queue values ('evidence', new.evidence_id) on conflict do nothing; end;
create trigger notes_are_found_when_changed after update on notes
begin insert into search_queue values ('evidence', new.evidence_id) on conflict do nothing; end;
create trigger notes_are_lost_when_deleted after delete on notes
begin insert into search_queue values ('evidence', old.evidence_id) on conflict do nothing; end;
`,
}
