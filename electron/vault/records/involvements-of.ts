/**
 * How one person comes into cases, as rows `case_id, incident_id, role`: by hand (no incident), as target, author,
 * source, witness or contact of an incident, as the source of an evidence item, or because a file identifies them (no
 * role). Incidents and files in the recycle bin involve nobody; whether a case is there, the caller asks.
 * @param personId the SQL that names the person: a column of the statement around it, or a bound parameter.
 */
export const involvementsOf = (personId: 'people.id' | 'p.id' | '@personId') => `
  select case_id, null as incident_id, role from involvements where person_id = ${personId}
  union all select i.case_id, i.id, 'target' from incident_targets t join incidents i on i.id = t.incident_id
    where t.person_id = ${personId} and i.deleted_at is null
  union all select i.case_id, i.id, 'author' from incident_authors a join incidents i on i.id = a.incident_id
    where a.person_id = ${personId} and i.deleted_at is null
  union all select i.case_id, i.id, s.role from incident_sources s join incidents i on i.id = s.incident_id
    where s.person_id = ${personId} and i.deleted_at is null
  union all select case_id, null, 'source' from evidence where source_person_id = ${personId} and deleted_at is null
  union all select e.case_id, null, null from evidence_people f join evidence e on e.id = f.evidence_id
    where f.person_id = ${personId} and e.deleted_at is null`
