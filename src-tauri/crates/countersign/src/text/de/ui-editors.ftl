### Editoren für Dinge aus Teilen: Methodiken und Vorlagen.

editor-preview = Vorschau
editor-findings = { $count ->
    [0] Sie ist verwendbar
    [one] { $count } Stelle ist zu berichtigen
   *[other] { $count } Stellen sind zu berichtigen
}
editor-nameless = Ohne Namen
editor-move-up = Nach oben
editor-move-down = Nach unten
editor-remove-part = { $part } entfernen
editor-back = Zurück zur Liste
editor-saved = Gespeichert
editor-not-saved = { $changes ->
    [one] Nicht gespeichert: { $changes } Änderung
   *[other] Nicht gespeichert: { $changes } Änderungen
}
editor-discard = Änderungen verwerfen
