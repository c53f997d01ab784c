### Verantwortlichkeiten: Befehle und was darin nicht stimmt.

command-raci-begin = Verantwortlichkeiten beginnen
    .help = Beginnt die Matrix mit den Zeilen, Spalten und Buchstaben, die die Methodik vorschlägt.
command-raci-set = Verantwortlichkeiten setzen
    .help = Sagt, wer was ausführt, verantwortet, dazu gefragt und darüber informiert wird: eine Zelle oder viele auf einmal.
command-raci-arrange = Zeilen und Spalten ordnen
    .help = Ordnet Zeilen und Spalten der Matrix, fügt hinzu und nimmt weg.

did-raci-begin = Verantwortlichkeiten begonnen
did-raci-set = { $count ->
    [one] Eine Verantwortlichkeit
   *[other] { $count } Verantwortlichkeiten
} gesetzt
did-raci-arrange = Verantwortlichkeiten geordnet

raci-begun = Die Verantwortlichkeiten sind schon begonnen
raci-not-begun = Die Verantwortlichkeiten sind noch nicht begonnen
raci-row-unknown = Die Verantwortlichkeiten haben keine Zeile { $row }
raci-column-unknown = Die Verantwortlichkeiten haben keine Spalte { $column }
raci-column-twice = { $column } hat schon eine Spalte
raci-column-unclear = Eine neue Spalte steht für eine Rolle, eine Person oder eine Bezeichnung
raci-twice = Etwas steht doppelt

raci-nobody-answers = Niemand verantwortet { $row }
raci-several-answer = Mehr als einer verantwortet { $row }: { $who }
raci-nobody-carries-out = Niemand führt { $row } aus
raci-required-blank = { $who } hat keinen Anteil an { $row }; ohne diese Rolle kann der Schritt nicht beginnen
raci-answers-for-other-party = { $who } verantwortet { $row }, aber nur der Kunde zeichnet { $sign-off } ab
raci-signs-without-part = { $who } zeichnet { $sign-off } ab und hat keinen Anteil an { $row }
raci-person-left = { $who } hat das Projekt verlassen und hat noch einen Anteil
raci-role-vacant = { $who } hat einen Anteil, und niemand hat die Rolle
raci-carries-much = { $who } führt { $count } Zeilen aus; mehr als { $limit } sind zu viele

raci-mend = { $who }: { $parts }
raci-mend-none = { $who }: nichts
