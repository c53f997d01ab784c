### Das Personenverzeichnis: was gesagt wird, wenn es etwas nicht aufnehmen kann.

directory-name-missing = Eine Person braucht einen Namen
directory-taken = { $name } steht schon im Verzeichnis
directory-twice = { $name } steht schon in Zeile { $line } und wurde hier weggelassen
directory-party-unclear = „{ $found }“ ist keine Seite (Anbieter, Kunde, Lieferant, Dritte)
directory-unwritten = Das Personenverzeichnis kann auf diesem Computer nicht gespeichert werden: { $reason }
did-directory-import = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
} ins Verzeichnis aufgenommen
