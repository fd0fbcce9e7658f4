/** What the page says once to the viewer's frame, with the port that they speak over. */
export const viewerGreeting = 'evidence-viewer-port'
