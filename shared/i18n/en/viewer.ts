/** Words inside the viewer, the frame that draws a file. */
export const viewer = {
  'viewer.title': 'Document',
} as const
