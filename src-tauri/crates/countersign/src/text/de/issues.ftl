### Tabellen von Problemen, und Listen als Tabellen.

did-issues-import = Aus { $file } importiert: { $added ->
    [one] ein neues Problem
   *[other] { $added } neue Probleme
}, { $changed ->
    [one] eines geändert
   *[other] { $changed } geändert
}
issues-import-nothing = Keine Zeile der Tabelle fügt ein Problem hinzu oder ändert eines
issues-import-twice = { $reference } steht zweimal in der Tabelle
issues-import-unknown = { $reference } gibt es nicht. Lassen Sie die Referenz für ein neues Problem leer.
issues-import-beyond = { $count ->
    [one] Ein Wert steht hinter der letzten Spalte
   *[other] { $count } Werte stehen hinter der letzten Spalte
}
issues-import-empty = Ohne das gibt es kein Problem
issues-import-no-choice = „{ $found }“ ist keines von { $choices }
issues-import-no-yes = „{ $found }“ ist weder ja noch nein
issues-import-no-number = „{ $found }“ ist keine Zahl
issues-import-no-date = „{ $found }“ ist kein eindeutiger Tag. Schreiben Sie ihn als 2026-11-26.
issues-import-no-person = Niemand im Projekt heißt „{ $found }“, oder mehrere. Eine Person ist auch an ihrer E-Mail-Adresse zu erkennen.
issues-import-no-integration = Keine Integration heißt „{ $found }“, oder mehrere
issues-import-no-scenario = Kein Szenario heißt „{ $found }“
issues-import-no-step = Kein Schritt heißt „{ $found }“
issues-import-end-lacks = Um so zu enden, braucht es „{ $field }“
issues-import-ends-new = Ein neues Problem kann nicht mit seinem Ausgang importiert werden. Importieren Sie es als neu und schließen Sie es dann ab.
issues-import-too-many-refused = Mehr als { $count } Zeilen werden abgelehnt. Nichts wurde importiert.
column-unknown = „{ $name }“ ist keine Spalte dieser Liste. Es gibt { $columns }.

list-reference = Referenz
list-title = Titel
list-raised = Gemeldet
list-party = Partei
list-duplicate-of = Doppelt zu
list-age = Alter in Tagen
list-quiet = Tage unverändert
list-workstream = Arbeitsstrang
list-id = Countersign-Id
list-sheet = Liste
issues-import-other-row = Die verborgene Id dieser Zeile gehört zu { $other }, nicht zu { $reference }: Spalten wurden getrennt voneinander sortiert. Speichern Sie die Liste neu und ändern Sie jene.
