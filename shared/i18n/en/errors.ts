import type { ErrorCode } from '../../errors.ts'

/** Words of every expected failure: what happened, what was kept, what to do. */
export const errors = {
  'errors.INTERNAL':
    'Something went wrong inside the program; the fault is not yours. What was saved before is kept. Try again; if it happens once more, lock and unlock the vault.',
  'errors.UNKNOWN_CALL':
    'This version of the program does not know the request “{{name}}”. Nothing was changed. Close the program and start it again.',
  'errors.INVALID_INPUT':
    'An entry does not have the form that is needed ({{field}}). Nothing was saved. Correct it and try again.',
  'errors.LOCKED': 'The vault is locked. Nothing was changed. Unlock it and try again.',
  'errors.NOT_ALLOWED': 'Your key does not give you the right to do this ({{right}}). Nothing was changed. Ask the head of unit.',
  'errors.READ_ONLY':
    'The vault is open for reading only, because its custody chain does not hold together or its folder cannot be written. Nothing was changed. You can still read and take things out; check the custody chain to see what is proven.',
  'errors.NOT_FOUND':
    'The vault has no such entry ({{kind}}); it may have been removed. Nothing was changed. Go back to the list and choose again.',
  'errors.ENGINE_GONE':
    'The process that holds the vault ended while it was answering. What was saved is kept; what was under way is not. Unlock the vault to go on.',
  'errors.VAULT_EXISTS': 'There is already something at “{{path}}”. It was left as it is. Choose another name or another place.',
  'errors.NOT_A_VAULT':
    '“{{path}}” is not a vault. Nothing in it was touched. Choose the folder that contains the file vault.json.',
  'errors.VAULT_HEADER_DAMAGED':
    'The header of this vault (vault.json) is damaged, so the vault cannot be opened. What is in it was not touched. Copy the whole folder first; then put vault.json.previous in the place of vault.json, or use a backup.',
  'errors.VAULT_FROM_FUTURE':
    'This vault was written by a newer version of the program (format {{version}}). It was left as it is. Install the newer version to open it.',
  'errors.VAULT_IN_USE':
    'This vault is open elsewhere (machine: {{machine}}; since: {{since}}). Nothing was changed. Close it there and try again; after a crash it becomes free by itself.',
  'errors.VAULT_DAMAGED':
    'The records of this vault are damaged, or belong to another vault. Nothing was changed. Do not work in it; copy the folder as it is and go back to a backup.',
  'errors.WRONG_KEY':
    'This does not open the vault. Nothing was changed. Check the spelling, the keyboard language and the capital letters, or use the recovery sheet.',
  'errors.WEAK_PASSPHRASE':
    'This passphrase is too easy to guess (strength {{score}} of 4). Nothing was changed. Take one that the program makes for you, or say expressly that you accept a weak one.',
  'errors.RECOVERY_WORDS_MISTYPED':
    'These are not the words of a recovery sheet: one is misspelt, missing or out of place. Nothing was changed. Compare all 24 words, one by one.',
  'errors.KEY_PARAMETERS_REFUSED':
    'The header of this vault asks for an amount of work that is not safe ({{parameter}}), so no key was tried. Nothing was changed. Somebody may have altered vault.json: use a backup.',
  'errors.RUNTIME_TOO_OLD':
    'The Node.js that runs this program is too old: found {{found}}, needed {{needed}}. No vault was opened. Start the program with the commands of its README, which bring the right version.',
  'errors.FILE_NOT_FOUND': '“{{path}}” is not there. Nothing was changed. Check the name, and whether the drive is connected.',
  'errors.FILE_NOT_READABLE':
    'You may not read “{{path}}”. It was left out. Ask for the right to read it, or copy it into a folder of your own.',
  'errors.FILE_CHANGED':
    '“{{path}}” changed while it was being read, so it was not taken in. Wait until no program writes to it, then add it again.',
  'errors.NOT_A_FILE':
    '“{{path}}” is not an ordinary file, but a folder, a link or a device. It was left out. Choose the file itself.',
  'errors.TARGET_EXISTS':
    'There is already something at “{{path}}”. It was left as it is. Choose a folder that does not exist yet.',
  'errors.TARGET_NOT_WRITABLE':
    'Nothing can be written to “{{path}}”. The vault is unchanged. Choose another folder, or ask for the right to write to this one.',
  'errors.DISK_FULL':
    'There is no space left where “{{path}}” is. What was finished before is kept; the unfinished part was removed. Free some space and try again.',
  'errors.TOO_MANY_FILES':
    'The system allows no more open files. What was finished before is kept. Close other programs and try again.',
  'errors.FILE_TOO_LARGE':
    '“{{path}}” is larger than {{limitBytes}}, the most that is allowed here. It was left out. Choose a smaller file.',
  'errors.IO_FAILED':
    '“{{path}}” could not be read or written (the system says: {{reason}}). What was finished before is kept. Check the drive and its connection, then try again.',
  'errors.BLOB_MISSING':
    'The file of an evidence item is missing from the vault ({{itemId}}). Its record and its hash are kept. Bring the file back from a backup; until then it can be neither shown nor sent.',
  'errors.BLOB_DAMAGED':
    'The file of an evidence item is damaged ({{itemId}}). Its record and its hash are kept, and nothing wrong was shown or sent. Bring the file back from a backup.',
  'errors.AGE_NOT_AGE': 'This is not a sealed file (age format). Nothing was written. Check that you chose the right file.',
  'errors.AGE_HEADER_DAMAGED':
    'The beginning of this sealed file is damaged. Nothing was written. Get the file again from its sender.',
  'errors.AGE_NO_MATCH':
    'None of the keys given opens this sealed file. Nothing was written. Ask the sender for whom it was sealed, or choose the matching identity file.',
  'errors.AGE_PAYLOAD_DAMAGED':
    'This sealed file was altered or cut short. Nothing of it was kept. Get the file again from its sender.',
  'errors.CHANGED_MEANWHILE':
    'Somebody else has saved a newer version of this entry ({{kind}}). Theirs is kept; yours was not saved. Look at the newer version, then make your change again.',
  'errors.IN_USE': 'Other entries still refer to this one ({{kind}}). It was kept. Remove what refers to it first.',
  'errors.DUPLICATE': 'This is already in the vault ({{kind}}). Nothing was added. Use the entry that is there.',
  'errors.IN_BIN': 'This is in the recycle bin ({{kind}}). Restore it there instead of adding it again.',
  'errors.REASON_NEEDED': 'This change needs a reason. Nothing was changed.',
  'errors.LEGAL_HOLD': 'Case {{reference}} is under legal hold: nothing of it can be deleted until the hold is lifted.',
  'errors.ASSESSMENT_LACKS': 'The incident cannot be assessed so yet. Nothing was changed.',
  'errors.SENSITIVE_OFF': 'This sensitive field is not turned on for the case. Nothing was saved.',
  'errors.LINK_INVALID': 'An incident cannot be linked with itself.',
  'errors.TABLE_EMPTY': 'There is no row in this file. Nothing was changed. Check that you chose the right file.',
  'errors.TABLE_IS_SPREADSHEET':
    '“{{path}}” is a workbook (Excel or LibreOffice), not a table as text. Nothing was changed. Open it there, save the sheet as “CSV UTF-8”, and choose that file.',
  'errors.TABLE_NOT_TEXT': '“{{path}}” does not hold text. Nothing was changed. Choose a table that was saved as CSV.',
  'errors.TABLE_TOO_WIDE':
    'Row {{row}} has more than {{limit}} columns, the most that is read. Nothing was changed. Check the separator; where it is right, take away the columns that are not needed.',
  'errors.TABLE_TOO_LONG':
    'This file has more than {{limit}} rows, the most that is taken at once. Nothing was changed. Cut it into several files.',
  'errors.CELL_TOO_LONG':
    'The cell in row {{row}}, column {{column}} is longer than {{limit}} characters, the most that is read. Nothing was changed. Check the separator and the quotation marks; a long text may belong into a file of its own, as evidence.',
  'errors.TABLE_QUOTE_OPEN':
    'A quotation mark in row {{row}}, column {{column}} is never closed, so nobody can tell where its cell ends. Nothing was changed. Close it in the file and try again.',
  'errors.IMPORT_CHANGED':
    'Something that came with this import has been changed since, or other entries refer to it. Nothing was taken back. Delete the incidents or people one by one instead.',
  'errors.DRAFT_TOO_LONG':
    'This is too long to be kept as a draft (more than {{limit}} characters). What was kept before stays. Save it, or shorten it; until then it is on this screen only.',
  'errors.PARENT_IN_BIN':
    'What this belongs to, or names, is in the recycle bin ({{kind}}). Nothing was changed. Bring that back first.',
  'errors.NOT_RESTORABLE':
    'This ({{kind}}) cannot be taken back: it is only added to, or it changes by a step of its own. Nothing was changed.',
  'errors.OLD_STATE_INVALID':
    'The earlier state no longer fits the rules of today (field: {{field}}). Nothing was changed. Enter what you need from it by hand.',
  'errors.CHILD_NOT_READABLE':
    'This file could not be taken out of the one that holds it: it may be damaged, protected by a passphrase, too large, or of a kind that cannot be opened here. Nothing was added for it; the file that holds it is unchanged.',
  'errors.CAPTIONS_INVALID':
    'Line {{line}} of this text with times (WebVTT) is not as it should be. Nothing was saved. Check the time in that line, or save the text without times.',
  'errors.CUSTODY_BROKEN':
    'The custody chain does not hold together from line {{at}} on. Nothing was changed. Delete nothing; compare with a backup and tell the head of unit.',
  'errors.CARD_INVALID':
    'This is not a recipient card, or it is incomplete. Nothing was added. Get the card again as a file, and do not edit it.',
  'errors.CARD_SIGNATURE_WRONG':
    'The signature of this recipient card is wrong: somebody changed the card after it was signed. Nothing was added. Do not use it; ask the recipient for another one.',
  'errors.RECIPIENT_KEY_INVALID':
    'This key cannot be used. Nothing was added. An encryption key begins with age1, a signing key with ssh-ed25519; copy it whole, without line breaks.',
  'errors.SSHSIG_INVALID':
    'This signature cannot be read. Nothing was accepted on the strength of it. Get the .sig file again from the sender.',
  'errors.PLAN_CHANGED':
    'What would leave has changed since you confirmed it. Nothing was sealed. Read the new plan and confirm it.',
  'errors.RECIPIENT_NOT_VERIFIED':
    'Nobody has made sure that these keys belong to {{name}}. Nothing was sealed. Compare the fingerprint with the recipient by telephone or face to face, or accept expressly that it is not verified.',
  'errors.NOTHING_TO_SEND':
    'Nothing of this case may leave for these recipients. Nothing was sealed. Record an incident, review the people in the files, or record consents first.',
  'errors.BUNDLE_INVALID':
    'This bundle does not stand up to the checks (problems: {{findings}}). Nothing of it was written. Do not rely on it; ask its sender.',
  'errors.IDENTITY_INVALID':
    '“{{path}}” is not an age identity file. Nothing was opened. Such a file has a line that begins with AGE-SECRET-KEY-1.',
  'errors.REDACTION_NOT_CLEAN':
    'This redacted copy is not clean, or was not checked. Nothing was kept; the original is unchanged. Read what the check found, mend the marks and make the copy again.',
  'errors.CANCELLED': 'Cancelled. What was finished before is kept; nothing half-done is left.',

  'errors.fact.unknown': 'not known',
  'errors.kind.case': 'case',
  'errors.kind.incident': 'incident',
  'errors.kind.person': 'person',
  'errors.kind.consent': 'consent',
  'errors.kind.evidence': 'evidence item',
  'errors.kind.recipient': 'recipient',
  'errors.kind.bundle': 'bundle',
  'errors.kind.measure': 'measure',
  'errors.kind.link': 'link between incidents',
  'errors.kind.note': 'note',
  'errors.kind.change': 'change',
  'errors.kind.job': 'task',
  'errors.right.open': 'open',
  'errors.right.read': 'read',
  'errors.right.record': 'record',
  'errors.right.verify': 'verify incidents',
  'errors.right.export': 'let things leave the vault',
  'errors.right.administer': 'administer the vault',
} as const satisfies Readonly<Record<`errors.${ErrorCode}`, string>> &
  Readonly<Record<`errors.${'fact' | 'kind' | 'right'}.${string}`, string>>
