## Was eine Beispieldatei enthält

samples-masked-by = Maskierung
samples-accepted-by = Angenommen von
samples-nobody-yet = Noch nicht angegeben
profile = Profil
profile-of = Profil von { $name }
profile-about = { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
}, { $columns ->
    [one] 1 Spalte
   *[other] { $columns } Spalten
} · { $encoding } · getrennt durch { $delimiter }
profile-none = Nur Dateien mit getrennten Werten haben ein Profil.
profile-column = Spalte
profile-filled = Gefüllt
profile-distinct = Werte
profile-longest = Längster
profile-looks = Sieht aus wie
profile-key = Schlüssel
profile-key-yes = Keine zwei Zeilen haben denselben Wert
profile-empty = leer
profile-whole-number = ganze Zahl
profile-number = Zahl
profile-date = Datum
profile-yes-no = ja oder nein
profile-text = Text
