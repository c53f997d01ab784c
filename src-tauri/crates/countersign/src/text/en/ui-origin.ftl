### Where something comes from, and what shows that something is done.

origin-action = From action
origin-session = agreed in
confirm-minutes = Minutes that show it
confirm-minutes-hint = They are kept as a file, as they are now.
confirm-evidence = Files that show it
