### Der Raum des Lieferantenprogramms: die Strategie, Schritt für Schritt.

room-programme = Programm
way-programme = Zum Programm
way-waves = Zu den Wellen
way-adoption = Zur Verbreitung
programme-lead = Die Strategie, nach der die Lieferanten des Kunden angebunden werden: { $steps } Schritte, jeder mit einem Thema. Jede Antwort wird sofort gespeichert.
programme-done = { $done } von { $of } Schritten sind fertig.
programme-steps = Schritte
programme-begin = Mit Schritt 1 beginnen: { $title }
programme-go-on = Weiter mit Schritt { $number }: { $title }
programme-check = Alle Antworten prüfen
programme-check-title = Die Strategie prüfen
programme-check-help = Jede Frage mit ihrer Antwort. All das steht auch im Bericht zur Lieferantenanbindung, der dem Kunden übergeben wird.
programme-print = Bericht drucken
programme-finished = Die Strategie ist fertig
programme-finished-text = Jede nötige Frage ist beantwortet, und was die Schritte brauchen, ist da. Drucken Sie den Bericht und übergeben Sie ihn dem Kunden.
programme-missing = { $count ->
    [one] Etwas fehlt noch
   *[other] { $count } Dinge fehlen noch
  }
programme-step-missing = { $count ->
    [one] Diesem Schritt fehlt noch etwas
   *[other] Diesem Schritt fehlen noch { $count } Dinge
  }
programme-answered = { $done } von { $of } beantwortet
programme-all-steps = Alle Schritte
programme-answer = Beantworten
programme-where = Schritt { $number } von { $of }
programme-questions = Fragen
programme-facts = Was der Arbeitsbereich weiß
programme-why = Warum das gefragt wird
programme-way-duplicates = Über Dubletten entscheiden
strategy-fact-suppliers = Lieferanten
strategy-fact-spend = Einkaufsvolumen aus zwölf Monaten
strategy-fact-invoices = Rechnungen aus zwölf Monaten
strategy-fact-orders = Bestellungen aus zwölf Monaten
strategy-fact-pareto = Lieferanten, die { $percent } % der Rechnungen senden
strategy-fact-without-email = Ohne E-Mail-Adresse, die Schreiben erreichen
strategy-fact-without-tax-id = Ohne Steuernummer
strategy-fact-duplicates = Paare, die derselbe Lieferant sein können
strategy-fact-without-orders = Senden Rechnungen und erhalten keine Bestellungen
strategy-fact-first-wave = Haben EDI oder einen Katalog, der beim Produktivstart da sein muss
strategy-fact-channels = Nach empfohlenem Kanal
strategy-fact-told = Wissen vom Programm
strategy-fact-letters = Verschickte Schreiben
strategy-fact-wordings = Schreiben in den Worten des Projekts
strategy-fact-rungs = Auf welcher Stufe sie stehen
strategy-fact-paperless = Rechnungen, die ohne Papier kommen
strategy-fact-without-wave = Im Umfang und in keiner Welle
strategy-fact-escalated = Zu lange auf ihrer Stufe
strategy-fact-of = { $count } von { $of }
strategy-fact-share = { $count } von { $of } ({ $share } %)
programme-no-channels = Noch hat kein Lieferant einen Kanal.
programme-no-rungs = Noch ist kein Lieferant im Umfang.
