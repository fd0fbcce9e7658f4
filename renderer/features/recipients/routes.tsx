import type { RouteObject } from 'react-router'
import { AddRecipientPage } from './add-recipient-page.tsx'
import { OwnCardPage } from './own-card-page.tsx'
import { RecipientPage } from './recipient-page.tsx'
import { RecipientsPage } from './recipients-page.tsx'

/** `/recipients`, `/recipients/new`, `/recipients/own-card`, `/recipients/:recipientId`. */
export const recipientsRoutes: RouteObject[] = [
  { path: 'recipients', element: <RecipientsPage /> },
  { path: 'recipients/new', element: <AddRecipientPage /> },
  { path: 'recipients/own-card', element: <OwnCardPage /> },
  { path: 'recipients/:recipientId', element: <RecipientPage /> },
]
