### Tagesordnungen für Sitzungen. Der Schlüssel ist aus der Kennung und der Stelle des Punkts in sessions/agendas.toml gemacht.

agenda-scope-session = Anforderungen, Architektur und Umfang
    .help = Gehen Sie die Anforderungen mit der technischen Architektur durch, und gehen Sie mit Umfang, Zuständigen und Terminen hinaus.
agenda-scope-session-point-1 = Rollen und Entscheidungswege
    .aim = Wer für wen spricht, wer bei Uneinigkeit entscheidet und wo Entscheidungen festgehalten werden.
agenda-scope-session-point-2 = Anforderungen Objekt für Objekt durchgehen
    .aim = Jede Aussage vorlesen, die Fragen des Katalogs stellen und aufschreiben, was niemand beantworten kann.
agenda-scope-session-point-3 = Architektur: Systeme, Flüsse und Methoden
    .aim = Zeichnen, was welches System auf welchem Weg und durch welche Firewall verlässt. Die Integrationen dabei berichtigen.
agenda-scope-session-point-4 = Bewährte Vorgehensweisen und Grenzen
    .aim = Nur Änderungen, Spalten über ihren Namen gefunden, Größe von Dateien, Abholung alle paar Minuten, wer den Ausgangsordner leert.
agenda-scope-session-point-5 = Abweichungen vom Standard und ihre Möglichkeiten
    .aim = Zu jeder: warum der Standard nicht genügt, was sonst infrage kommt, was es kostet, wer es genehmigt. Oder feststellen, dass es keine gibt.
agenda-scope-session-point-6 = Datenqualität und Beispieldateien
    .aim = Welche Datei aus welchem System, von wem maskiert, bis wann. Dubletten, leere Schlüssel, alte Codes.
agenda-scope-session-point-7 = Sicherheit und Zugänge
    .aim = Protokolle, Schlüssel und Zertifikate mit Ablaufdatum, erlaubte Adressen, wer Zugänge beantragt und wie lange das dauert.
agenda-scope-session-point-8 = Arbeitsumfang, Zuständigkeiten und Zusagen
    .aim = Was geliefert wird und was nicht, wer baut, und welche Termine beide Seiten zusagen.
agenda-scope-session-point-9 = Maßnahmen, offene Fragen und nächste Sitzung
    .aim = Jede Maßnahme mit Zuständigen und Termin vorlesen. Was übrig bleibt, kommt auf die nächste Tagesordnung.

agenda-technical-deep-dive = Technische Vertiefung
    .help = Klären Sie Transport, Sicherheit, Mengen und Fehler, bevor Felder zugeordnet werden.
agenda-technical-deep-dive-point-1 = Transport und Verbindung
    .aim = Adressen, Ordner oder Endpunkte jeder Umgebung, und wer sie ausprobiert hat.
agenda-technical-deep-dive-point-2 = Felder und Werte jedes Objekts
    .aim = Was Pflicht, eindeutig oder auf eine Liste beschränkt ist, und welche eigenen Felder beteiligt sind.
agenda-technical-deep-dive-point-3 = Reihenfolge beim Laden
    .aim = Was vor was da sein muss, und welche Dateien nie gemeinsam übertragen werden dürfen.
agenda-technical-deep-dive-point-4 = Fehler und Wiederanlauf
    .aim = Was abgelehnt wird, wo es protokolliert wird, wer in welcher Zeit davon erfährt und wie erneut gesendet wird.
agenda-technical-deep-dive-point-5 = Mengen und Zeitfenster
    .aim = Erstbefüllung, gewöhnlicher Tag, stärkster Tag. Sperrzeiten und Wartungsfenster beider Seiten.

agenda-status-call = Statusgespräch
    .help = Eine halbe Stunde zu dem, was offen ist und was als Nächstes kommt.
agenda-status-call-point-1 = Offene Maßnahmen
    .aim = Jede überfällige Maßnahme: erledigt, oder ein neuer Termin mit Ursache.
agenda-status-call-point-2 = Offene Fragen
    .aim = Wer eine Antwort hat, und wer Hilfe braucht, um eine zu bekommen.
agenda-status-call-point-3 = Nächste Zusagen
    .aim = Was bis zum nächsten Gespräch fällig ist und was im Weg steht.
