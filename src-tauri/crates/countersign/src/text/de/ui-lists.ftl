### Die Listen der Räume.

grid-days-between = { $from } bis { $until }
grid-days-from = ab { $from }
grid-days-until = bis { $until }
grid-days-first = Von
grid-days-last = Bis

history-what = Was getan wurde
history-about = Worum es geht
history-number = Eintrag
history-day = Tag
history-search = Im Verlauf suchen
history-loading = { $count ->
    [one] 1 Eintrag gelesen, die älteren folgen
   *[other] { $count } Einträge gelesen, die älteren folgen
}
history-state-holds = Gilt

answers-title = Alle Antworten
answers-form = Wie die Anforderungen gezeigt werden
answers-pages = Seiten
answers-table = Tabelle
answers-lead = Jede Frage des Dokuments mit ihrer Antwort. Antworten werden dort geändert, wo sie stehen.
answers-search = Frage oder Antwort suchen
answers-section = Abschnitt
answers-item = Frage
answers-answer = Antwort
answers-who = Beantwortet von
answers-at = Beantwortet am
answers-confirmed = Bestätigt durch
answers-is-confirmed = Bestätigt
answers-not-confirmed = Nicht bestätigt
answers-finding = Was gefunden wurde
answers-go = Zu ihrer Seite
answers-locked-list = Mehrere Einträge werden auf ihrer Seite eingegeben
answers-locked-rows = Zeilen werden auf ihrer Seite hinzugefügt
answers-locked-date = Ein Termin wird im Zeitplan verschoben, mit seiner Ursache
answers-confirmed-revision = Revision { $number }
answers-confirmed-page = Seite als vollständig markiert
answer-state-missing = Fehlt
answer-state-faulty = Zu berichtigen
answer-state-open = Nicht beantwortet
answer-state-answered = Beantwortet
answer-state-nothing = Nichts zu sagen

samples-search = Datei suchen
scenarios-search = Szenario suchen
runs-search = Lauf suchen
people-search = Person suchen
organisations-search = Organisation suchen
timeline-search = Termin suchen
slips-search = Verschiebung suchen
timeline-locked-party = Wessen Zusage es ist, ändert sich nicht. Sagen Sie stattdessen einen anderen Termin zu.

catalogue-parts = Ein Objekt oder alle
catalogue-one = Ein Objekt
catalogue-all = Alle Objekte
catalogue-record = Satz
catalogue-count = Felder
catalogue-confidence = Grundlage
catalogue-origin = Gelernt aus
catalogue-knowledge = Bekannt aus
catalogue-built-in = Eingebaut
catalogue-search-fields = Feld suchen
catalogue-no-fields = Noch ist kein Feld beschrieben.

burn-chart = Diagramm
burn-open-title = Offene Probleme
burn-turned-title = Eröffnet und geschlossen
burn-per-day = Nach Tagen
burn-per-week = Nach Wochen
burn-per = Länge eines Abschnitts
burn-all = Alle zusammen
burn-by-severity = Nach Schwere
burn-which = Zusammen oder nach Schwere
burn-opened = Eröffnet
burn-closed = Geschlossen
burn-open = Offen
burn-day = Tag
burn-week = Woche ab
burn-until = Woche bis
burn-now = Nach der Schwere, die Probleme jetzt haben
burn-summary = { $open } offen von { $raised }, die eröffnet wurden, { $closed } geschlossen
burn-none = Noch wurde kein Problem gemeldet

offer-issues-hint = Zeigt, was neu ist, was sich ändert und was nicht übernommen werden kann, bevor etwas gespeichert wird
offer-paper = Prüfen und zuordnen
offer-paper-hint = Sagt, was es ist und ob dieser Arbeitsbereich den Inhalt kennt; ein unterschriebener Scan wird mit seiner Unterschrift festgehalten

issues-paste-table = Aus einer Tabellenkalkulation einfügen…
issues-paste-title = Probleme aus einer Tabellenkalkulation einfügen
issues-paste-lead = Fügen Sie die Zeilen mit ihren Überschriften ein. Von jeder wird gezeigt, was aus ihr wird, bevor etwas gespeichert wird.
issues-paste-rows = Zeilen
issues-paste-show = Zeigen, was aus ihnen wird
issue-age-fortnight = wartet
issue-age-month = wird alt
issue-age-older = alt
timeline-slipped-causes = Verzug nach Ursache
catalogue-add-field-to = Feld zu { $record } hinzufügen
catalogue-fields-of = Felder von { $name }
burn-turned-of = Eröffnet und geschlossen: { $severity }
issues-pasted = Eingefügte Zeilen
verify-printed-file = Gedruckte Datei prüfen
verify-reading = Die Datei wird gelesen
verify-title = Titel
verify-untitled = Ohne Titel
verify-pages = Seiten
verify-known-as = Hier bekannt als
verify-unknown = Nichts in diesem Arbeitsbereich
verify-signed-by = Unterschrieben von
verify-nobody = Niemand, soweit dieser Arbeitsbereich weiß
verify-not-ours = Kein Dokument von Countersign
verify-holds = Stimmt
verify-fails = Stimmt nicht
verify-checked = Was geprüft wurde
verify-done = Fertig
verify-record = Unterschrift auf Papier festhalten…
issue-aged = { $days }, { $word }
chart-numbers = Zahlen von { $chart }
