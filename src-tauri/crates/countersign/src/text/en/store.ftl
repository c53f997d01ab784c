### The workspace file: why it can't be opened or written, and what checking it found.

## Opening and writing

missing = { $file } isn’t there
exists = { $file } is there already and was left as it is
foreign = { $file } is not a Countersign workspace
newer = { $file } was written by a newer version of Countersign (format { $found }; this version reads up to { $known })
outdated = { $file } has the format of an older version. Open it once to write, and it is brought up to date.
damaged = The workspace is damaged: { $what }
in-use = { $file } is open to write by { $name } on { $host } (process { $process })
in-use-by-unknown = { $file } is open to write in another program
read-only = { $file } can’t be written
replaced = Another program put a different { $file } in the place of the one that is open
conflict = Something was changed meanwhile ({ $kind } { $id }). Nothing was saved; load it again and repeat the change.
invalid-entity = The { $kind } { $id } is not valid: { $reason }
file-too-large = The file is larger than { $limit-mb } MB. Keep it outside the workspace and note its digest.
project-missing = The workspace has no project { $id }
entry-missing = The history has no entry { $id }
entry-redacted = The content of this entry was removed. Who did what and when is still there.
file-missing = The workspace has no file { $digest }
io = The operating system refused: { $reason }
database = The workspace could not be read or written: { $reason }

## Checking

verify-database = The database’s own check reports: { $what }
verify-reference = A row of { $table } belongs to a row of { $parent } that isn’t there
verify-trigger = The journal isn’t guarded against changes: { $trigger } is missing
verify-unreadable = A part of the file can’t be read: { $what }
verify-workspace-chain = Entry { $sequence } of the workspace’s chain is not what was recorded
verify-project-not-noted = The workspace’s chain doesn’t name the beginning of this project’s
verify-gap = Entry { $sequence } doesn’t follow the one before it: entries are missing
verify-previous = Entry { $sequence } doesn’t continue the chain: an entry before it was changed
verify-hash = Entry { $sequence } was changed after it was written
verify-payload = The content of entry { $sequence } was changed after it was written
verify-payload-unreadable = The content of entry { $sequence } can’t be read: { $what }
verify-redacted = The content of entry { $sequence } was removed; the chain still holds
verify-index = The list of what entry { $sequence } touched is not what it touched
verify-before = Entry { $sequence } changed the { $kind } { $id }, which was different before in { $field }
verify-before-absent = Entry { $sequence } makes or changes the { $kind } { $id } in a way that doesn’t follow from the entries before it
verify-snapshot = The snapshot after entry { $sequence } is not the one that the migration recorded
verify-row-differs = The { $kind } { $id } is not as the history says: { $field } differs
verify-row-missing = The { $kind } { $id } is in the history and not in its table
verify-row-unknown = The { $kind } { $id } is in its table and not in the history
verify-row-invalid = The { $kind } { $id } is not valid: { $what }
verify-columns = The { $kind } { $id } is listed with other values than it has
verify-search = Search has another text of the { $kind } { $id } than it has
verify-file = The file { $digest } has other bytes than were stored
