### Zuordnungen: Zeilen und Nachschlagetabellen, was ihnen fehlt, und was mit ihnen getan wurde.

command-mapping-row-add = Zeile einer Zuordnung hinzufügen
    .help = Fügt der Zuordnung einer Integration eine Zeile am Ende hinzu.
command-mapping-row-agree = Zeilen einer Zuordnung vereinbaren
    .help = Hält fest, dass beide Seiten sich über Zeilen einig sind. Nichts darin darf zu beheben sein.
command-mapping-row-begin = Zuordnung beginnen
    .help = Legt eine Zeile für jedes Feld an, das der Katalog vom Objekt der Integration kennt und von dem noch keine handelt.
command-mapping-row-change = Zeile einer Zuordnung ändern
    .help = Ändert, was eine Zeile sagt. Eine vereinbarte Zeile gilt danach als geändert.
command-mapping-row-move = Zeile einer Zuordnung verschieben
    .help = Stellt eine Zeile hinter eine andere ihrer Zuordnung, oder an den Anfang.
command-mapping-row-remove = Zeilen einer Zuordnung entfernen
    .help = Entfernt Zeilen einer Zuordnung.
command-lookup-table-add = Nachschlagetabelle hinzufügen
    .help = Fügt eine Tabelle hinzu, die sagt, welcher Wert des Ziels für welchen der Quelle steht.
command-lookup-table-change = Nachschlagetabelle ändern
    .help = Ändert Namen, Zeilen oder Übriges einer Nachschlagetabelle.
command-lookup-table-remove = Nachschlagetabelle entfernen
    .help = Entfernt eine Nachschlagetabelle, in der keine Zeile nachschlägt.

did-mapping-row-add = { $reference } hinzugefügt
did-mapping-row-agree = { $reference } vereinbart
did-mapping-row-agree-many = { $count } Zeilen vereinbart
did-mapping-row-begin = Zuordnung von { $name } mit { $count ->
        [one] einer Zeile
       *[other] { $count } Zeilen
    } begonnen
did-mapping-row-change = { $reference } geändert
did-mapping-row-move = { $reference } verschoben
did-mapping-row-remove = { $reference } entfernt
did-mapping-row-remove-many = { $count } Zeilen entfernt
did-lookup-table-add = Nachschlagetabelle { $name } hinzugefügt
did-lookup-table-change = Nachschlagetabelle { $name } geändert
did-lookup-table-remove = Nachschlagetabelle { $name } entfernt

mapping-row-without-field = Eine Zeile nennt ein Feld der Quelle, ein Feld des Ziels oder beide.
mapping-row-elsewhere = Die Zeile, hinter der sie stehen soll, gehört zu einer anderen Zuordnung.
mapping-rows-none = Es wurde keine Zeile genannt.
mapping-rows-unsound = Zuerst ist etwas zu beheben in { $rows }.
mapping-object-unknown = Der Katalog kennt das Geschäftsobjekt von { $name } nicht. Zeilen von Hand anlegen, oder zuerst seine Vorlage in den Katalog einlesen.
mapping-begun-already = Jedes Feld, das der Katalog von { $object } kennt, hat eine Zeile.
lookup-from-empty = Die Zeile, die zu „{ $to }“ führt, nennt keinen Wert der Quelle.
lookup-from-twice = „{ $from }“ steht in zwei Zeilen.
lookup-otherwise-missing = Angeben, welcher Wert für alle anderen steht.
lookup-in-use = { $row } schlägt in { $name } nach. Dort zuerst eine andere Tabelle wählen.

missing-mapping-for = { $title }: noch keine Zuordnung für { $integrations }. Alle ihre Zeilen vereinbaren, oder ihre Datei hinzufügen.

mapping-allowed = „{ $value }“ ist keiner der Werte, die dort stehen dürfen.
mapping-lookup-lacks = { $table } hat keinen Wert für { $values }.
mapping-may-be-empty = Das Ziel muss gefüllt sein, die Quelle kann aber leer sein: angeben, was dann geschieht.
mapping-no-constant = Den Wert angeben, der immer dort steht, oder der einspringt.
mapping-no-instruction = In Worten angeben, wie der Wert zustande kommt.
mapping-no-key = Keine Zeile sagt, dass sie den Satz kennzeichnet.
mapping-no-lookup = Die Tabelle wählen, in der nachgeschlagen wird.
mapping-no-reason = Angeben, warum es wegbleibt.
mapping-no-rule = Wählen, wie der Wert zustande kommt.
mapping-no-source = Das Feld der Quelle nennen.
mapping-no-target = Das Feld des Ziels nennen, oder das Quellfeld mit einem Grund weglassen.
mapping-required-missing = { $target } muss gefüllt sein, und keine Zeile füllt es.
mapping-target-twice = { $other } füllt { $target } schon.
mapping-too-long = { $source } passt nicht immer in { $target }: angeben, was mit zu langen Werten geschieht.
mapping-type = { $source } wird anders geschrieben als { $target }: eine Regel wählen, die sagt, wie.
