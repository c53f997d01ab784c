### Importieren einer Tabelle.

records-import-act = { $count ->
    [one] Eine Zeile importieren
   *[other] { $count } Zeilen importieren
}
records-import-row = Zeile
records-import-remove = { $count ->
    [one] Das eine entfernen, das in der Tabelle fehlt
   *[other] Die { $count } entfernen, die in der Tabelle fehlen
}
records-fate-removed = Entfernt
records-fate-missing = Nicht in der Tabelle
mappings-import = Aus einer Tabelle importieren…
mappings-import-title = Zuordnungen aus einer Tabelle importieren
scenarios-import = Aus einer Tabelle importieren…
scenarios-import-title = Szenarien aus einer Tabelle importieren
commitments-import = Aus einer Tabelle importieren…
commitments-import-title = Zusagen aus einer Tabelle importieren
samples-import = Aus einer Tabelle importieren…
samples-import-title = Angaben zu Beispieldateien importieren
records-import-sum = { $added } neu, { $changed } geändert, { $unchanged } gleich, { $refused } abgelehnt.
records-import-fate = Ergebnis
records-import-what = Was sich ändert
records-fate-added = Neu
records-fate-changed = Geändert
records-fate-unchanged = Gleich
records-fate-refused = Abgelehnt
lookup-tables-import-title = Nachschlagetabellen aus einer Tabelle importieren
raci-import = Aus einer Tabelle importieren…
raci-import-title = Verantwortlichkeiten aus einer Tabelle importieren
