/**
 * Everybody in a case as rows `person_id, role`: involved by hand; as target, author, source, witness or contact of an
 * incident; as the source of an evidence item; and, without a role, whom a file identifies. What is in the recycle bin
 * involves nobody; a person in it is still there where a record of the case names them, so that nothing leaves unseen.
 * @param caseId the SQL that names the case: a column of the statement around it, or a bound parameter.
 */
export const peopleOfCase = (caseId: 'c.id' | '@caseId') => `
  select v.person_id, v.role from involvements v join people on people.id = v.person_id and people.deleted_at is null
    where v.case_id = ${caseId}
  union select t.person_id, 'target' from incident_targets t join incidents i on i.id = t.incident_id
    where i.case_id = ${caseId} and i.deleted_at is null and t.person_id is not null
  union select a.person_id, 'author' from incident_authors a join incidents i on i.id = a.incident_id
    where i.case_id = ${caseId} and i.deleted_at is null and a.person_id is not null
  union select s.person_id, s.role from incident_sources s join incidents i on i.id = s.incident_id
    where i.case_id = ${caseId} and i.deleted_at is null and s.person_id is not null
  union select source_person_id, 'source' from evidence
    where case_id = ${caseId} and deleted_at is null and source_person_id is not null
  union select p.person_id, null from evidence_people p join evidence e on e.id = p.evidence_id
    where e.case_id = ${caseId} and e.deleted_at is null`
