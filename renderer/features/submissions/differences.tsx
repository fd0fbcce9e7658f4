import type { Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { isolated } from '../../view/isolated.ts'
import { type Difference, planDifference } from './plan-difference.ts'
import { usePlanWords } from './plan-words.ts'

/** What is different between two plans, one line each. */
export function Differences({ before, after }: { readonly before: Plan; readonly after: Plan }) {
  const words = useDifferenceWords(after)
  return (
    <ul className="stack stack-tight">
      {planDifference(before, after).map((difference) => {
        const text = words(difference)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )
}

function useDifferenceWords(after: Plan): (difference: Difference) => string {
  const { t } = useT()
  const words = usePlanWords()
  return (difference) => {
    switch (difference.kind) {
      case 'person-new':
        return t('submissions.diffPersonNew', {
          name: isolated(difference.person.displayName),
          after: words.leavesAs(difference.person).text,
        })
      case 'person-gone':
        return t('submissions.diffPersonGone', { name: isolated(difference.person.displayName) })
      case 'person-changed': {
        const { before, person } = difference
        // Where only the words that stand for the person changed, those words say it.
        const isSameLevel = before.leavesAs === person.leavesAs
        return t('submissions.diffPerson', {
          name: isolated(person.displayName),
          before: isSameLevel ? isolated(before.label) : words.leavesAs(before).text,
          after: isSameLevel ? isolated(person.label) : words.leavesAs(person).text,
        })
      }
      case 'file-new': {
        const { file } = difference
        return t('submissions.diffFileNew', { name: isolated(file.title), fate: words.fileBecause(file, after.people) })
      }
      case 'file-gone':
        return t('submissions.diffFileGone', { name: isolated(difference.file.title) })
      case 'file-changed': {
        const { file } = difference
        if (file.leaves) return t('submissions.diffFileLeaves', { name: isolated(file.title) })
        return t('submissions.diffFileStays', { name: isolated(file.title), reason: words.fileBecause(file, after.people) })
      }
      case 'texts':
        return t('submissions.diffTexts')
      default:
        return difference satisfies never
    }
  }
}
