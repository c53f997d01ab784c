### Berichte auf Bildschirmen.

report-run = Laufbericht
report-change-request = Antrag drucken
report-status = Projektstand
