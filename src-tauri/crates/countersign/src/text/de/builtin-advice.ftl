### Gründe für und gegen Methoden. Der Schlüssel ist die Kennung der Regel in advice/methods.toml.

advice-rule-rest-often = Sie läuft öfter als einmal je Stunde: Ein Aufruf kommt in Sekunden an, Dateien werden alle drei bis sechs Minuten abgeholt.
advice-rule-rest-event = Ein Ereignis löst sie aus: Ein Aufruf überträgt den einen Datensatz in dem Augenblick, in dem er sich ändert.
advice-rule-rest-small = Ein Lauf hat nur wenige Datensätze, ein eigener Aufruf für jeden ist keine Last.
advice-rule-rest-exported = Jeder Datensatz wird nach seiner Ankunft durch einen eigenen Aufruf als ausgegeben gekennzeichnet. So geht keiner verloren, und keiner geht zweimal hinaus.
advice-rule-rest-many = Mehr als 5.000 Datensätze je Lauf sind mehr als hundert Seiten zu fünfzig: Das ist langsam und lässt sich mittendrin schlecht wieder aufnehmen.
advice-rule-file-many = Ein Lauf hat viele Datensätze: Eine Datei überträgt sie gemeinsam.
advice-rule-file-daily = Ein- bis zweimal am Tag ist der Takt von Dateien. Stammdaten werden meist nachts übertragen.
advice-rule-file-limit = Eine Datei fasst 5.000 Zeilen und 8 MB: Ein Lauf muss auf mehrere verteilt werden, jede mit eigenem Zeitstempel.
advice-rule-file-slow = Eingangsordner werden alle drei bis sechs Minuten geprüft, ausgehende Dateien schreibt ein geplanter Auftrag: Schneller geht es nicht.
advice-rule-file-full = Jedes Mal wird alles gesendet. Erwartet werden nur die Änderungen, denn nichts belastet so sehr wie die Menge.
advice-rule-snapshots = Die Quelle kann nicht nur Änderungen senden: Eine Middleware kann zwei Abzüge vergleichen. Das weicht vom Standard ab und hat seinen Preis und sein Risiko.
advice-rule-file-attachments = Dateien mit Anlagen werden als ZIP unter 8 MB übertragen, mit der CSV-Datei auf oberster Ebene.
advice-rule-supplier-documents = Dokumente von Lieferanten werden per cXML oder EDI übertragen. Beides können beide Seiten prüfen und bestätigen.
advice-rule-edi-lead-time = Eine Anbindung per EDI dauert vom ersten Gespräch an sechs bis acht Wochen.
advice-rule-email-volume = Niemand arbeitet mehr als hundert Nachrichten am Tag von Hand ab.
advice-rule-by-hand = Eine Handvoll Zeilen, ein einziges Mal: Eintippen ist schneller, als etwas zu bauen.
advice-rule-by-hand-often = Es kehrt immer wieder. Was jedes Mal eingetippt wird, wird eines Tages vergessen.
advice-rule-by-hand-many = Mehr als etwa zwanzig Zeilen sind zum Eintippen zu viele.
advice-rule-pi-there = Die Systemlandschaft hat SAP Process Integration: Lizenz, Team und Überwachung sind vorhanden.
advice-rule-boomi-there = Die Systemlandschaft hat Boomi, betrieben vom Hersteller oder von Ihnen.
advice-rule-pi-missing = In der Systemlandschaft steht keine SAP-Middleware: Sie bräuchte Lizenz, Server und Team.
advice-rule-boomi-missing = In der Systemlandschaft steht keine solche Middleware: Sie wäre ein weiteres System, das betrieben werden muss.

## Quellen, die keine Adresse sind. Der Schlüssel ist aus dem englischen Text gemacht.

source-common-practice-of-integration-projects = Übliche Praxis von Integrationsprojekten
