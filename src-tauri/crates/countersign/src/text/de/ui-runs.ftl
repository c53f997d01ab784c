## Szenarien ausführen

testing-expected-result = Erwartetes Ergebnis
runs-start = Lauf beginnen
runs-start-lead = Was für den ganzen Lauf gilt. Danach folgen die Szenarien, eines nach dem anderen.
runs-start-act = Mit { $count ->
    [one] 1 Szenario
   *[other] { $count } Szenarien
} beginnen
runs-start-wholes = Mit { $count ->
    [one] 1 Integration
   *[other] { $count } Integrationen
} beginnen
runs-start-none = Auf dieser Stufe gibt es nichts auszuführen.
runs-title = { $level }, neuer Lauf
runs-header = { $date } · { $person }
runs-witnessed = Zeuge { $person }
runs-particulars = Angaben ändern
runs-progress = { $done } von { $of } ausgeführt
runs-count = { $count } { $word }
runs-shown = Welche Szenarien gezeigt werden
runs-all = Alle
runs-mine = Meine
runs-not-passed = Noch nicht bestanden
runs-retest = Nachtest
runs-keys = P bestanden · F nicht bestanden · B blockiert · N entfällt · ↑ ↓ bewegen
runs-complete = Lauf abschließen
runs-pause = Später fortsetzen
runs-discard = Lauf verwerfen
runs-discard-title = Diesen Lauf verwerfen
runs-discard-lead = { $count ->
    [0] Noch kein Ergebnis wurde angegeben.
    [one] Ein Ergebnis wurde angegeben und geht verloren.
   *[other] { $count } Ergebnisse wurden angegeben und gehen verloren.
}
runs-open = Ein Lauf ist noch nicht festgehalten
runs-open-text = { $level }, begonnen { $when }: { $done } von { $of } ausgeführt. Er liegt auf diesem Computer.
runs-continue = Lauf fortsetzen
runs-place = { $place } von { $of }
runs-scenario = Szenario
runs-must-exist = Muss vorher da sein
runs-data = Testdaten
runs-steps = Schritte
runs-step = Schritt { $number }: { $step }
runs-expected = Erwartet
runs-actual = Gesehen
runs-evidence = Nachweis
runs-evidence-drop = Datei ablegen, Bildschirmfoto einfügen oder auswählen
runs-pass = Bestanden
runs-fail = Nicht bestanden
runs-blocked = Blockiert
runs-na = Entfällt
runs-clear = Ergebnis zurücknehmen
runs-hint-pass = „Bestanden“ hakt jeden Schritt ab. „Nicht bestanden“ meldet ein Problem mit diesen Schritten und diesem Nachweis.
runs-hint-fail = Das Problem wird beim Abschließen des Laufs gemeldet, mit den Schritten, dem Erwarteten und Gesehenen und dem Nachweis.
runs-issue-owner = Verantwortlich
runs-issue-due = Fällig
runs-close-issue = { $issue } mit diesem Nachtest schließen
runs-retest-of = Nachtest von { $run }: { $issue } ist bereit
runs-earlier = Frühere Läufe
runs-earlier-line = { $run }, { $date }
runs-earlier-none = Noch nie ausgeführt.
runs-row-running = Läuft
runs-files = { $count ->
    [one] 1 Datei
   *[other] { $count } Dateien
}
runs-failed-at = Nicht bestanden bei Schritt { $number }: { $step }
runs-description-steps = Schritte
runs-description-expected = Erwartet
runs-description-actual = Gesehen
runs-resolved = Im Nachtest bestanden
runs-blank = Leer drucken
runs-standard = Standardszenarien hinzufügen
runs-standard-lead = Womit Integrationen dieser Objekte üblicherweise geprüft werden. Schritte und Daten werden danach ergänzt.
runs-standard-none = Kein Objekt dieses Projekts hat Standardszenarien.
runs-standard-all = Alle von { $name }
runs-standard-there = Schon da
runs-standard-act = { $count ->
    [one] 1 Szenario
   *[other] { $count } Szenarien
} hinzufügen
runs-next = Nächstes Szenario
runs-previous = Vorheriges Szenario
runs-level = Stufe
runs-integration = Integration
runs-result = Ergebnis
runs-kind = Art
