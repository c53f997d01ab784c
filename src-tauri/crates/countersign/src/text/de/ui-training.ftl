### Schulung: Termine, Teilnahme, Lücken, Abdeckung.

training-shown = Termine oder Abdeckung
training-sessions = Termine
training-coverage = Abdeckung
training-needs = { $count ->
    [one] Eine Freigabe braucht noch 1 Schulung
   *[other] Freigaben brauchen noch { $count } Schulungen
}
training-audience = Zielgruppe
training-invited = Eingeladen
training-score = { $right } von { $of }
training-score-head = Kontrollfragen
training-score-all = Kontrollfragen: { $right } von { $of } richtig
training-right = Richtige Antworten
training-questions = Fragen
training-score-wrong = Zwei ganze Zahlen, die erste nicht größer als die zweite.
training-gap = Zu schließende Lücke
training-gap-hint = Was sie danach nicht konnten.
training-signed = Unterschrieben
training-sign = Liste unterschreiben
training-sign-again = Erneut unterschreiben
training-gaps = Lücken
training-gap-add = Was noch offen ist
training-gap-add-hint = Eine Lücke wird ein Problem, wenn jemand sie schließen soll.
training-gap-note = Lücke vermerken
training-gap-raise = Problem melden
training-gap-remove = „{ $gap }“ entfernen
training-gap-raised = In Arbeit
training-gap-closed = Geschlossen
training-coverage-empty = Kein Termin sagt, für wen er ist. Geben Sie Terminen eine Zielgruppe, dann zeigt dies, was jede gelernt hat.
training-not-covered = Nicht abgedeckt
training-lacking = Wem sie noch fehlt
training-missed = Am { $date } gefehlt
training-asked-for = Eingeladen für den { $date }
training-again = Wieder am { $date }
training-not-again = Kein weiterer Termin geplant
training-plan-need = Einplanen
