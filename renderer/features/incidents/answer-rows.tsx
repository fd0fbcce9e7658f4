import type { ReactNode } from 'react'
import type {
  Author,
  Cooperation,
  IncidentSource,
  InstitutionalAct,
  Target,
  Translation,
} from '../../../shared/domain/incident.ts'
import { formatDate, formatDay } from '../../../shared/i18n/format.ts'
import { authorTypes } from '../../../shared/vocabulary/author-types.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { reliability } from '../../../shared/vocabulary/reliability.ts'
import { sourceConnections } from '../../../shared/vocabulary/source-connections.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { unEntities } from '../../../shared/vocabulary/un-entities.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { contentLanguageName } from '../../view/content-languages.ts'
import { amountWords } from './amount-words.ts'
import { codeWords } from './code-words.ts'
import { NarrativeText } from './narrative-text.tsx'
import { ItemName, PersonName } from './record-names.tsx'

/** Who it was aimed at: the person where there is one, otherwise the level. */
export function TargetAnswer({ target }: { readonly target: Target }) {
  const { language } = useT()
  const level = labelOf(targetLevels, target.level, language)
  const capacity = target.capacity === null ? '' : labelOf(capacities, target.capacity, language)
  return (
    <Headed head={target.personId === null ? level : <PersonName id={target.personId} />}>
      {[target.personId === null ? '' : level, capacity]}
    </Headed>
  )
}

export function AuthorAnswer({ author }: { readonly author: Author }) {
  const { t, language } = useT()
  const type = labelOf(authorTypes, author.type, language)
  return (
    <>
      <Headed head={author.personId === null ? type : <PersonName id={author.personId} />}>
        {[
          author.personId === null ? '' : type,
          author.state === 'unknown'
            ? `${t('incidents.authorState')}: ${codeWords.authorState(t, 'unknown')}`
            : codeWords.authorState(t, author.state),
          `${t('incidents.degree')}: ${codeWords.degree(t, author.degree)}`,
        ]}
      </Headed>
      {author.why === '' ? null : <NarrativeText language="und">{author.why}</NarrativeText>}
    </>
  )
}

export function CooperationAnswer({ cooperation }: { readonly cooperation: Cooperation }) {
  const { language } = useT()
  const { entity, date, nature, proofItemId } = cooperation
  return (
    <Headed head={labelOf(unEntities, entity, language)}>
      {[
        formatDate(date, language),
        nature === '' ? '' : <ContentText key="nature">{nature}</ContentText>,
        proofItemId === null ? '' : <ItemName key="proof" id={proofItemId} />,
      ]}
    </Headed>
  )
}

export function TranslationAnswer({ translation }: { readonly translation: Translation }) {
  const { t, language } = useT()
  const { translator } = translation
  return (
    <>
      <Headed head={contentLanguageName(translation.language, language)}>
        {[
          translator === '' ? '' : <ContentText key="translator">{translator}</ContentText>,
          codeWords.translationStatus(t, translation.status),
        ]}
      </Headed>
      <NarrativeText language={translation.language}>{translation.text}</NarrativeText>
    </>
  )
}

/** Who or what a source is; its reliability and that of what it says, apart. */
export function SourceAnswer({ source }: { readonly source: IncidentSource }) {
  const { t, language } = useT()
  const { personId, itemId, note } = source
  const name = personId !== null ? <PersonName id={personId} /> : itemId !== null ? <ItemName id={itemId} /> : note
  return (
    <>
      <Headed head={typeof name === 'string' ? <ContentText>{name}</ContentText> : name}>
        {[
          codeWords.sourceRole(t, source.role),
          labelOf(sourceConnections, source.connection, language),
          personId !== null && itemId !== null ? <ItemName key="item" id={itemId} /> : '',
          typeof name === 'string' || note === '' ? '' : <ContentText key="note">{note}</ContentText>,
        ]}
      </Headed>
      <FactList
        facts={[
          { label: t('incidents.sourceReliability'), value: labelOf(reliability, source.sourceReliability, language) },
          { label: t('incidents.informationReliability'), value: labelOf(reliability, source.informationReliability, language) },
        ]}
      />
      <Tag meaning={source.isIndependent ? 'good' : 'plain'}>
        {source.isIndependent ? t('incidents.independent') : t('incidents.notIndependent')}
      </Tag>
    </>
  )
}

export function InstitutionalAnswer({ act }: { readonly act: InstitutionalAct }) {
  const { t, language } = useT()
  const text = (value: string) => (value === '' ? '' : <ContentText>{value}</ContentText>)
  return (
    <>
      <Headed head={codeWords.instrument(t, act.instrument)}>{[text(act.reference), formatDate(act.date, language)]}</Headed>
      <FactList
        facts={[
          { label: t('incidents.step'), value: text(act.step) },
          { label: t('incidents.deadline'), value: act.deadline === null ? '' : formatDay(act.deadline, language) },
          { label: t('incidents.principles'), value: text(act.principles) },
        ]}
      />
      {act.amounts.length === 0 ? null : <AmountTable amounts={act.amounts} />}
    </>
  )
}

function AmountTable({ amounts }: { readonly amounts: InstitutionalAct['amounts'] }) {
  const { t, language } = useT()
  return (
    <table className="table-plain">
      <caption className="visually-hidden">{t('incidents.amounts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('incidents.year')}</th>
          <th scope="col">{t('incidents.amountKind')}</th>
          <th scope="col">{t('incidents.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {amounts.map(({ year, kind, amount, currency }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: amounts have no name of their own, and keep their order
          <tr key={index}>
            <th scope="row">{year}</th>
            <td>{codeWords.amountKind(t, kind)}</td>
            <td className="number">{amountWords(amount, currency, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What an entry is about, and what else is said of it in one line. */
function Headed({ head, children }: { readonly head: ReactNode; readonly children: readonly ReactNode[] }) {
  const rest = children.filter((child) => child !== '')
  return (
    <p>
      <strong>{head}</strong>
      {rest.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of words, always in this order
        <span key={index}> · {child}</span>
      ))}
    </p>
  )
}
