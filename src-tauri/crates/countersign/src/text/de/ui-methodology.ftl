### Der Methodik-Editor: was das Projekt befolgt, und wie man eine eigene Methodik anlegt.

methodology-title = Methodik
methodology-lead = Schritte, Freigaben, Rollen und Abnahmen sind Daten. Legen Sie eine eigene Fassung an, und stellen Sie das Projekt um, wenn sie stimmig ist.
methodology-column-name = Methodik
methodology-column-version = Fassung
methodology-column-origin = Herkunft
methodology-column-use = Verwendung
methodology-built-in = Mitgeliefert
methodology-own = Eigene
methodology-followed = Befolgt von { $workstreams }
methodology-signed-under = { $count ->
    [one] { $count } Unterschrift entstand unter ihr
   *[other] { $count } Unterschriften entstanden unter ihr
}
methodology-unused = Nichts folgt ihr
methodology-edit = Bearbeiten
methodology-copy = Kopie bearbeiten
methodology-copy-on = Mit der Kopie weitermachen
methodology-begun = Änderungen nicht gespeichert
methodology-look = Ansehen
methodology-import = Methodik importieren
methodology-export = Als Datei speichern
methodology-remove = Entfernen
methodology-adopt = Projekt darauf umstellen
methodology-adopt-title = Projekt auf { $name } { $version } umstellen
methodology-adopt-act = Projekt auf Fassung { $version } umstellen
methodology-adopt-reason = Grund
methodology-adopt-reason-hint = Er steht im Verlauf und auf dem Zertifikat des Projekts.
methodology-consequences = Was die Umstellung ändert
methodology-no-consequences = Für das Projekt ändert sich nichts: Nur Namen und Texte sind anders.
methodology-obstacles = Das Projekt kann nicht umgestellt werden
methodology-preview = Vorschau
methodology-preview-lead = So werden es die Beteiligten sehen
methodology-findings = { $count ->
    [0] Sie ist verwendbar
    [one] { $count } Stelle ist zu berichtigen
   *[other] { $count } Stellen sind zu berichtigen
}
methodology-outline = Teile der Methodik
methodology-nameless = Ohne Namen
methodology-general = Angaben
methodology-roles = Rollen
methodology-trainings = Schulungen
methodology-steps = Schritte
methodology-sign-offs = Abnahmen
methodology-starts = Beginnt, wenn
methodology-items = Punkte
methodology-signatories = Unterschriften
methodology-add-role = Rolle hinzufügen
methodology-add-training = Schulung hinzufügen
methodology-add-step = Schritt hinzufügen
methodology-add-condition = Bedingung des Beginns hinzufügen
methodology-add-item = Punkt hinzufügen
methodology-add-sign-off = Abnahme hinzufügen
methodology-add-signatory = Unterschrift hinzufügen
methodology-new-name = Name
methodology-move-up = Nach oben
methodology-move-down = Nach unten
methodology-remove-part = { $part } entfernen
methodology-back = Zurück zur Liste
methodology-save = Fassung { $version } speichern
methodology-saved = Gespeichert
methodology-not-saved = { $changes ->
    [one] Nicht gespeichert: { $changes } Änderung
   *[other] Nicht gespeichert: { $changes } Änderungen
}
methodology-discard = Änderungen verwerfen
methodology-read-only = Diese Fassung wird befolgt oder ist mitgeliefert und bleibt, wie sie ist. Bearbeiten Sie eine Kopie, um sie zu ändern.

methodology-field-id = Kennung
methodology-field-id-hint = Steht in Dateien und ändert nie ihre Bedeutung.
methodology-field-name = Name
methodology-field-version = Fassung
methodology-field-version-hint = Unterschriebenes behält die Fassung, unter der es unterschrieben wurde.
methodology-field-description = Wofür sie ist
methodology-field-party = Partei
methodology-field-short = Kurzname
methodology-field-short-hint = Ein oder zwei Wörter für Spaltenköpfe.
methodology-field-purpose = Zweck
methodology-field-required = Rollen, die der Schritt braucht
methodology-field-optional = Rollen, ohne die es auch geht
methodology-field-title = Was zu tun ist
methodology-field-condition = Was erfüllt sein muss
methodology-field-help = Hilfe
methodology-field-kind = Erfüllt, wenn
methodology-field-document = Dokument
methodology-field-level = Stufe
methodology-field-sign-off = Abnahme
methodology-field-training = Schulung
methodology-field-roles = Rollen, die es tun können
methodology-field-each = Wird für jede Integration verfolgt
methodology-field-protects = Schützt
methodology-field-protects-hint = Nur diese Partei kann eine Ausnahme zulassen.
methodology-field-waivable = Ausnahme möglich
methodology-field-step = Schritt
methodology-field-scope = Umfasst
methodology-field-meaning = Der Satz, der unterschrieben wird
methodology-field-documents = Dokumente, die sie bindet
methodology-field-signs-as = Unterschreibt als
methodology-field-signature-optional = Die Abnahme kommt ohne sie aus

methodology-scope-workstream = Einen Arbeitsstrang
methodology-scope-project = Das ganze Projekt
methodology-signs-as-acceptor = Abnehmer
methodology-signs-as-approver = Genehmiger
methodology-signs-as-reviewer = Prüfer
methodology-signs-as-author = Verfasser
methodology-signs-as-countersigns = Gegenzeichner

methodology-check-confirmed = Eine Person bestätigt es
methodology-check-integrations-identified = Jede Integration sagt, was wohin geht, wie und wie oft
methodology-check-non-standard-recorded = Von jeder Integration ist gesagt, ob sie Standard ist
methodology-check-commitments-set = Jeder Schritt hat eine Zusage
methodology-check-document-issued = Eine Revision des Dokuments ist herausgegeben
methodology-check-document-current = Die herausgegebene Revision enthält den heutigen Stand
methodology-check-file-delivered = Eine Datei zum Dokument ist geliefert
methodology-check-sample-received = Eine Beispieldatei ist eingegangen
methodology-check-run-passed = Der letzte Lauf ist bestanden
methodology-check-scenarios-passed = Jedes Szenario ist bestanden
methodology-check-issues-resolved = Jedes Problem ist gelöst
methodology-check-signed = Die Abnahme ist unterschrieben
methodology-check-supplier-known = Der Lieferant hat Nummer, Land und Ansprechpartner
methodology-check-contact-named = Das Programm nennt den Ansprechpartner des Anbieters
methodology-check-channel-chosen = Der Lieferant hat einen Kanal
methodology-check-supplier-agreed = Der Lieferant hat dem Kanal zugestimmt
methodology-check-channel-set-up = Der Kanal ist auf beiden Seiten eingerichtet
methodology-check-first-document = Ein echter Beleg ist gekommen
methodology-check-training-held = Die Schulung hat stattgefunden
methodology-check-training-attended = Personen in diesen Rollen haben die Schulung besucht
methodology-level-test-mode = Testmodus
methodology-level-unit = Modultest
methodology-level-integration = Integrationstest
methodology-level-acceptance = Abnahmetest
methodology-level-regression = Regressionstest
methodology-level-conversation = Gespräch mit einem Lieferanten
methodology-preview-each = für jede Integration
methodology-preview-waivable = Ausnahme möglich

settings-parts = Bereiche der Einstellungen
settings-part-project = Projekt und Dokumente
settings-part-methodology = Methodik
settings-part-personal = Dieser Computer
