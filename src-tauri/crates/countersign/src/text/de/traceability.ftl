## Nachverfolgbarkeit: Lücken und ihre Begründungen

command-hole-justify = Eine Lücke begründen
    .help = Sagt, warum eine Verbindung der Nachverfolgbarkeit fehlen darf. Die Begründung gilt, bis sich der Sachverhalt ändert.
command-hole-unjustify = Eine Begründung zurücknehmen
    .help = Nimmt die Begründung einer Lücke zurück: Die Lücke zählt wieder als offen.
did-hole-justify = Begründet: { $name }
did-hole-unjustify = Begründung von { $name } zurückgenommen
hole-unknown = { $name } hat keine Lücke „{ $hole }“
hole-not-justified = Niemand hat diese Lücke von { $name } begründet

hole-integration-without-requirement = Nichts wird von ihr gefordert
hole-integration-without-mapping = Keine Zuordnung wurde geliefert
hole-integration-without-scenario = Kein Szenario prüft sie
hole-requirement-without-scenario = Kein Szenario belegt sie
hole-requirement-not-signed = Keine Unterschrift deckt sie
hole-changed-since-signed = Seit der Unterschrift geändert
hole-scenario-without-requirement = Belegt keine Anforderung
hole-scenario-without-run = Nie ausgeführt
hole-failure-without-issue = Nicht bestanden, und kein Problem ist gemeldet
hole-closed-without-retest = Ohne Nachtest geschlossen
