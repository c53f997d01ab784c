## Verlauf

history-of = Verlauf von { $name }
history-of-this = Verlauf
history-all = Den ganzen Verlauf zeigen
history-person = Person
history-kind = Art
history-command = Vorgang
history-none = Nichts Passendes wurde getan.
history-entry = Eintrag { $sequence }
history-entries = Einträge des Verlaufs
history-close = Schließen
history-made = Angelegt
history-changed = Geändert
history-removed = Entfernt
history-before = Vorher
history-after = Nachher
history-redacted = Der Inhalt dieses Eintrags wurde aus der Datei entfernt. Wer wann was getan hat, steht noch da, und die Kette lässt sich weiter prüfen.
history-no-changes = Nichts Sichtbares wurde geändert.
history-only-stamps = Nur, wer es zuletzt geschrieben hat.
history-open = Öffnen
history-restore = { $count ->
    [one] Dies rückgängig machen
   *[other] Stand davor wiederherstellen: { $count } Vorgänge rückgängig machen
}
history-restore-title = { $count } Vorgänge rückgängig machen
history-restore-lead = Alles seit „{ $label }“ wird zurückgenommen, dieser Vorgang auch. Jeder lässt sich wiederholen.
history-hash = Hash
history-previous = Hash davor
history-raw-command = Befehl
history-when = Wann
history-chain = Journal
history-chain-words = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}, endet mit { $hash }
history-verify = Prüfen
history-verifying = Journal, Tabellen und Dateien werden geprüft
history-verified = Alles ist, wie das Journal sagt: { $entries } Einträge, { $entities } Objekte, { $files } Dateien geprüft.
history-damaged = { $count ->
    [one] 1 Stelle ist
   *[other] { $count } Stellen sind
} nicht, wie das Journal sagt
history-first = Die ersten { $shown } werden gezeigt; { $more } weitere sind betroffen.
