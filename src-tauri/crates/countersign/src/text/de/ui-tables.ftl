### Listen, die wie eine Tabellenkalkulation bedient werden.

grid-head-hint = Klicken sortiert, mit der Umschalttaste nach einer weiteren Spalte. Alt und Pfeiltasten verschieben die Spalte, mit der Umschalttaste ändern sie ihre Breite.
grid-columns = Spalten
grid-columns-hint = Ziehen Sie einen Spaltenkopf, um die Spalte zu verschieben, seinen Rand, um sie zu verbreitern.
grid-columns-reset = Spalten zurücksetzen
grid-column-width = Breite von { $column }
grid-column-before = { $column } nach vorn schieben
grid-column-after = { $column } nach hinten schieben
grid-more-filters = Weitere Filter
grid-filters = Gespeicherte Filter
grid-filter-save = Diesen Filter speichern…
grid-filter-none = Alle Zeilen werden gezeigt
grid-filter-forget = { $name } vergessen
grid-filter-save-title = Diesen Filter speichern
grid-filter-save-lead = Was jetzt gezeigt wird, mit Reihenfolge und Gruppen, unter einem Namen.
grid-filter-name = Name des Filters
grid-filter-keep = Filter speichern
grid-group = Gruppieren
grid-grouped = Gruppiert nach { $by }
grid-group-none = Keine Gruppen
grid-count = { $shown } von { $all }
grid-copied = { $count ->
    [one] Eine Zelle kopiert
   *[other] { $count } Zellen kopiert
}
grid-nothing-changes = Das steht schon in den Zellen
grid-no-choice = Keine Auswahl enthält diese Zeichen
grid-problem-empty = Das darf nicht leer sein
grid-problem-number = Keine Zahl: Schreiben Sie Ziffern, etwa 1200
grid-problem-date = Noch kein Datum: Schreiben Sie es als 26. Nov 2026
grid-problem-choice = Keine der Auswahlmöglichkeiten
grid-problem-locked = Das kann hier nicht geändert werden
grid-problem-fixed = Diese Spalte kann nicht bearbeitet werden
grid-problem-outside = Dafür gibt es keine Zelle
grid-paste-title = In die Tabelle einfügen
grid-paste-lead = { $count ->
    [0] Keine Zelle ändert sich
    [one] Eine Zelle ändert sich
   *[other] { $count } Zellen ändern sich
}, { $refused ->
    [0] keine wird abgelehnt
    [one] eine wird abgelehnt
   *[other] { $refused } werden abgelehnt
}, unverändert: { $same }. Es ist ein Vorgang, der zurückgenommen werden kann.
grid-paste-refused = Abgelehnt
grid-paste-changes = Änderungen
grid-paste-row = Zeile
grid-paste-column = Spalte
grid-paste-before = Jetzt
grid-paste-after = Dann
grid-paste-more = { $count ->
    [one] Eine weitere Zelle ändert sich.
   *[other] { $count } weitere Zellen ändern sich.
}
grid-paste-keep = { $count ->
    [0] Zellen ändern
    [one] Eine Zelle ändern
   *[other] { $count } Zellen ändern
}
list-menu = Mehr zu dieser Liste
list-save-title = Die Liste speichern
list-csv = Tabelle (CSV)
list-xlsx = Arbeitsmappe (XLSX)
list-csv-shown = Als CSV speichern, was gezeigt wird…
list-csv-all = Alles als CSV speichern…
list-xlsx-shown = Als XLSX speichern, was gezeigt wird…
list-xlsx-all = Alles als XLSX speichern…
list-saved = { $count ->
    [one] Eine Zeile in { $file } gespeichert
   *[other] { $count } Zeilen in { $file } gespeichert
}
integrations-search = Integration suchen
