### Berichte: ein Lauf, ein Änderungsantrag.

run-report-title = Laufbericht
run-report-verdict-pass = { $subject }: bestanden.
run-report-verdict-fail = { $subject }: nicht bestanden.
run-report-verdict-blocked = { $subject }: konnte nicht laufen.
run-report-verdict-not-applicable = { $subject }: entfällt.
run-report-counts = { $passed } von { $of } bestanden.
run-report-level = Stufe
run-report-integration = Integration
run-report-environment = Umgebung
run-report-build = Build
run-report-tester = Tester
run-report-witness = Zeuge
run-report-at = Ausgeführt
run-report-totals = Anzahlen und Kontrollsummen
run-report-results = Ergebnisse
run-report-no-rows = Der Lauf betrifft die Integration im Ganzen; kein Szenario lief zeilenweise.
run-report-scenario = Szenario
run-report-outcome = Urteil
run-report-outcome-pass = Bestanden
run-report-outcome-fail = Nicht bestanden
run-report-outcome-blocked = Blockiert
run-report-outcome-not-applicable = Entfällt
run-report-actual = Was gesehen wurde
run-report-expected = Erwartet
run-report-issue = Problem
run-report-retest = Wiederholt
run-report-evidence = Nachweise
run-report-file = Datei
run-report-shows = Zu
run-report-digest = SHA-256
run-report-whole = zum ganzen Lauf
run-report-by-hand = Die Ergebnisse hat der Tester festgehalten; dieses Programm hat die Zuordnung nicht selbst ausgeführt.
run-none-yet = Noch wurde kein Lauf festgehalten

change-request-title = Änderungsantrag
change-request-verdict-draft = Beantragt, noch nicht entschieden.
change-request-verdict-approved = Genehmigt von { $person }.
change-request-verdict-rejected = Abgelehnt von { $person }.
change-request-by = Beantragt von
change-request-reason = Grund
change-request-impact = Was es kostet und verschiebt
change-request-decided-by = Entschieden von
change-request-decision = Entscheidung
change-request-integrations = Betroffene Integrationen
change-request-carried-out = Ausführung
change-request-workstream = Im Arbeitsstrang { $workstream }. Die erste Projektabnahme bleibt für ihren Umfang gültig.
change-request-nothing-signed = Darin wurde noch nichts unterschrieben.
change-request-sign-off = Abnahme
change-request-signed-on = Unterschrieben
change-request-certificate = Urkunde
change-request-none-yet = Es gibt noch keinen Änderungsantrag
proof-report = Es ist der Bericht „{ $document }“, wie ihn der Arbeitsbereich jetzt enthält.

status-report-title = Projektstand
status-report-verdict-done = Von beiden Parteien abgenommen
status-report-verdict-locked = { $step } kann noch nicht beginnen
status-report-verdict-ready = { $step } kann beginnen
status-report-verdict-in-progress = { $step } ist in Arbeit
status-report-verdict-awaiting = { $step } wartet auf Unterschriften
status-report-verdict-stale = Eine Unterschrift zu { $step } ist veraltet
status-report-verdict-reconfirm = { $step } wartet auf erneute Bestätigung
status-report-next = Am Zug: { $party }. { $move }.
status-report-nobody = Niemand ist am Zug.
status-report-late = { $count ->
    [0] Keine Zusage ist überfällig.
    [one] Eine Zusage ist überfällig.
   *[other] { $count } Zusagen sind überfällig.
}
status-report-no-date = noch kein Datum
status-report-of = { $part } von { $whole }
status-report-figure-end = Letzte Zusage
status-report-figure-items = Erledigte Punkte
status-report-figure-open = Offene Probleme
status-report-figure-signed = Schritte unterschrieben
status-report-stands = Wo alles steht
status-report-moves = Wer am Zug ist
status-report-more = und { $count } weitere
status-report-waits = { $days ->
    [0] seit heute
    [one] seit einem Tag
   *[other] seit { $days } Tagen
}
status-report-complete = { $count ->
    [one] Eine Integration
   *[other] { $count } Integrationen
}, vollständig
status-report-mark-signed = unterschrieben
status-report-mark-complete = vollständig
status-report-mark-in-progress = in Arbeit
status-report-mark-ready = kann beginnen
status-report-mark-stale = veraltet
status-report-mark-locked = gesperrt
status-report-issues = Probleme, gemeldet und gelöst, je Woche
status-report-issues-alt = { $raised } Probleme wurden bis jetzt gemeldet, { $resolved } davon gelöst.
status-report-raised = gemeldet
status-report-resolved = gelöst
status-report-no-issues = Kein Problem wurde gemeldet.
status-report-slipped = Verzug in Tagen, nach der Partei der Ursache
status-report-none-slipped = Kein Datum hat sich verschoben.
status-report-days = { $count } T
status-report-suppliers = Lieferanten nach der erreichten Stufe
status-report-dates = Nächste Zusagen
status-report-commitment = Zusage
status-report-now = Jetzt
status-report-slip = Verzug, Tage

diagram-caption = Integrationsarchitektur: { $shows }
diagram-production = PRODUKTION
diagram-test = TEST
diagram-network = Netz { $name }
diagram-shows = { $drawn } von { $all } Integrationen
diagram-alt = { $shows }. { $flows }
diagram-no-method = noch keine Methode
diagram-system = System
diagram-transport = Transport
diagram-boundary = Vertrauensgrenze

gantt-caption = Zusagen, zuerst und jetzt. Eine Zusage wird nie überschrieben: jeder Verzug behält Ursache und Partei.
gantt-row = { $name }: { $date }, { $days } Tage nach der ersten Zusage.
gantt-first = Zuerst
gantt-now = Jetzt
gantt-slip = Verzug, T
gantt-done = erledigt
gantt-committed = zugesagt
gantt-slip-of = Verzug: { $party }
gantt-mark-first = erste Zusage
gantt-mark-now = Zusage jetzt
gantt-mark-kept = eingehalten

print-no-drawing = { $title } enthält keine Zeichnung. Das Architekturdiagramm, der Zeitplan und die Berichte zum Stand enthalten welche.
diagram-planned = geplant: im Test nichts bestanden, oder nicht abgenommen
gantt-elapsed = verstrichen
gantt-today = Stand { $date }
trace-paper-title = Rückverfolgbarkeit
trace-paper-verdict = { $holes ->
    [0] In { $rows } Zeilen fehlt nichts, oder jemand hat gesagt, warum.
    [one] In { $rows } Zeilen fehlt ein Glied, und niemand hat gesagt, warum.
   *[other] In { $rows } Zeilen fehlen { $holes } Glieder, und niemand hat gesagt, warum.
}
trace-paper-rows = Zeilen { $from } bis { $to } von { $all }
trace-paper-row = { $name }: { $full } halten, { $ring } offen, { $failed } gescheitert oder veraltet, { $holes } fehlen.
trace-paper-missing = Was fehlt
trace-paper-nothing-missing = Nichts
trace-paper-open = offen
trace-paper-about = Worum es geht
trace-paper-lacks = Was fehlt
trace-paper-why = Grund, es zu lassen
trace-paper-mark-full = bestanden, unterschrieben oder vereinbart
trace-paper-mark-ring = vorhanden, noch nicht gezeigt
trace-paper-mark-cross = gescheitert oder abgelehnt
trace-paper-mark-triangle = veraltet
trace-paper-mark-hole = fehlt
trace-paper-mark-justified = fehlt aus gutem Grund
