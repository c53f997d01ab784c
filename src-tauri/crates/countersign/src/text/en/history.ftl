## The history: the way back to a state before an entry

did-undo-many = Undid { $count } acts
undo-not-to = The state before “{ $about }” can’t be restored. Its entry in the history says why.
back-undone = “{ $about }” was taken back already.
back-reversal = An undo or redo is taken back through the act that it is about.
back-irreversible = “{ $about }” can’t be undone. A later act can correct it.
back-barrier = “{ $about }” was done since and can’t be undone.
back-overtaken = What the newest act changed was changed again since.
back-beginning = The project begins here.
