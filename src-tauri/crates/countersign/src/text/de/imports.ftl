### Tabellen, die zurückkommen: Probleme, Zuordnungen, Szenarien, Zusagen, Beispieldateien.

did-records-import = Aus { $file } importiert: { $added ->
    [one] eine neue Zeile
   *[other] { $added } neue Zeilen
}, { $changed ->
    [one] eine geändert
   *[other] { $changed } geändert
}{ $removed ->
    [0] {""}
    [one] , eine entfernt
   *[other] , { $removed } entfernt
}
import-kind-unknown = Tabellen der Art „{ $kind }“ können nicht importiert werden. Es gibt { $known }.
records-import-nothing = Keine Zeile der Tabelle fügt etwas hinzu oder ändert etwas
records-import-empty = Das ist nie leer
records-import-unknown = { $reference } gibt es nicht. Lassen Sie die Referenz in einer neuen Zeile leer.
records-import-fixed = Das wird beim Hinzufügen gesagt und ändert sich nie. Fügen Sie stattdessen eine neue Zeile hinzu.
records-import-no-file = Eine Tabelle enthält keine Dateien: zuerst die Datei hinzufügen, dann ändern, was man von ihr weiß.
records-import-date-without-cause = Ein Datum wird mit seiner Ursache verschoben: sie steht in den Spalten „Ursache“ und „Verursacht von“.
records-import-no-requirement = Keine Anforderung heißt „{ $found }“
records-import-no-lookup = Keine Nachschlagetabelle heißt „{ $found }“, oder mehrere
records-import-no-commitment = Keine Zusage heißt „{ $found }“
records-import-no-party = „{ $found }“ ist keine Partei
records-import-twice = { $reference } steht zweimal in der Tabelle
records-import-beyond = { $count ->
    [one] Ein Wert steht hinter der letzten Spalte
   *[other] { $count } Werte stehen hinter der letzten Spalte
}
records-import-no-choice = „{ $found }“ ist keines von { $choices }
records-import-no-yes = „{ $found }“ ist weder ja noch nein
records-import-no-number = „{ $found }“ ist keine Zahl
records-import-no-date = „{ $found }“ ist kein eindeutiger Tag. Schreiben Sie ihn als 2026-11-26.
records-import-no-person = Niemand im Projekt heißt „{ $found }“, oder mehrere. Eine Person ist auch an ihrer E-Mail-Adresse zu erkennen.
records-import-no-integration = Keine Integration heißt „{ $found }“, oder mehrere
records-import-no-scenario = Kein Szenario heißt „{ $found }“
records-import-no-step = Kein Schritt heißt „{ $found }“
records-import-end-lacks = Um so zu enden, braucht es „{ $field }“
records-import-ends-new = Ein neues Problem kann nicht mit seinem Ausgang importiert werden. Importieren Sie es als neu und schließen Sie es dann ab.
records-import-too-many-refused = Mehr als { $count } Zeilen werden abgelehnt. Nichts wurde importiert.
records-import-other-row = Die verborgene Id dieser Zeile gehört zu { $other }, nicht zu { $reference }: Spalten wurden getrennt voneinander sortiert. Speichern Sie die Liste neu und ändern Sie jene.
records-import-error-value = „{ $found }“ zeigt eine Tabellenkalkulation anstelle eines Ergebnisses. Berichtigen Sie die Formel oder schreiben Sie den Wert.
records-import-number-shortened = Eine Tabellenkalkulation hat die Zahl zu „{ $found }“ gekürzt. Schreiben Sie alle Ziffern in eine Zelle, die als Text formatiert ist.
records-import-zeros-lost = Hier steht „{ $before }“: die führenden Nullen gingen verloren, als eine Tabellenkalkulation es für eine Zahl hielt. Schreiben Sie es in eine Zelle, die als Text formatiert ist, oder ändern Sie es im Projekt.
records-import-no-letter = „{ $found }“ enthält etwas anderes als die Buchstaben R, A, C und I
records-import-row-ambiguous = Mehrere Zeilen heißen „{ $name }“
records-import-differs = Eine andere Zeile von „{ $name }“ sagt hier etwas anderes. Sagen Sie es einmal.
