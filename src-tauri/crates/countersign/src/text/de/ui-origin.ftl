### Woher etwas kommt, und was zeigt, dass etwas erledigt ist.

origin-action = Aus Maßnahme
origin-session = vereinbart in
confirm-minutes = Protokoll, das es zeigt
confirm-minutes-hint = Es wird als Datei behalten, wie es jetzt ist.
confirm-evidence = Dateien, die es zeigen
