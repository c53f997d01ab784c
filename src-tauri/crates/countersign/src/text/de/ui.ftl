### Die Wörter der Bildschirme. Aufforderungen stehen als Verb am Ende, wie in deutscher Software üblich.

## States

state-locked = Gesperrt
state-ready = Bereit
state-in-progress = In Arbeit
state-awaiting-sign-off = Abnahme offen
state-complete = Fertig
state-signed = Unterschrieben
state-signed-with-conditions = Mit Auflagen unterschrieben
state-declined = Abgelehnt
state-stale = Veraltet
state-reconfirm = Neu bestätigen
state-retest = Nachtest
state-waived = Ausnahme
state-not-applicable = Entfällt
state-draft = Entwurf
state-issued = Herausgegeben
state-pass = Bestanden
state-fail = Nicht bestanden
state-blocked = Blockiert
state-not-run = Nicht ausgeführt
state-none = Keine
state-error = Fehler
state-warning = Warnung
state-note = Hinweis

## Kit

field-optional = optional
field-date-choose = Datum wählen
field-date-unread = Noch kein Datum. Schreiben Sie es wie 25. Nov. 2026 oder 2026-11-25.
calendar-before = Voriger Monat
calendar-after = Nächster Monat
task-cannot-start = Noch gesperrt
task-conditions = { $count ->
    [one] { $count } Bedingung
   *[other] { $count } Bedingungen
}
table-select-all = Alle gezeigten Zeilen auswählen
table-select-row = { $row } auswählen
table-selected = { $count } ausgewählt
table-bulk = Für die ausgewählten Zeilen
filter-clear = Filter { $filter } entfernen
no-results = Nichts passt zu diesen Filtern.
no-results-reset = Filter zurücksetzen
dialog-close = Schließen
drawer-close = { $panel } schließen
refusal-lead = { $count ->
    [one] 1 Bedingung ist nicht erfüllt. Nichts wurde geändert.
   *[other] { $count } Bedingungen sind nicht erfüllt. Nichts wurde geändert.
}
refusal-copy = Als Text kopieren
toast-region = Meldungen
toast-cancel = Abbrechen
toast-dismiss = Ausblenden
card-editing = Wird bearbeitet
card-edit = { $reference } bearbeiten
card-more = Mehr zu { $reference }
card-accepted-when = Abgenommen, wenn
diff-row = Zeile
diff-field = Feld
diff-by = Von
diff-nothing = nichts
sign-off-quote = „{ $meaning }“
sign-off-what = Was genau unterschrieben wird
sign-off-revision = Revision
sign-off-issued = Herausgegeben
sign-off-digest = Prüfsumme
signature-title = Unterschrift
signature-way = Art der Unterschrift
signature-draw = Zeichnen
signature-type = Tippen
signature-draw-empty = Feld für die Unterschrift. Zeichnen Sie mit dem Zeiger, oder wählen Sie Tippen, um mit der Tastatur zu unterschreiben.
signature-drawn = Unterschrift gezeichnet
signature-typed = Ihr Name als Unterschrift
signature-clear = Unterschrift löschen
pdf-page = Seite { $number } von { $of }
pdf-before = Vorige Seite
pdf-after = Nächste Seite
pdf-smaller = Kleiner
pdf-larger = Größer
pdf-fit-width = Auf Breite
pdf-fit-page = Ganze Seite
pdf-unreadable = Diese Datei lässt sich nicht als PDF zeigen. Öffnen Sie sie mit einem anderen Programm, oder lassen Sie sie sich neu schicken.

## Palette and shortcuts

palette-title = Suche oder Befehl
palette-placeholder = Suche oder Befehl
palette-none = Nichts passt zu „{ $typed }“.
palette-explain = zeigt sie
palette-choose = wählen
palette-do = ausführen
palette-dry-run = Probelauf: was sich ändern würde
palette-shortcuts = alle Tastenkürzel
palette-group-do = Ausführen
palette-group-go = Gehen zu
palette-group-find = In diesem Arbeitsbereich finden
shortcuts-title = Tastenkürzel
shortcuts-lead = Einzelne Tasten gelten überall, wo gerade nichts getippt wird.

## Frame

skip-to-main = Zum Hauptbereich springen
sidebar = Räume
sidebar-person = Handelnde Person wechseln
breadcrumb = Wo Sie sind
search-or-command = Suche oder Befehl
save-saved = Gespeichert { $time }
save-saving = Wird gespeichert
save-not-saved = { $changes ->
    [one] Nicht gespeichert: 1 Änderung
   *[other] Nicht gespeichert: { $changes } Änderungen
}
undo-nothing = Nichts rückgängig zu machen
redo-nothing = Nichts zu wiederholen
panel-toggle = { $panel }: { $count }

rooms-project = Projekt
rooms-suppliers = Lieferanten
rooms-workspace = Arbeitsbereich
room-home = Projektübersicht
room-requirements = Anforderungen
room-architecture = Architektur
room-mappings = Zuordnungen
room-test-mode = Testmodus
room-scenarios = Szenarien
room-issues = Probleme
room-timeline = Zeitplan
room-sign-offs = Abnahmen
room-documents = Dokumente
room-suppliers = Lieferanten
room-onboarding = Anbindung
room-letters = Schreiben
room-checker = Belegprüfung
room-people = Personen
room-history = Verlauf
room-settings = Einstellungen

command-undo = Rückgängig: { $label }
command-redo = Wiederholen: { $label }
command-back = Zurück
command-forward = Vorwärts
command-light = Helle Darstellung verwenden
command-dark = Dunkle Darstellung verwenden
command-system = Darstellung des Systems verwenden
command-language-en = Speak English
command-language-de = Deutsch sprechen
command-language-system = Sprache des Systems verwenden
command-zoom-grow = Alles größer zeigen
command-zoom-shrink = Alles kleiner zeigen
command-zoom-reset = Alles in normaler Größe zeigen
command-palette = Suche oder Befehl
command-shortcuts = Tastenkürzel zeigen

menu-file = Datei
menu-edit = Bearbeiten
menu-go = Gehe zu
menu-project = Projekt
menu-view = Ansicht
menu-help = Hilfe

## Welcome

welcome-lead = Von der ersten Anforderung bis zur letzten Unterschrift, in einer Datei auf Ihrer eigenen Festplatte.
welcome-start = Beginnen
welcome-new = Neues Projekt
welcome-new-hint = Fünf Angaben und die Objekte im Umfang; alles lässt sich später ändern
welcome-open = Arbeitsbereich öffnen…
welcome-open-hint = Eine .countersign-Datei
welcome-sample = Beispielprojekt
welcome-sample-hint = Zwölf Integrationen, der Abnahmetest steht noch bevor
welcome-choose = Arbeitsbereich öffnen
file-kind-workspace = Countersign-Arbeitsbereich
welcome-recent = Zuletzt geöffnet
welcome-recent-keys = ↑ ↓ und Eingabe
welcome-recent-none = Arbeitsbereiche, die Sie öffnen, stehen hier.
welcome-recent-unread = Die zuletzt geöffneten Arbeitsbereiche lassen sich nicht lesen: { $cause }
welcome-missing = Nicht mehr an seinem Ort
welcome-look-for = Suchen
welcome-forget = Aus der Liste entfernen
welcome-forgotten = { $name } aus der Liste entfernt
welcome-version = Version { $version }
welcome-shortcuts = Tastenkürzel
welcome-failed = Das ging nicht: { $cause }
welcome-language = Sprache: Deutsch
language-en = English
language-de = Deutsch
language-system = Wie das System
welcome-appearance = Darstellung: { $appearance ->
    [light] hell
    [dark] dunkel
   *[system] System
}
