### Das Fenster selbst: Dateien, Fenster, Speichern, Einstellungen, Suche, abgelegte Dateien, Menüs von Zeilen.

## Dateien und Fenster

command-new-window = Neues Fenster
command-open-window = Arbeitsbereich in neuem Fenster öffnen …
command-open-recent = { $name } öffnen
command-same-window = Dieses Projekt in einem weiteren Fenster öffnen
command-close-window = Fenster schließen
command-close-workspace = Arbeitsbereich schließen
command-quit = Countersign beenden
command-about = Über Countersign
about-title = Über Countersign
about-text = Führt Kundenintegrationen von der ersten Anforderung bis zur letzten Unterschrift. Alles bleibt in einer Datei auf Ihrer eigenen Festplatte.
about-licence = Freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, nach Ihrer Wahl.

## Speichern

command-save = Speichern
command-save-copy = Kopie speichern …
command-print = Dokument drucken …
command-print-this = { $title } drucken
save-already = Bereits um { $time } gespeichert
save-already-unchanged = Nichts zu speichern: Seit dem Öffnen wurde nichts geändert
save-copy-title = Kopie speichern
save-copy-name = { $file } Kopie
save-copy-done = Kopie gespeichert als { $path }
unsaved-title = { $changes ->
    [one] 1 Änderung ist nicht gespeichert: { $cause }
   *[other] { $changes } Änderungen sind nicht gespeichert: { $cause }
}
unsaved-text = Was Sie eingegeben haben, bleibt hier erhalten und wird gespeichert, sobald das möglich ist.
unsaved-retry = Erneut versuchen
unsaved-drop = Verwerfen

## Außerhalb des Fensters

outside-gone = { $file } liegt nicht mehr an ihrem Ort
outside-gone-text = Die Datei wurde verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht erreichbar. Was Sie sehen, ist noch hier; Änderungen werden gespeichert, sobald sie wieder da ist.
outside-replaced = Ein anderes Programm hat { $file } durch eine andere Datei ersetzt
outside-replaced-text = Was Sie sehen, ist noch hier; gespeichert wird darin nichts mehr.
outside-replaced-open = Datei öffnen, die jetzt dort liegt
outside-free = Niemand sonst hat diesen Arbeitsbereich noch geöffnet
outside-free-open = Zum Schreiben öffnen

## Dateien, die in das Fenster kommen

command-add-file = Datei hinzufügen …
files-drop-here = Loslassen, um zu sehen, was damit geschehen kann
files-title = Was soll mit dieser Datei geschehen?
files-title-many = Was soll mit diesen { $count } Dateien geschehen?
files-lead = Nichts wird geändert, bevor Sie gesehen haben, was sich ändert.
files-lead-welcome = Dateien gehören in ein Projekt. Öffnen Sie zuerst eines und legen Sie die Dateien dann noch einmal ab.
files-size = { $size } kB
files-all = Alle { $count } Dateien
files-unknown = Countersign kennt diese Art von Datei nicht. Aufbewahren kann es sie trotzdem.
files-none = Mit dieser Datei kann Countersign hier nichts tun.
files-none-together = Mit diesen Dateien zusammen geht nichts. Wählen Sie eine davon.
files-leave = Nichts tun
offer-open = Hier öffnen
offer-open-hint = Der Arbeitsbereich öffnet sich in diesem Fenster.
offer-open-instead = Der Arbeitsbereich öffnet sich in diesem Fenster, anstelle des jetzigen.
offer-open-window = In neuem Fenster öffnen
offer-open-window-hint = Was hier offen ist, bleibt offen.
offer-review = Dieses Paket lesen
offer-review-hint = Ein Paket, das zur Prüfung gesendet wurde. Es öffnet sich anstelle des Arbeitsbereichs.
offer-integrations-hint = Eine Tabelle mit einer Integration in jeder Zeile. Sie sehen zuerst, welche davon neu sind.
offer-catalogue-hint = Eine Vorlage oder Formatmappe des Kunden: Ihre Objekte und Felder kommen in den Katalog dieses Projekts.
offer-samples-hint = Die Datei wird im Arbeitsbereich aufbewahrt und kann für eine Integration geliefert werden.
offer-logo = Als Logo der Dokumente verwenden
offer-logo-hint = Es steht auf der ersten Seite jedes Dokuments dieses Projekts.
offer-evidence = Als Nachweis zu { $about } hinzufügen
offer-evidence-hint = Er wird mit dem Ergebnis aufbewahrt, das Sie gerade festhalten.

## Menüs von Zeilen, Zellen und Räumen

row-open = Öffnen
row-open-window = In weiterem Fenster öffnen
row-select = Ausgewählt
row-copy = Zeile kopieren
issues-mine-already = Es ist Ihnen zugewiesen
home-start-not = Der Schritt ist: { $state }
home-open-integration = { $name } öffnen

## Suche

command-find = Hier suchen
command-find-everywhere = Alles durchsuchen
command-settings = Einstellungen
room-search = Suche
search-field = Alles in diesem Projekt durchsuchen
search-begin = Geben Sie ein Wort, ein Kürzel oder einen Namen ein
search-none = Nichts in diesem Projekt enthält „{ $typed }“
search-most = Die ersten { $most }; ein weiteres Wort grenzt sie ein
search-count = { $count ->
    [one] 1 gefunden
   *[other] { $count } gefunden
}
search-kinds = Art
search-show-all = Alle Ergebnisse zu „{ $typed }“ zeigen

## Einstellungen der Person

settings-personal = Erscheinungsbild und Sprache
settings-personal-lead = Für Sie an diesem Computer, in jedem Projekt.
settings-screen-language = Sprache
settings-screen-language-hint = Der Oberfläche. Die Dokumente eines Projekts haben ihre eigene Sprache.
settings-appearance = Erscheinungsbild
settings-light = Hell
settings-dark = Dunkel
settings-system = System
settings-zoom = Größe
settings-zoom-value = { $percent } %
settings-unkept = Die Wahl kann nicht behalten werden: { $cause }
