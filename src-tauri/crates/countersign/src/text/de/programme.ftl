### Die Strategie des Lieferantenprogramms, wo der Kern von ihr spricht.

command-programme-answer = Fragen der Lieferantenstrategie beantworten
    .help = Beantwortet Fragen der Strategie unter ihren Kennungen; eine leere Antwort nimmt weg, was dort stand.

did-programme-answer = „{ $question }“ beantwortet
did-programme-answers = { $count } Fragen der Lieferantenstrategie beantwortet

strategy-question-unknown = Die Strategie hat keine Frage { $question }
strategy-nothing-said = Keine Frage der Strategie ist beantwortet: eine mit ihrer Antwort nennen
strategy-not-answered = Nicht beantwortet: „{ $question }“
strategy-needs-suppliers = Kein Lieferant ist bekannt: den Lieferantenstamm importieren
strategy-needs-waves = Keine Welle ist geplant

supplier-report-strategy-title = Strategie
supplier-report-strategy = { $done } von { $of } Schritten sind fertig.
supplier-report-question = Frage
