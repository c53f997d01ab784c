### Die Datei des Arbeitsbereichs: warum sie sich nicht öffnen oder schreiben lässt, und was ihre Prüfung ergab.

## Opening and writing

missing = { $file } ist nicht da
exists = { $file } ist schon da und blieb, wie es war
foreign = { $file } ist kein Countersign-Arbeitsbereich
newer = { $file } wurde von einer neueren Version von Countersign geschrieben (Format { $found }; diese Version liest bis { $known })
outdated = { $file } hat das Format einer älteren Version. Öffnen Sie es einmal zum Schreiben, dann wird es angepasst.
damaged = Der Arbeitsbereich ist beschädigt: { $what }
in-use = { $file } wird von { $name } auf { $host } geschrieben (Prozess { $process })
in-use-by-unknown = { $file } ist in einem anderen Programm zum Schreiben offen
read-only = { $file } lässt sich nicht schreiben
replaced = Ein anderes Programm hat { $file } durch eine andere Datei ersetzt
conflict = Inzwischen wurde etwas geändert ({ $kind } { $id }). Nichts wurde gespeichert; laden Sie neu und wiederholen Sie die Änderung.
invalid-entity = { $kind } { $id } ist nicht gültig: { $reason }
file-too-large = Die Datei ist größer als { $limit-mb } MB. Bewahren Sie sie außerhalb des Arbeitsbereichs auf und notieren Sie ihre Prüfsumme.
project-missing = Der Arbeitsbereich hat kein Projekt { $id }
entry-missing = Der Verlauf hat keinen Eintrag { $id }
entry-redacted = Der Inhalt dieses Eintrags wurde entfernt. Wer wann was getan hat, steht noch da.
file-missing = Der Arbeitsbereich hat keine Datei { $digest }
io = Das Betriebssystem hat es verweigert: { $reason }
database = Der Arbeitsbereich ließ sich nicht lesen oder schreiben: { $reason }

## Checking

verify-database = Die eigene Prüfung der Datenbank meldet: { $what }
verify-reference = Eine Zeile von { $table } gehört zu einer Zeile von { $parent }, die es nicht gibt
verify-trigger = Das Journal ist nicht gegen Änderungen geschützt: { $trigger } fehlt
verify-unreadable = Ein Teil der Datei lässt sich nicht lesen: { $what }
verify-workspace-chain = Eintrag { $sequence } in der Kette des Arbeitsbereichs ist nicht, was aufgezeichnet wurde
verify-project-not-noted = Die Kette des Arbeitsbereichs nennt den Anfang der Kette dieses Projekts nicht
verify-gap = Eintrag { $sequence } folgt nicht auf den vorigen: es fehlen Einträge
verify-previous = Eintrag { $sequence } setzt die Kette nicht fort: ein früherer Eintrag wurde geändert
verify-hash = Eintrag { $sequence } wurde geändert, nachdem er geschrieben war
verify-payload = Der Inhalt von Eintrag { $sequence } wurde geändert, nachdem er geschrieben war
verify-payload-unreadable = Der Inhalt von Eintrag { $sequence } lässt sich nicht lesen: { $what }
verify-redacted = Der Inhalt von Eintrag { $sequence } wurde entfernt; die Kette hält trotzdem
verify-index = Die Liste dessen, was Eintrag { $sequence } berührt hat, stimmt nicht
verify-before = Eintrag { $sequence } hat { $kind } { $id } geändert, was vorher in { $field } anders war
verify-before-absent = Eintrag { $sequence } legt { $kind } { $id } an oder ändert es, was aus den früheren Einträgen nicht folgt
verify-snapshot = Der Stand nach Eintrag { $sequence } ist nicht der, den die Umstellung aufgezeichnet hat
verify-row-differs = { $kind } { $id } ist nicht so, wie der Verlauf es sagt: { $field } weicht ab
verify-row-missing = { $kind } { $id } steht im Verlauf und nicht in seiner Tabelle
verify-row-unknown = { $kind } { $id } steht in seiner Tabelle und nicht im Verlauf
verify-row-invalid = { $kind } { $id } ist nicht gültig: { $what }
verify-columns = { $kind } { $id } ist mit anderen Werten gelistet, als es hat
verify-search = Die Suche kennt { $kind } { $id } mit anderem Text, als es hat
verify-file = Die Datei { $digest } hat andere Bytes, als abgelegt wurden
