type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>

/**
 * What a key asks for: Ctrl+Z undoes, Ctrl+Shift+Z redoes; null for every other key, and where somebody is writing: there
 * the field itself takes back what was typed. An Arabic keyboard has another letter on the key.
 */
export function undoKeyOf(event: Key): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key !== 'z' && (/^[a-z]$/.test(key) || event.code !== 'KeyZ')) return null
  if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null) return null
  return event.shiftKey ? 'redo' : 'undo'
}
