import { useController, useFieldArray } from 'react-hook-form'
import { type Author, authorStates, involvementDegrees } from '../../../shared/domain/incident.ts'
import { authorTypes } from '../../../shared/vocabulary/author-types.ts'
import { useT } from '../../i18n.ts'
import { RowList } from '../../ui/row-list.tsx'
import { optionsOf } from '../../view/options.ts'
import { codeOptions, codeWords } from './code-words.ts'
import { SelectAt, TextAt } from './field-at.tsx'
import { emptyAuthor, type IncidentControl } from './incident-draft.ts'
import { PersonAt } from './pick-fields.tsx'

type Props = { readonly control: IncidentControl; readonly caseId: string }

/** By whom: somebody of the register or only a type; that the author is unknown is an answer too. */
export function AuthorFields({ control, caseId }: Props) {
  const { t } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: 'authors' })
  const add = (author: Partial<Author>) => () => append({ ...emptyAuthor, ...author }, { shouldFocus: false })
  return (
    <RowList
      rowKeys={fields.map(({ id }) => id)}
      title={(number) => t('incidents.author', { number })}
      removeLabel={(number) => t('incidents.removeAuthor', { number })}
      onRemove={remove}
      add={[
        { label: t('incidents.addAuthor'), onPress: add({}) },
        ...(fields.length === 0 ? [{ label: t('incidents.addUnknownAuthor'), onPress: add({ type: 'unknown' }) }] : []),
      ]}
    >
      {(index) => <AuthorRow control={control} caseId={caseId} index={index} />}
    </RowList>
  )
}

function AuthorRow({ control, caseId, index }: Props & { readonly index: number }) {
  const { t, language } = useT()
  const state = useController({ control, name: `authors.${index}.state` }).field
  return (
    <>
      <div className="columns">
        <SelectAt
          control={control}
          name={`authors.${index}.type`}
          label={t('incidents.authorType')}
          options={optionsOf(authorTypes, language)}
          onChoose={(type) => state.onChange(stateOf(type))}
          isRequired
        />
        <SelectAt
          control={control}
          name={`authors.${index}.state`}
          label={t('incidents.authorState')}
          description={t('incidents.authorStateHint')}
          options={codeOptions(authorStates, codeWords.authorState, t)}
        />
      </div>
      <div className="columns">
        <PersonAt
          control={control}
          name={`authors.${index}.personId`}
          caseId={caseId}
          label={t('incidents.pickPerson')}
          inRole="author"
        />
        <SelectAt
          control={control}
          name={`authors.${index}.degree`}
          label={t('incidents.degree')}
          options={codeOptions(involvementDegrees, codeWords.degree, t)}
        />
      </div>
      <TextAt control={control} name={`authors.${index}.why`} label={t('incidents.authorWhy')} isMultiline rows={3} />
    </>
  )
}

/** What a type of author suggests; nobody knows it of an unknown one. */
function stateOf(type: Author['type']): Author['state'] {
  if (type === 'unknown') return 'unknown'
  return authorTypes.find(({ code }) => code === type)?.state ? 'state' : 'non-state'
}
