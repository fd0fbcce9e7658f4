import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useCreatePerson } from './use-people.ts'

const most = 1_000

/** The institution whose vault this is, as an organisation of the register: a link to it, or one press to register it. */
export function OwnInstitution() {
  const { t } = useT()
  const navigate = useNavigate()
  const toast = useToast()
  const words = useErrorWords()
  const { name, readOnly } = useVault()
  const create = useCreatePerson()
  const { data: own } = useQuery({
    queryKey: ['person', 'own-institution'],
    queryFn: async () => {
      const { rows } = await api.people.list({ filter: { kinds: ['organisation'] }, limit: most })
      return rows.find(({ isOwnInstitution }) => isOwnInstitution) ?? null
    },
  })
  if (own === undefined) return null
  if (own !== null) {
    return (
      <Button icon="shield" onPress={() => void navigate(`/people/${own.id}`)}>
        {t('people.ownInstitution')}
      </Button>
    )
  }
  // The empty register that holds this button goes as soon as something is registered: what follows must not go with it.
  const register = () =>
    void create
      .mutateAsync({ fields: { kind: 'organisation', isOwnInstitution: true, displayName: name } })
      .then((made) => {
        toast({ meaning: 'good', text: t('people.saved', { name: isolate(made.displayName) }) })
        void navigate(`/people/${made.id}`)
      })
      .catch((error: unknown) => toast({ meaning: 'bad', text: words(error) }))
  return (
    <Button icon="shield" onPress={register} isPending={create.isPending} isDisabled={readOnly !== null}>
      {t('people.registerInstitution')}
    </Button>
  )
}
