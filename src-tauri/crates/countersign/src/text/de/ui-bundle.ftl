# Die Nachweise aus dem Fenster speichern.

bundle-save = Nachweise speichern
bundle-kind = Archiv
bundle-saved =
    { $count ->
        [one] Eine Nachweisdatei gespeichert in { $file }. Wie sie geprüft wird, steht auf der Seite darin.
       *[other] { $count } Nachweisdateien gespeichert in { $file }. Wie sie geprüft werden, steht auf der Seite darin.
    }
