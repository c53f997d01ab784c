### Das Portfolio: alle Projekte des Arbeitsbereichs, und der Weg von einem zum anderen.

room-portfolio = Portfolio
way-portfolio = Zum Portfolio

## Projekte eines Arbeitsbereichs

sidebar-projects = Projekte dieses Arbeitsbereichs
project-here = jetzt geöffnet
project-all = Projekte dieses Arbeitsbereichs
project-switch = Zu einem anderen Projekt wechseln
project-switch-typed = Name eines Projekts
project-add = Neues Projekt in diesem Arbeitsbereich
project-add-lead = Es bekommt eigene Personen, einen eigenen Verlauf und eigene Dokumente und steht neben den anderen im Portfolio.
project-add-do = Projekt hinzufügen
project-add-read-only = Dieser Arbeitsbereich ist nur zum Lesen geöffnet
project-added = { $name } zu diesem Arbeitsbereich hinzugefügt
workspace-close = Arbeitsbereich schließen

## Tabelle

portfolio-lead = { $count ->
    [one] 1 Projekt in { $file }
   *[other] { $count } Projekte in { $file }
}
portfolio-find = Projekt, Kunde, Schritt oder Person
portfolio-shown = { $shown } von { $of }
portfolio-table = Projekte
portfolio-project = Projekt
portfolio-step = Schritt
portfolio-gate = Freigabe
portfolio-date = Nächster Termin
portfolio-slip-days = Verzug
portfolio-move = Wer ist am Zug
portfolio-progress = Fortschritt
portfolio-place = Schritt { $place } von { $of }
portfolio-open = Offen
portfolio-no-date = Keiner zugesagt
portfolio-no-move = Nichts steht aus
portfolio-late-more = { $count } weitere
date-late = { $days ->
    [one] 1 Tag überfällig
   *[other] { $days } Tage überfällig
}
date-today = heute
date-in = { $days ->
    [one] morgen
   *[other] in { $days } Tagen
}
date-ago = { $days ->
    [0] seit heute
    [one] seit gestern
   *[other] seit { $days } Tagen
}

## Alle Projekte zusammen

portfolio-by-step = Projekte nach Schritt
portfolio-by-step-summary = { $count ->
    [one] 1 Projekt; geschlossene Freigaben: { $blocked }.
   *[other] { $count } Projekte; geschlossene Freigaben: { $blocked }.
}
portfolio-now = jetzt
portfolio-projects = Projekte
portfolio-gate-open = Freigabe offen
portfolio-gate-closed = Freigabe geschlossen
portfolio-slipped = Verzug nach Partei
portfolio-slipped-summary = { $days ->
    [one] Termine haben sich insgesamt um 1 Tag verschoben.
   *[other] Termine haben sich insgesamt um { $days } Tage verschoben.
}
portfolio-since-start = seit Beginn
portfolio-party = Partei
portfolio-days = Tage
portfolio-moved = Gesamt
portfolio-slip = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} in { $count ->
    [one] 1 Verschiebung
   *[other] { $count } Verschiebungen
}
portfolio-no-slip = Kein zugesagter Termin hat sich verschoben.
portfolio-dates = Die nächsten vier Wochen
portfolio-no-dates = Für die nächsten vier Wochen ist kein Termin zugesagt.
portfolio-waiting = Was bei wem liegt
portfolio-waiting-for = { $party }: { $count }
portfolio-waiting-more = { $count ->
    [one] und 1 weiteres in den Projekten
   *[other] und { $count } weitere in den Projekten
}
