## History

history-of = History of { $name }
history-of-this = History
history-all = Show the whole history
history-person = Person
history-kind = Kind
history-command = Act
history-none = Nothing was done that fits.
history-entry = Entry { $sequence }
history-entries = Entries of the history
history-close = Close
history-made = Made
history-changed = Changed
history-removed = Removed
history-before = Before
history-after = After
history-redacted = The content of this entry was removed from the file. Who did what and when is still there, and the chain still verifies.
history-no-changes = Nothing that people see was changed.
history-only-stamps = Nothing but who wrote it last.
history-open = Open
history-restore = { $count ->
    [one] Take this back
   *[other] Restore the state before: undo { $count } acts
}
history-restore-title = Undo { $count } acts
history-restore-lead = Everything since “{ $label }” is taken back, and that act too. Each can be done again.
history-hash = Hash
history-previous = Hash before
history-raw-command = Command
history-when = When
history-chain = Journal
history-chain-words = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}, ends with { $hash }
history-verify = Verify
history-verifying = Checking the journal, tables and files
history-verified = Everything is as the journal says: { $entries } entries, { $entities } entities, { $files } files checked.
history-damaged = { $count ->
    [one] 1 thing is
   *[other] { $count } things are
} not as the journal says
history-first = The first { $shown } are shown; { $more } more were touched.
