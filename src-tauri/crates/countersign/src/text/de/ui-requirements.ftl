### Die geführten Anforderungen: Abschnitte, Seiten, Karten und die Seite, die alle Antworten prüft.

wizard-progress = { $answered } von { $of } Antworten
wizard-revision = Entwurf, noch nie herausgegeben
wizard-revision-issued = Revision { $number } herausgegeben
wizard-where = { $section }, Seite { $page } von { $of }
wizard-where-section = Abschnitt { $number } von { $of }
wizard-section-pages = { $done } von { $of }
wizard-continue-to = Weiter zu { $page }
wizard-general = Zu keiner Integration
wizard-ask = Im Raum fragen
wizard-ask-all = { $count ->
    [one] Die eine Frage
   *[other] Alle { $count } Fragen
}
wizard-state-none = Feststellen, dass es keine gibt
wizard-none = Nichts wird davon verlangt, weil
wizard-none-hint = Sagen Sie, warum der Standard ohne eigene Aussage genügt.
wizard-none-stated = Nichts wird davon verlangt: { $reason }
wizard-none-back = Doch etwas verlangen
wizard-add = Anforderung hinzufügen
wizard-new-statement = Was gelten muss
wizard-empty = Noch keine Anforderung.
wizard-mark = Seite als vollständig markieren
wizard-unmark = Markierung zurücknehmen
wizard-continue = Weiter
wizard-back = Zurück
wizard-next = Nächste: { $page }
wizard-check-first = { $count ->
    [one] zuerst 1 Fehler
   *[other] zuerst { $count } Fehler
}
wizard-check-ready = Bereit zur Herausgabe
wizard-completeness = Vollständigkeit
wizard-errors = { $count } Fehler
wizard-warnings = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
}
wizard-notes = { $count ->
    [one] 1 Hinweis
   *[other] { $count } Hinweise
}
wizard-this-page = Diese Seite
wizard-add-it = Ergänzen
wizard-show-it = Zeigen
wizard-go = Zur Seite
wizard-kept = Jede Änderung ist gespeichert.
wizard-saved-at = Gespeichert um { $time }
wizard-compare = Vergleichen
wizard-issue = Revision { $number } herausgeben
wizard-accepted-scenarios = { $count ->
    [one] 1 Szenario
   *[other] { $count } Szenarien
}
wizard-done = Fertig mit { $reference }
wizard-must = Muss
wizard-should = Soll
wizard-could = Kann
wizard-standard = Standard
wizard-non-standard = Abweichend

check-lead = Lesen Sie jede Antwort noch einmal. Was herausgegeben wird, ist die Grundlage der späteren Schritte.
check-not-answered = Nicht beantwortet
check-none = Keine: { $reason }
check-nothing = Noch nichts
check-change = Ändern
check-change-what = { $section } ändern
check-more = { $count } weitere
