### Was das Fenster selbst nicht kann: Dateien, Programme und Dialoge des Systems.

no-workspace = Kein Arbeitsbereich ist offen
not-chosen = { $file } wurde in dieser Sitzung weder gewählt noch geschrieben
no-program = Das System konnte { $file } nicht öffnen: { $reason }
no-printer = Das System konnte nicht drucken: { $reason }
no-zoom = Das Fenster lässt sich nicht größer oder kleiner zeigen: { $reason }
no-menu = Das Menü lässt sich nicht zeigen: { $reason }
recent-unwritten = Die zuletzt geöffneten Arbeitsbereiche wurden nicht vermerkt: { $reason }
no-settings-folder = es gibt keinen Ordner für Einstellungen
upload-empty = Die Datei kam ohne ihre Bytes
upload-incomplete = Die Datei kam, ohne zu sagen, wofür sie ist: { $name }
no-package = Kein Prüfpaket ist offen
no-such-document = Das Paket enthält kein solches Dokument
no-answers-folder = Es gibt keinen Ordner, um Antworten aufzubewahren: { $reason }
not-writable = { $file } lässt sich nicht schreiben: { $reason }
setting-unknown = Eine Einstellung hat einen Wert, den dieses Programm nicht kennt: { $reason }
settings-unwritten = Die Einstellungen wurden nicht gespeichert: { $reason }
settings-untold = Die anderen Fenster haben von der Einstellung nichts erfahren: { $reason }
no-mail-program = Das System konnte kein Mailprogramm öffnen: { $reason }
no-window = Es gibt kein neues Fenster: { $reason }
not-closed = Das Fenster lässt sich nicht schließen: { $reason }
