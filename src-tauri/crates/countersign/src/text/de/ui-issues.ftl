### Der Raum der Probleme.

issues-form = Darstellung der Probleme
issues-table = Tabelle
issues-board = Tafel
issues-as-board = Probleme als Tafel zeigen
issues-as-table = Probleme als Tabelle zeigen
issues-find = Problem suchen
issues-kind = Art
issues-party = Partei
issues-age = Alter
issues-quiet = Unverändert seit
issues-step = Gefunden im Schritt
issues-scenario = Szenario
issues-priority = Priorität
issues-affects = Betrifft die Abnahme
issues-root-cause = Ursache
issues-raised = Gemeldet
issues-raised-by = Gemeldet von
issues-late = Überfällig
issues-late-since = Überfällig: { $date }
issues-no-owner = Niemand
issues-no-integration = Keine Integration
issues-ended = { $reference } ist erledigt ({ $status }). Öffnen Sie es wieder, um den Status zu ändern.
issues-no-way = { $reference } kann von seinem Stand aus nicht dorthin
issue-kind-defect = Fehler
issue-kind-question = Frage
issue-kind-change = Änderung
issue-kind-data = Daten
issue-kind-environment = Umgebung
issue-kind-decision = Entscheidung
issue-days = { $count ->
    [0] heute
    [one] ein Tag
   *[other] { $count } Tage
}
issue-aged-week = Bis 7 Tage
issue-aged-fortnight = 8 bis 14 Tage
issue-aged-month = 15 bis 30 Tage
issue-aged-older = Über 30 Tage
issues-summary = Offene Probleme auf einen Blick
issues-sum-open = offen
issues-sum-late = überfällig
issues-sum-affects = betreffen eine Abnahme
issues-sum-nobody = ohne Verantwortliche
issues-history = Was daraus wurde
issues-emptied = geleert
issues-found-by = Gefunden durch
issues-found-in = Gefunden in
issues-see = { $reference } zeigen
issues-assign = Zuweisen…
issues-assign-me = Mir zuweisen
issues-set-severity = Schweregrad setzen: { $severity }
issues-set-status = Status setzen…
issues-set-due = Fälligkeit setzen…
issues-close = Schließen…
issues-end-many = { $act }: { $count } Probleme
issues-why = Warum es für die Freigabe zählt
issues-why-text = Die Abnahme kann unterschrieben werden, wenn kein blockierendes und kein schweres Problem offen ist und jedes kleinere, das wartet, mit Namen und Datum akzeptiert wurde.
board-column = { $column }: { $count ->
    [one] eine Karte
   *[other] { $count } Karten
}
board-card = In { $column }. Umschalt und Pfeile verschieben sie.
board-more = { $count } weitere zeigen
issues-import = Aus einer Tabelle importieren…
issues-import-title = Probleme aus einer Tabelle importieren
issues-import-act = { $count ->
    [one] Eine Zeile importieren
   *[other] { $count } Zeilen importieren
}
