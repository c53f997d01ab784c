# Das Nachweispaket: seine Seite, was dagegen spricht, eines zu machen, und was die Befehlszeile dazu sagt.

bundle-title = So werden diese Nachweise geprüft
bundle-of-gate = { $project }, { $step }
bundle-lead = Diese Dateien zeigen, was vereinbart, was unterschrieben und was getestet wurde. Sie lassen sich ohne das Programm prüfen, das sie gemacht hat: mit den folgenden Schritten, in dem Ordner, in den sie entpackt wurden.
bundle-holds = Darin
bundle-counts = Dokumente { $documents }, Zertifikate { $certificates }, von Schlüsseln unterschriebene { $signed }, Läufe { $runs } mit { $evidence } Nachweisdateien, andere Dateien { $files }, der Verlauf
bundle-manifest = manifest.json
bundle-journal = Journalkopf
bundle-steps = Schritt für Schritt
bundle-step-sums = Seit das Paket gemacht wurde, ging nichts verloren und wurde nichts geändert: In jeder Zeile steht OK.
bundle-step-manifest = Diese Seite gehört zu diesen Dateien: Die Prüfsumme ist die von oben.
bundle-step-content = Gedruckt ist, was unterschrieben ist: Jede PDF trägt ihren Inhalt, dessen Prüfsumme die der Datei daneben ist. Sie steht auf den Seiten, und ganz auf den Zertifikaten.
bundle-step-files = Dateien, die Dokumente und Aufzeichnungen nennen, heißen nach ihrer Prüfsumme.
bundle-step-chain = Der Verlauf wurde nicht umgeschrieben: Die Prüfsumme jeder Zeile steht in der nächsten.
bundle-step-countersign = Das Programm sagt dasselbe in einem Befehl, und mit --workspace, ob ein Arbeitsbereich es noch enthält.
bundle-other-systems = macOS: shasum -a 256 statt sha256sum. Windows: certutil -hashfile DATEI SHA256. pdfdetach gehört zu Poppler; jedes PDF-Programm speichert den Anhang auch.
bundle-proves = Prüfsummen zeigen, dass nichts geändert wurde, nicht, wer unterschrieben hat: Ein getippter Name ist das Wort derer, die ihn festgehalten haben. Wer sicher sein will, vergleicht die Ziffern von manifest.json mit dem Absender.

bundle-step-unknown = Es gibt keinen Schritt „{ $step }“. Schritte: { $known }.
bundle-empty = Noch ist nichts herausgegeben, unterschrieben, bestätigt oder gelaufen, also gibt es keine Nachweise zu speichern.
bundle-too-large = Die Nachweise haben { $size } MB, und ein Paket höchstens { $limit } MB. Speichern Sie Phase für Phase.

cli-bundled = { $file }: { $files } Dateien, Manifest { $manifest }
bundle-step-keys = Zertifikate, die Schlüssel unterschrieben haben, gelten: jede Unterschrift ist gültig; wessen Schlüssel es ist, vergleichen Sie selbst.
