### Editors of things made of parts: methodologies and templates.

editor-preview = Preview
editor-findings = { $count ->
    [0] It can be used
    [one] { $count } thing to mend
   *[other] { $count } things to mend
}
editor-nameless = Without a name
editor-move-up = Move up
editor-move-down = Move down
editor-remove-part = Remove { $part }
editor-back = Back to the list
editor-saved = Saved
editor-not-saved = { $changes ->
    [one] Not saved: { $changes } change
   *[other] Not saved: { $changes } changes
}
editor-discard = Discard the changes
