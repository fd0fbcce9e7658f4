/** Who the generated records say they were written by. */
export const authors = ['L. Quill', 'Éloïse Bréhat', 'Inés Valdés', 'هدى الأزهري'] as const
